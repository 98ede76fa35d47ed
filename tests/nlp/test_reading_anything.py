"""Any words in any order can be read: nothing is raised, and every span holds its words."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from claims.nlp.pipeline import read

TEXT = """
he she it they we I his its their the a this that both two half third 3 40% $4.1m million of in at by from with to
and or but who which where when after said told denied accused according asked knew plans was were has been not
killed injured fell rose bought company union hospital minister spokesman firms president mayor report Acme Inc.
Hale Ann Lee Orken S.A. PLC Leeds London U.S. May Monday March 2019 last next week year there only more than
about , , . . ? ; : — “ ” " ' ’s n't ( ) - %
"""
WORDS = TEXT.split()


@given(st.lists(st.sampled_from(WORDS), max_size=40))
@settings(max_examples=150, deadline=None)
def test_any_words_in_any_order_can_be_read(words: list[str]) -> None:
    text = " ".join(words)
    reading = read(text, published=date(2024, 3, 5))
    assert all(text[item.start : item.end] == item.text for item in (*reading.quantities, *reading.entities))
    assert all(text[claim.start : claim.end] == claim.quote for claim in reading.claims)
    assert all(claim.statement.endswith((".", "”", '"', "'", "’")) for claim in reading.claims)
    assert all(0 <= one.content.start < one.content.end <= len(text) for one in reading.attributions)
