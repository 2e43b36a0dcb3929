"""A text with its time expressions as TimeML, the XML that TempEval tools read."""

import re
from collections.abc import Iterable
from datetime import date
from xml.sax.saxutils import escape, quoteattr

from timeline.model.timex import TimeExpression

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
"""
# What XML 1.0 cannot hold, not even escaped; each is one character, so that offsets stay what they are.
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def timeml(name: str, text: str, published: date | None, found: Iterable[TimeExpression]) -> str:
    """A TimeML document: the name as DOCID, the publication date as t0, the expressions as t1, t2 … in place.

    `found` are the expressions of this text in its order, none overlapping another. A character that XML
    cannot hold becomes U+FFFD.
    """
    parts = [_HEAD, f"<DOCID>{_escaped(name)}</DOCID>\n", _created(published), "<TEXT>"]
    place = 0
    for number, expression in enumerate(found, start=1):
        parts += [_escaped(text[place : expression.start]), _timex(number, expression)]
        place = expression.end
    return "".join([*parts, _escaped(text[place:]), "</TEXT>\n</TimeML>\n"])


def _created(published: date | None) -> str:
    if published is None:
        return ""
    return (
        f'<DCT><TIMEX3 tid="t0" type="DATE" value="{published}" temporalFunction="false" '
        f'functionInDocument="CREATION_TIME">{published}</TIMEX3></DCT>\n'
    )


def _timex(number: int, found: TimeExpression) -> str:
    named = {
        "tid": f"t{number}", "type": found.type, "value": found.value, "mod": found.mod,
        "quant": found.quant, "freq": found.freq,
    }  # fmt: skip
    attributes = "".join(f" {name}={quoteattr(value)}" for name, value in named.items() if value)
    return f"<TIMEX3{attributes}>{_escaped(found.text)}</TIMEX3>"


def _escaped(text: str) -> str:
    return escape(_FORBIDDEN.sub("\ufffd", text), {"\r": "&#13;"})
