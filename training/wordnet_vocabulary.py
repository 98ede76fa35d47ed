"""Which words of WordNet a reader of news meets."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from wordnet_cuts import FOUL
from wordnet_files import Dictionary

# Words of news that neither count knows; from the word lists of claims/nlp/lexicons and by hand.
MORE_WORDS = Path(__file__).with_name("wordnet_words.txt")
WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
FOUL_SHARE = 0.2
ENDINGS = {
    "n": (("s", ""), ("es", ""), ("ies", "y"), ("ves", "f")),
    "v": (("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ied", "y"), ("ing", ""), ("ing", "e")),
    "a": (("er", ""), ("est", ""), ("er", "e"), ("est", "e")),
    "r": (),
}


def common(known: Dictionary, lines: Iterable[str], *, uses: int = 1) -> set[tuple[str, str]]:
    """Words with their part of speech that the tagged texts have so often, or that the text or our own list has."""
    counts = Counter(word for line in lines for word in WORD.findall(line.lower()))
    seen = {word for word, count in counts.items() if count > 1}
    seen.update(MORE_WORDS.read_text(encoding="utf-8").split())
    found = {(word, part) for word, part in known.senses if known.uses(word, part) >= uses}
    return found | {(base, part) for word in seen for part in ENDINGS for base in bases(known, word, part)}


def foul(known: Dictionary, word: str, part: str) -> bool:
    """Whether a sense that is often meant is an insult."""
    senses = [sense for sense in known.senses[word, part] if sense.share >= FOUL_SHARE]
    return any(FOUL & set(known.targets(sense.synset, ";u")) for sense in senses) or any(
        key in FOUL for sense in senses for _, key in known.word_targets(word, sense.synset, ";u")
    )


def bases(known: Dictionary, word: str, part: str) -> Iterator[str]:
    forms = [word, known.bases[part].get(word, word)]
    forms += [word[: -len(end)] + plain for end, plain in ENDINGS[part] if word.endswith(end)]
    yield from (form for form in dict.fromkeys(forms) if (form, part) in known.senses)
