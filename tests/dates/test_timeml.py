"""TimeML holds the text unchanged, each expression in a TIMEX3."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from timeline.dates import find_dates
from timeline.dates.timeml import timeml

MONDAY = date(2026, 1, 19)


def parsed(text, published=MONDAY):
    return etree.fromstring(timeml("a <b>", text, published, find_dates(text, published)).encode())


def test_every_expression_is_a_timex3_with_its_attributes():
    root = parsed("They meet every Monday & until early March 2026.")
    assert [
        ("t0", "DATE", "2026-01-19", None, None, "2026-01-19"),
        ("t1", "SET", "XXXX-WXX-1", None, "EVERY", "every Monday"),
        ("t2", "DATE", "2026-03", "START", None, "early March 2026"),
    ] == [
        (*(timex.get(name) for name in ("tid", "type", "value", "mod", "quant")), timex.text)
        for timex in root.iter("TIMEX3")
    ]


def test_the_document_has_its_name_and_its_day():
    root = parsed("It rained.")
    assert ("a <b>", "CREATION_TIME") == (
        root.findtext("DOCID"),
        root.find("DCT/TIMEX3").get("functionInDocument"),
    )


def test_a_text_without_a_day_has_no_dct():
    assert parsed("It rained.", None).find("DCT") is None


def test_what_xml_cannot_hold_is_replaced():
    assert "a\ufffdb" == parsed("a\x00b").findtext("TEXT")


@given(st.text())
def test_the_text_comes_back_whole(text):
    held = "".join(parsed(text).find("TEXT").itertext())
    assert len(held) == len(text)
    assert all(one in (other, "\ufffd") for one, other in zip(held, text, strict=True))
