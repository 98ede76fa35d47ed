"""Invented stories in any number, to measure and to try out with: rows as reading, linking and reviewing leave them."""
