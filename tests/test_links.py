"""What may become a link."""

import pytest

from timeline.links import href, web_address


@pytest.mark.parametrize(
    "url, expected",
    (
        ("https://paper.example/a?b=c&d=%20#e", "https://paper.example/a?b=c&d=%20#e"),
        ("https://paper.example/a;v=1?b=c&copy;", "https://paper.example/a;v=1?b=c&copy%3B"),
        ("HTTP://paper.example/", "http://paper.example/"),
        ("https://paper.example/北京\"'<>", "https://paper.example/%E5%8C%97%E4%BA%AC%22'%3C%3E"),
        ("https://paper.example/\ud800\x00x", "https://paper.example/%00x"),
        ("http://[::1]/x", "http://[::1]/x"),
        ("javascript:alert(1)", None),
        ("java\nscript:alert(1)", None),
        ("//paper.example/x", None),
        ("/events/1", None),
        ("http:///x", None),
        ("http://[", None),
        ("http://paper.example:99999/", None),
        ("http://paper.example/two words", None),
        (" http://paper.example/", None),
        ("", None),
        (None, None),
    ),
)
def test_only_an_absolute_web_address_can_be_a_link(url: str | None, expected: str | None):
    assert expected == href(url)


def test_the_parts_of_a_web_address_are_those_of_the_standard_library():
    parts = web_address("https://paper.example:8443/a?b#c")
    assert parts is not None
    assert ("paper.example", 8443, "b", "c") == (parts.hostname, parts.port, parts.query, parts.fragment)
