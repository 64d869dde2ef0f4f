"""Whatever characters come, what is copied out of Raw is what was received."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from desktop.detail.widgets.raw_view import LONGEST_LINE, raw_text, units
from desktop.privacy.masking import BULLETS, Masking, encodable
from desktop.twilio.decoding.json_text import pretty

ODD = st.text(st.sampled_from('a"{}[],: \n\t\u202e\u200d\u00a0\ufeff\x00😀é‹U+202E›\ud800'), max_size=30)


@given(st.text() | ODD)
def test_whole_text_comes_back_exactly(text: str) -> None:
    made = raw_text(text, Masking(), "name")

    assert made.exact(0, made.shown) == encodable(pretty(text))


@given(ODD, st.data())
def test_any_part_without_cut_tokens_comes_back_exactly(text: str, data: st.DataObject) -> None:
    made = raw_text(json.dumps(text, ensure_ascii=False), Masking(), "name")
    edges = sorted({0, len(units(made.shown)), *(at for at, _, _ in made.tokens), *(a + n for a, n, _ in made.tokens)})
    start = data.draw(st.sampled_from(edges))
    end = data.draw(st.sampled_from([edge for edge in edges if edge >= start]))
    selected = units(made.shown)[start:end].encode("utf-16", "surrogatepass").decode("utf-16", "replace")

    assert made.exact(start, selected) in made.exact(0, made.shown)


@given(st.text(min_size=1))
def test_masked_text_is_bullets_alone(text: str) -> None:
    assert raw_text(text, Masking(active=True), "name").shown == BULLETS


def test_a_giant_line_is_cut_where_it_is_said_to_be() -> None:
    made = raw_text('"' + "x" * (LONGEST_LINE + 10) + '"', Masking(), "name")

    assert len(made.shown) == LONGEST_LINE
    assert made.cut == 12
