"""Vague number words and the range that readers take them for, as multiples of their own base.

Source: own judgement of news use; the ranges are wide because a vague word must not contradict by itself.
"""

# The words as they stand in a quantity's text -> (lowest, highest) value they can be used for.
VAGUE_RANGES: dict[str, tuple[float, float]] = {
    "tens of thousands": (15_000, 99_999),
    "hundreds of thousands": (150_000, 999_999),
    "tens of millions": (15e6, 99.9e6),
    "hundreds of millions": (150e6, 999.9e6),
    "several hundred": (200, 900),
    "several thousand": (2_000, 9_000),
    "several million": (2e6, 9e6),
    "several dozen": (24, 100),
    "several billion": (2e9, 9e9),
    "a few hundred": (200, 700),
    "a few thousand": (2_000, 7_000),
    "a few dozen": (24, 80),
    "few hundred": (200, 700),
    "few thousand": (2_000, 7_000),
    "few dozen": (24, 80),
    "couple of dozen": (20, 30),
    "couple of hundred": (150, 260),
    "couple of thousand": (1_500, 2_600),
    "couple dozen": (20, 30),
    "couple hundred": (150, 260),
    "many hundreds": (300, 1_500),
    "many thousands": (3_000, 50_000),
    "several dozens": (24, 120),
    "several hundreds": (200, 1_500),
    "several thousands": (2_000, 20_000),
    "dozens": (20, 120),
    "scores": (30, 200),
    "hundreds": (150, 1_500),
    "thousands": (1_500, 20_000),
    "millions": (1.5e6, 20e6),
    "billions": (1.5e9, 20e9),
    "a handful": (2, 8),
    "a few": (2, 9),
    "several": (3, 12),
    "a couple": (2, 3),
    "many": (3, 1e12),
}
