"""The engine: text in, claims and comparisons out. Pure Python: no Django, no clock, no network, no randomness."""
