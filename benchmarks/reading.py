"""How fast articles are read, beside the bare parser and NLTK's tagger, and how reading grows.

    python benchmarks/reading.py [DATA] [--articles N] [--flat N]

DATA is a folder that holds extract/polnear_train.jsonl.gz (JSON Lines with `text`); without it the project's own
articles are read, put together anew until there are enough. All is timed in this one run, warm, on the same texts, in
the processor's time, a few articles in turn; of the ratios the median counts:

  read            segmenting, parsing, and all that the engine finds
  bare parse      the parser's own pipeline over whole articles, nothing else
  tagger          NLTK's word tokenizer and averaged perceptron tagger, trained on tags of the first articles
  two processes   two readers beside one, each with its own half
  start           `extract` on one short line, from the start of the process to its end
  memory          the most memory that a reading process has held after more and more articles (--flat, default 2,000)
"""

import argparse
import gzip
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import count, cycle, islice
from multiprocessing import get_context
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from nltk.tag.perceptron import PerceptronTagger
from nltk.tokenize import NLTKWordTokenizer

from claims.nlp import pipeline
from claims.nlp.parse import load, parse
from claims.nlp.segment import segment

DATED = date(2024, 5, 15)
PORTIONS = 20
Run = Callable[[Sequence[str]], object]
TAUGHT = 20  # articles that the tagger learns from
OWN = ("seeds/*/*.txt", "tests/gold/articles/*/*.txt", "tests/gold/stories*/*/*.txt")


def main() -> None:
    options = _options()
    texts = list(islice(_texts(options.data), options.articles))
    for text in texts[:3]:  # what loads or is learnt at the first call is not the rate
        pipeline.read(text, published=DATED)
    words = sum(len(text.split()) for text in texts)
    print(f"{len(texts)} articles, {words} words")
    tagger = _tagger(texts[:TAUGHT])
    runs: dict[str, Run] = {
        "bare parse": lambda some: _consume(load().pipe(some)),
        "read": _read_all,
        "of it, segmenting": lambda some: [segment(text) for text in some],
        "NLTK's tagger": lambda some: [_tag(tagger, text) for text in some],
    }
    took: dict[str, list[float]] = {name: [] for name in runs}
    for turn, some in enumerate(_portions(texts)):
        for name in sorted(runs, reverse=turn % 2 == 1):  # whoever is first meets the new words
            took[name].append(_seconds(runs[name], some))
    for name, portions in took.items():
        print(f"  {name:18} {sum(portions):7.2f} s  {words / sum(portions):9,.0f} words a second")
    for peer in ("bare parse", "NLTK's tagger"):
        ratios = [ours / theirs for ours, theirs in zip(took["read"], took[peer], strict=True)]
        print(f"read against {peer}: {median(ratios):.2f} times its time ({min(ratios):.2f} to {max(ratios):.2f})")
    cut = sum(took["of it, segmenting"])
    print(f"segmenting: {1000 * cut / len(texts):.2f} ms an article")
    _two(texts)
    _start()
    _memory(options.data, options.flat)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("data", type=Path, nargs="?")
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--flat", type=int, default=2_000, help="articles to read while memory is watched")
    return parser.parse_args()


def _texts(data: Path | None) -> Iterator[str]:
    """Articles without end."""
    if data is not None:
        with gzip.open(data / "extract" / "polnear_train.jsonl.gz", "rt", encoding="utf-8") as lines:
            return cycle([json.loads(line)["text"] for line in lines])
    return _shuffled([path.read_text("utf-8") for pattern in OWN for path in sorted(ROOT.glob(pattern))])


def _shuffled(texts: Sequence[str]) -> Iterator[str]:
    """The articles, and then ever new ones: paragraph by paragraph from the ones that follow."""
    yield from texts
    pieces = [text.split("\n\n") for text in texts]
    for step in count(1):
        for first in range(len(pieces)):
            length = len(pieces[first])
            drawn = (pieces[(first + at * step) % len(pieces)] for at in range(length))
            yield "\n\n".join(piece[at % len(piece)] for at, piece in enumerate(drawn))


def _portions(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    """Some articles at a time: what else the machine does then falls on all that is compared alike."""
    size = max(1, len(texts) // PORTIONS)
    return (texts[at : at + size] for at in range(0, len(texts), size))


def _seconds(run: Run, texts: Sequence[str]) -> float:
    """The processor's time, in which others who use the machine have little part."""
    start = time.process_time()
    run(texts)
    return time.process_time() - start


def _consume(stream: Iterator[object]) -> None:
    for _ in stream:
        pass


def _read_all(texts: Sequence[str]) -> int:
    return sum(len(pipeline.read(text, published=DATED).claims) for text in texts)


def _tagger(texts: Sequence[str]) -> PerceptronTagger:
    """NLTK's tagger comes without weights: some to work with, for the speed alone."""
    tagger = PerceptronTagger(load=False)
    parsed = [parse(text, segment(text)) for text in texts]
    tagger.train([[(t.text, t.tag) for t in one.of_sentence(n)] for one in parsed for n in range(len(one.sentences))])
    return tagger


def _tag(tagger: PerceptronTagger, text: str) -> None:
    tokens = NLTKWordTokenizer()
    for sentence in segment(text):
        tagger.tag(tokens.tokenize(sentence.of(text)))


def _two(texts: Sequence[str]) -> None:
    """One reader's rate against two, without the time that the processes take to start and load."""
    halves = [texts[::2], texts[1::2]]
    with get_context("spawn").Pool(2) as pool:
        pool.map(_read_all, [half[:2] for half in halves], chunksize=1)
        start = time.perf_counter()
        pool.apply(_read_all, (texts,))
        alone = time.perf_counter() - start
        start = time.perf_counter()
        pool.map(_read_all, halves, chunksize=1)
        together = time.perf_counter() - start
    print(f"two processes: {alone / together:.2f} times the rate of one")


def _start() -> None:
    line = json.dumps({"id": "1", "text": "Trade between the two countries rose 33% last year."})
    command = [sys.executable, str(ROOT / "manage.py"), "extract", "-"]
    start = time.perf_counter()
    subprocess.run(command, input=line, text=True, capture_output=True, check=True, cwd=ROOT)  # noqa: S603
    print(f"extract on one short line: {time.perf_counter() - start:.2f} s from start to end")


def _memory(data: Path | None, articles: int) -> None:
    """The most memory that a process has held which does nothing but read."""
    steps = max(1, articles // 5)
    texts = _texts(data)
    with get_context("spawn").Pool(1) as pool:
        for done in range(steps, articles + 1, steps):
            held = pool.apply(_held_after, (list(islice(texts, steps)),))
            print(f"  {done:7,} articles read  {held:6.0f} MB at most")


def _held_after(texts: Sequence[str]) -> float:
    _read_all(texts)
    status = Path("/proc/self/status").read_text("ascii")  # getrusage would count what the parent held before
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


if __name__ == "__main__":
    main()
