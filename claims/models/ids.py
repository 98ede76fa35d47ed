"""Public ids: short, stable and derived from content, so that reading or importing again meets the same rows."""

import base64
import hashlib

LENGTH = 12  # of base 32: sixty bits, so a billion records collide with a chance of one in two


def derived_id(kind: str, *parts: str) -> str:
    """A short id for a record of `kind` that these parts identify."""
    content = "\x1f".join((kind, *parts)).encode("utf-8", "surrogatepass")
    return base64.b32encode(hashlib.sha256(content).digest())[:LENGTH].decode("ascii").lower()
