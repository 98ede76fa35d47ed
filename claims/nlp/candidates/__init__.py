"""Claim -> keys; keys -> the few claims worth comparing, from an index and never from comparing with everything."""

from claims.nlp.candidates.index import Index, MemoryIndex
from claims.nlp.candidates.keys import Key, KeyKind, keys, text_keys
from claims.nlp.candidates.ranking import Candidate, Sense, Similarities, listed, sense_of
from claims.nlp.candidates.retrieve import retrieve

__all__ = [
    "Candidate",
    "Index",
    "Key",
    "KeyKind",
    "MemoryIndex",
    "Sense",
    "Similarities",
    "keys",
    "listed",
    "retrieve",
    "sense_of",
    "text_keys",
]
