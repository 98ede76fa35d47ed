"""Who and what a text names, and which of its words stand for them."""

from claims.nlp.entities.find import mentions
from claims.nlp.entities.refer import references

__all__ = ["mentions", "references"]
