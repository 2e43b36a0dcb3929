"""Bytes from outside become clean text, or are refused with the reason."""

import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE

from timeline.errors import UnreadableArticle

NEW_LINE = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")

# Controls, halves of surrogate pairs, and the two noncharacters: none is seen, and no XML may hold one.
UNSEEN = re.compile("[\0-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def decode(data: bytes) -> str:
    """The text of a file: UTF-8, or UTF-16 with its byte order mark, cleaned; raises UnreadableArticle."""
    if not data:
        raise UnreadableArticle("is empty")
    text = _decoded(data)
    if "\0" in text:
        raise UnreadableArticle("holds NUL characters, so it is a binary file and not text")
    cleaned = clean(text)
    if not cleaned.strip():
        raise UnreadableArticle("holds no text")
    return cleaned


def clean(text: str) -> str:
    r"""The text with every line end as "\n" and without characters that nobody sees."""
    return UNSEEN.sub("", NEW_LINE.sub("\n", text))


def _decoded(data: bytes) -> str:
    wide = data.startswith((BOM_UTF16_LE, BOM_UTF16_BE))
    if not wide and b"\0" in data:
        raise UnreadableArticle("holds NUL bytes, so it is a binary file and not text")
    encoding = "utf-16" if wide else "utf-8-sig"
    try:
        return data.decode(encoding, "surrogatepass")
    except UnicodeDecodeError as error:
        name = "UTF-16" if wide else "UTF-8"
        reason = f"is not {name} text (at byte {error.start}); save it as UTF-8"
        raise UnreadableArticle(reason) from error
