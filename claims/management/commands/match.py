"""`manage.py match`: a corpus of texts and queries in, the texts that may tell the same fact out."""

from collections import Counter
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from claims.management.jsonlines import BadLine, Record, opened, records, run, text_of
from claims.management.shown import DECIMALS
from claims.nlp.candidates import MemoryIndex, Similarities, listed, retrieve, sense_of, text_keys
from claims.nlp.onnx_folder import ModelError
from claims.services.ranking import chosen_similarities


class Command(BaseCommand):
    help = "Find, for each query, the texts of a corpus that share its rarest words, numbers and names."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--corpus", required=True, metavar="C", help='JSON Lines with "id" and "text"')
        parser.add_argument("--queries", required=True, metavar="Q", help='JSON Lines with "id" and "text"; or -')
        parser.add_argument("--top", type=int, default=10, metavar="N", help="matches for each query; default: 10")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["top"] < 1:
            raise CommandError("--top must be at least 1.")
        try:
            similarities = chosen_similarities()
        except ModelError as error:
            raise CommandError(str(error)) from error
        corpus = Corpus(options["corpus"], similarities)
        self.stderr.write(f"{len(corpus.ids)} texts in the corpus\n")

        def answer(record: Record) -> dict[str, Any]:
            return {"id": record.data.get("id"), "matches": corpus.matches(record, top=options["top"])}

        run(options["queries"], answer, out=self.stdout, progress=self.stderr)


class Corpus:
    """The texts to be found, by their keys."""

    def __init__(self, path: str, similarities: Similarities | None = None) -> None:
        self.ids: list[Any] = []
        self._texts: list[str] = []
        self._similarities = similarities
        self._times: Counter[str] = Counter()
        self._index = MemoryIndex()
        with opened(path) as stream:
            for record in records(stream):
                self._add(record, path)

    def _add(self, record: Record | BadLine, path: str) -> None:
        """A corpus with holes would give wrong answers, so a bad line ends it."""
        if isinstance(record, BadLine):
            raise CommandError(f"{path}, line {record.line}: {record.error}")
        if not isinstance(record.data.get("text"), str) or "id" not in record.data:
            raise CommandError(f"{path}, line {record.line}: “id” and “text” are needed.")
        self.ids.append(record.data["id"])
        self._times[repr(record.data["id"])] += 1
        self._index.add(text_keys(record.data["text"]))
        if self._similarities:
            self._texts.append(record.data["text"])

    def matches(self, record: Record, *, top: int) -> list[dict[str, Any]]:
        """The best texts, without the one that is the query itself."""
        text = text_of(record, "text")
        sense = sense_of(text, listed(self._texts), self._similarities)
        found = retrieve(text_keys(text), self._index, limit=top + self._own(record), sense=sense)
        others = (each for each in found if self.ids[each.holder] != record.data.get("id"))
        return [{"id": self.ids[each.holder], "score": round(each.score, DECIMALS)} for each in others][:top]

    def _own(self, record: Record) -> int:
        """How many texts of the corpus bear the query's id."""
        return self._times[repr(record.data["id"])] if "id" in record.data else 0
