"""Sentences -> claims: one fact each, as a statement that stands alone, with how sure it is and what it speaks of."""

from claims.nlp.extract.found import Found
from claims.nlp.extract.reading import extract

__all__ = ["Found", "extract"]
