"""How long hard texts take to read, beside ordinary prose of the same length.

    python benchmarks/hard_text.py [--characters N]

Every text has about N characters (default 100,000). The ordinary one is made of the project's own articles, one after
the other; every other figure is a ratio to its time in the same run.
"""

import argparse
import sys
import time
from collections.abc import Iterator
from datetime import date
from itertools import cycle
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from claims.nlp import pipeline

DATED = date(2024, 5, 15)
OWN = "tests/gold/articles/tuning/*.txt"


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--characters", type=int, default=100_000)
    size = parser.parse_args().characters
    pipeline.read("The council met on Monday.", published=DATED)
    ordinary = _seconds(prose(size))
    print(f"{'ordinary prose':28} {ordinary:7.2f} s")
    for name, text in hard(size):
        took = _seconds(text)
        print(f"{name:28} {took:7.2f} s  {took / ordinary * size / len(text):5.2f} times", flush=True)


def prose(size: int) -> str:
    texts = cycle([path.read_text("utf-8") for path in sorted(ROOT.glob(OWN))])
    whole = ""
    while len(whole) < size:
        whole += next(texts) + "\n\n"
    return whole[:size]


def hard(size: int) -> Iterator[tuple[str, str]]:
    words = prose(size)
    yield "one line", " ".join(words.split())
    yield "one line, no stops", " ".join(words.replace(".", "").replace("?", "").replace("!", "").split())
    yield "no spaces", "".join(words.split())
    yield "one letter", "x" * size
    yield "single letters", "a b " * (size // 4)
    yield "quotes", "“”\"'‘’" * (size // 6)
    yield "quoted words", '"a" ' * (size // 4)
    yield "nested brackets", "(" * (size // 2) + ")" * (size // 2)
    yield "bracketed words", "(a " * (size // 6) + "b) " * (size // 6)
    yield "full stops", ". " * (size // 2)
    yield "commas and names", "Ann, Bob, " * (size // 10)
    yield "figures", "1 2 3% $4 5-6 " * (size // 14)
    yield "dates", "May 5, 2020 to June " * (size // 20)
    yield "said", "he said she said " * (size // 17)
    yield "and", "and " * (size // 4)
    yield "emoji", "😀😡👍🏽" * (size // 4)
    yield "spaced emoji", "😀 " * (size // 2)
    yield "right to left", "قال الوزير إن السعر ارتفع. " * (size // 27)
    yield "ideographs", "部長は価格が上がったと述べた。" * (size // 15)
    yield "combining marks", "é̂̃̄" * (size // 5)
    yield "line breaks", "a\n" * (size // 2)
    yield "white space", " \t\n" * (size // 3)


def _seconds(text: str) -> float:
    start = time.perf_counter()
    pipeline.read(text, published=DATED)
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
