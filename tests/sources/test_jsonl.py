"""Articles as JSON Lines: what a line may hold, and what is refused."""

import gzip
import json
from datetime import date
from pathlib import Path

import pytest

from timeline.model.article import Article, Role
from timeline.sources import Refusal, read_paths

FERRY = {
    "id": "f1",
    "title": "Ferry line opens",
    "published": "2031-05-04",
    "source": "Embla Courier",
    "url": "https://example.org/ferry",
    "text": "The mayor opened the line .\nIt closes in 2032 .",
}


def written(folder: Path, *records: object, name: str = "news.jsonl") -> Path:
    path = folder / name
    lines = [record if isinstance(record, bytes) else json.dumps(record).encode() for record in records]
    content = b"\n".join(lines)
    path.write_bytes(gzip.compress(content) if name.endswith(".gz") else content)
    return path


def only(path: Path) -> Article:
    [found] = read_paths([path])
    assert isinstance(found, Article)
    return found


def reasons(path: Path) -> list[str]:
    return [found.reason for found in read_paths([path]) if isinstance(found, Refusal)]


@pytest.mark.parametrize("name", ["news.jsonl", "news.jsonl.gz", "NEWS.JSONL"])
def test_each_line_is_an_article(tmp_path, name):
    path = written(tmp_path, FERRY, b"", {"text": "A bridge fell ."}, name=name)
    assert ["Ferry line opens", "A bridge fell ."] == [
        found.title for found in read_paths([path]) if isinstance(found, Article)
    ]


def test_an_article_is_all_that_its_line_says(tmp_path):
    found = only(written(tmp_path, FERRY))
    assert ("Embla Courier", date(2031, 5, 4)) == (found.publisher, found.published)
    assert found.url == found.origin == "https://example.org/ferry"


def test_the_title_is_the_headline_and_each_line_of_the_text_a_paragraph(tmp_path):
    found = only(written(tmp_path, FERRY))
    assert [
        (Role.HEADLINE, "Ferry line opens"),
        (Role.BODY, "The mayor opened the line ."),
        (Role.BODY, "It closes in 2032 ."),
    ] == [(section.role, found.text[section.start : section.end]) for section in found.sections]


def test_without_a_title_there_is_no_headline(tmp_path):
    found = only(written(tmp_path, FERRY | {"title": None}))
    assert ("The mayor opened the line .", Role.BODY) == (found.title, found.sections[0].role)


def test_what_a_site_says_of_itself_is_boilerplate(tmp_path):
    found = only(written(tmp_path, {"text": "A bridge fell .\nAll went well .\nSign up for our newsletter"}))
    assert Role.BOILERPLATE is found.sections[-1].role


@pytest.mark.parametrize("identity, name", [({"id": "f1"}, "f1"), ({"id": 7}, "7"), ({}, "1")])
def test_without_a_url_an_article_is_known_by_its_id_or_its_line(tmp_path, identity, name):
    path = written(tmp_path, {"text": "A bridge fell ."} | identity)
    assert f"{path.as_uri()}#{name}" == only(path).origin


@pytest.mark.parametrize(
    "line, reason",
    [
        (b"{", "is not JSON"),
        (b"[" * 100_000, "is not JSON"),
        (b"[]", "is not an object"),
        ({"title": "Ferry"}, "has no text"),
        ({"text": ["Ferry"]}, "has a text that is no string"),
        ({"text": "A", "published": "some day"}, "states a publication date that cannot be used"),
        ({"text": "A", "published": 2031}, "has a published that is no string"),
        ({"text": "A", "url": "javascript:x"}, "has a url that is not an http:// or https:// address"),
        ({"text": "A", "title": "x" * 301}, "has a title of 301 characters"),
    ],
)
def test_a_line_that_is_no_article_is_refused_and_the_next_one_is_read(tmp_path, line, reason):
    refused, ferry = read_paths([written(tmp_path, line, FERRY)])
    assert isinstance(refused, Refusal)
    assert refused.reason.startswith(f"cannot be used on line 1, which {reason}")
    assert isinstance(ferry, Article)


def test_a_line_that_is_too_long_ends_the_reading(tmp_path):
    path = written(tmp_path, FERRY, {"text": "x" * 2_000_001}, FERRY)
    assert ["has more than 2 MB on line 2, where it was left"] == reasons(path)


@pytest.mark.parametrize(
    "content", [b"not gzip", gzip.compress(b'{"text": "A bridge fell ."}' * 99, mtime=0)[:-20]]
)
def test_a_broken_gz_file_is_refused(tmp_path, content):
    path = tmp_path / "news.jsonl.gz"
    path.write_bytes(content)
    [reason] = reasons(path)
    assert reason.startswith("is no whole .gz file: ")


def test_a_missing_file_and_a_folder_of_that_name_are_told_apart(tmp_path):
    (tmp_path / "old.jsonl").mkdir()
    written(tmp_path / "old.jsonl", FERRY)
    [found] = read_paths([tmp_path / "old.jsonl"])
    assert isinstance(found, Article)
    assert ["does not exist"] == reasons(tmp_path / "new.jsonl")


def test_a_device_is_not_waited_for(tmp_path):
    (tmp_path / "x.jsonl").symlink_to("/dev/null")
    assert ["is a device, not a file"] == reasons(tmp_path / "x.jsonl")
