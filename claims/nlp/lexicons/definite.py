"""Names that English says with "the": by their last word, and single ones.

Source: collected by hand from the common usage of newspapers.
"""

LAST_WORDS = frozenset(
    """
    administration agency alliance army assembly association authority board bureau cabinet coalition commission
    committee confederation congress council court department federation fund government guard house inspectorate
    institute kingdom league ministry movement navy office organisation organization parliament party police republic
    senate service society states treasury tribunal union
    """.split()
)
NAMES = frozenset(
    """
    United States|United Kingdom|United Nations|United Arab Emirates|Netherlands|Philippines|Vatican|Kremlin|White House
    |Pentagon|Bank of England|World Bank|Federal Reserve|European Central Bank|International Monetary Fund|Red Cross
    |World Health Organization|Gambia|Bahamas|Maldives|Czech Republic|Dominican Republic|Central African Republic
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)
