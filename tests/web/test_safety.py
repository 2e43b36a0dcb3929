"""What comes from articles stays inert, and what a request says of its host does not count."""

from dataclasses import replace
from datetime import date

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.reading import page
from tests.web.samples import PUBLIC, SETTINGS, SUMMIT, article, event, mention, now, store
from timeline.model.article import Role
from web import create_app
from web.feeds import FORMATS

PATHS = (
    "/",
    f"/events/{SUMMIT.key}",
    "/articles/the-meridian",
    "/nowhere",
    *(f"/feed.{ending}" for ending in FORMATS),
    "/healthz",
)
PAGES = PATHS[:4]
EVIL = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>&amp;]]>{{ 7 * 7 }}"


@pytest.fixture
def attacked() -> FlaskClient:
    """A timeline every text of which tries to be code."""
    source = article(EVIL, (Role.HEADLINE, EVIL), (Role.BODY, f"{EVIL} today."), published=date(2026, 1, 6))
    source = replace(source, id="evil", url="javascript:alert(1)")
    told = mention(source, f"{EVIL} today.", "today", "2026-01-06")
    told = replace(told, why=EVIL)
    kept = store([source], [replace(event("e511", EVIL, told, names=[EVIL]), summary=EVIL)])
    return create_app(replace(SETTINGS, title=EVIL), kept, clock=now).test_client()


@pytest.mark.parametrize("path", ["/", "/events/e511", "/articles/evil"])
def test_markup_in_an_article_is_text_on_every_page(attacked: FlaskClient, path: str) -> None:
    root = page(attacked, path)
    assert ["/static/enhance.js"] == [
        script.get("src", "").partition("?")[0] for script in root.iter("script")
    ]
    assert [] == root.xpath("//img | //@*[starts-with(name(), 'on')] | //@style | //style")
    assert EVIL in root.text_content()


@pytest.mark.parametrize("path", ["/", "/events/e511", "/articles/evil"])
def test_only_web_addresses_become_links(attacked: FlaskClient, path: str) -> None:
    assert not any("javascript:" in href for href in page(attacked, path).xpath("//@href"))


def test_the_policy_allows_no_inline_code_and_nothing_from_elsewhere(client: FlaskClient) -> None:
    policy = client.get("/").headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy


@pytest.mark.parametrize("path", PATHS)
def test_every_answer_keeps_itself_to_itself_and_sets_no_cookie(client: FlaskClient, path: str) -> None:
    headers = client.get(path).headers
    assert "nosniff" == headers["X-Content-Type-Options"]
    assert "DENY" == headers["X-Frame-Options"]
    assert "same-origin" == headers["Cross-Origin-Opener-Policy"]
    assert "strict-origin-when-cross-origin" == headers["Referrer-Policy"]
    assert "camera=()" in headers["Permissions-Policy"]
    assert "Content-Security-Policy" in headers
    assert "Set-Cookie" not in headers


@pytest.mark.parametrize("path", PATHS)
def test_forged_hosts_change_nothing(client: FlaskClient, path: str) -> None:
    forged = {
        "Host": "evil.example",
        "X-Forwarded-Host": "evil.example",
        "X-Forwarded-Proto": "gopher",
        "X-Forwarded-Prefix": "/evil",
        "Forwarded": "host=evil.example",
    }
    assert client.get(path).data == client.get(path, headers=forged).data


@pytest.mark.parametrize("path", ["//events/x", "/events//x", "/events/", "/feed.rss/", "/articles"])
def test_no_address_redirects_to_a_host_that_a_request_made_up(client: FlaskClient, path: str) -> None:
    answer = client.get(path, headers={"Host": "evil.example"})
    assert 404 == answer.status_code
    assert "evil.example" not in answer.text + str(answer.headers)


@pytest.mark.parametrize("path", PAGES[:3])
def test_a_page_names_its_public_address(client: FlaskClient, path: str) -> None:
    root = page(client, f"{path}?utm_source=x")
    assert [PUBLIC + path] == root.xpath("//link[@rel='canonical']/@href")
    assert [PUBLIC + path] == root.xpath("//meta[@property='og:url']/@content")


def test_the_title_of_a_page_that_is_not_there_repeats_nothing_of_the_request(client: FlaskClient) -> None:
    assert "needle" not in client.get("/needle?needle", headers={"Referer": "needle"}).text


def test_templates_escape_whatever_their_name(app: Flask) -> None:
    assert "&lt;" == app.jinja_env.from_string("{{ text }}").render(text="<")
