"""The style sheet, the script, the icon and the fonts."""

import hashlib
import re
from pathlib import Path
from urllib.parse import urljoin

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.reading import page


@pytest.fixture
def folder(app: Flask) -> Path:
    return Path(app.static_folder or "")


def linked(client: FlaskClient) -> set[str]:
    hrefs = page(client, "/").xpath("//link[not(@rel='alternate')]/@href | //script/@src")
    return {str(href) for href in hrefs if href.startswith("/static/")}


def fonts(client: FlaskClient) -> set[str]:
    sheet = next(path for path in linked(client) if "style.css" in path)
    return {
        urljoin(sheet, found)
        for found in re.findall(r"url\(([^)]+)\)", client.get(sheet, buffered=True).text)
    }


def test_everything_that_pages_and_styles_name_is_there_for_a_year(client: FlaskClient) -> None:
    for path in linked(client) | fonts(client):
        answer = client.get(path, buffered=True)
        assert (200, 31536000, True) == (
            answer.status_code,
            answer.cache_control.max_age,
            answer.cache_control.public,
        )


def test_every_address_holds_a_digest_of_its_content(client: FlaskClient) -> None:
    for path in linked(client) | fonts(client):
        assert hashlib.sha256(client.get(path, buffered=True).data).hexdigest()[:10] in path


def test_a_font_is_fetched_ahead_from_where_the_style_sheet_has_it(client: FlaskClient) -> None:
    (ahead,) = page(client, "/").xpath("//link[@rel='preload']/@href")
    assert ahead in fonts(client)


def test_every_font_lies_beside_its_licence(folder: Path) -> None:
    families = {path.name.partition("-latin")[0] for path in folder.glob("fonts/*.woff2")}
    assert {f"{family}-OFL.txt" for family in families} == {path.name for path in folder.glob("fonts/*.txt")}


def test_static_files_answer_304_and_text_is_compressed(client: FlaskClient) -> None:
    for path in linked(client):
        answer = client.get(path, buffered=True, headers={"Accept-Encoding": "gzip"})
        assert ("gzip" if "fonts/" not in path else None) == answer.headers.get("Content-Encoding")
        again = client.get(path, buffered=True, headers={"If-None-Match": answer.headers["ETag"]})
        assert 304 == again.status_code


def test_nothing_outside_the_folder_is_served(client: FlaskClient) -> None:
    for path in ("/static/../__init__.py", "/static/..%2f__init__.py", "/static//etc/hostname"):
        assert 404 == client.get(path).status_code


def test_the_script_is_small(folder: Path) -> None:
    assert (folder / "enhance.js").stat().st_size <= 5 * 1024


def test_styles_and_script_are_never_inline(client: FlaskClient) -> None:
    for path in ("/", "/events/5ea51de0c0de", "/articles/the-meridian"):
        assert [] == page(client, path).xpath("//style | //@style | //script[not(@src)]")
