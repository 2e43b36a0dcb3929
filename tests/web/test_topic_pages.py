"""The list of running stories and the page of one."""

import pytest
from flask.testing import FlaskClient

from tests.web.reading import one, page, text, texts
from tests.web.samples import EVENTS
from timeline.model.topic import Seat
from timeline.store.memory import MemoryStore

CITED = [mention.citation for event in EVENTS for mention in event.mentions]
TOLD_BY = dict(sorted({(cited.article_id, cited.published) for cited in CITED})[:2])
OF_THE_STORY = {
    event.title for event in EVENTS if any(told.citation.article_id in TOLD_BY for told in event.mentions)
}


@pytest.fixture
def stories(kept: MemoryStore) -> MemoryStore:
    """The store with a story of two articles, and one without events."""
    seats = [Seat(name, day, n, 1, "talks") for n, (name, day) in enumerate(TOLD_BY.items())]
    with kept.transaction() as writer:
        writer.shelf.put_seats([*seats, Seat("undated", None, 98, 2, "old")])
        writer.shelf.put_topics({"talks": "Lee & Xi: <talks>", "old": "An old matter"}, seats)
        writer.shelf.retire_topics({"meeting": "talks", "lost": None})
    return kept


def test_without_stories_the_list_says_so(client: FlaskClient) -> None:
    assert "No two articles" in text(one(page(client, "/topics"), ".empty"))


@pytest.mark.usefixtures("stories")
def test_every_story_is_listed_with_its_days_and_its_size(client: FlaskClient) -> None:
    root = page(client, "/topics")
    assert ["Lee & Xi: <talks>", "An old matter"] == texts(root, ".stories h2")
    days = [day for day in TOLD_BY.values() if day]
    talks, old = texts(root, ".stories p")
    assert f"{len(OF_THE_STORY)} event" in talks
    assert all(str(day.day) in talks for day in (min(days), max(days)))
    assert "0 events from 1 article" == old


@pytest.mark.usefixtures("stories")
def test_a_story_has_a_timeline_of_its_own(client: FlaskClient) -> None:
    root = page(client, "/topics/talks")
    assert ["Lee & Xi: <talks>"] == texts(root, "h1")
    assert OF_THE_STORY == set(texts(root, "h3"))
    assert len(EVENTS) > len(OF_THE_STORY)
    assert f"{len(OF_THE_STORY)} events read from" in text(one(root, ".deck"))


@pytest.mark.usefixtures("stories")
def test_a_story_without_events_says_so(client: FlaskClient) -> None:
    assert "No event has been read" in text(one(page(client, "/topics/old"), ".empty"))


@pytest.mark.usefixtures("stories")
def test_a_story_that_went_on_in_another_leads_there(client: FlaskClient) -> None:
    response = client.get("/topics/meeting")
    assert (301, "/topics/talks") == (response.status_code, response.headers["Location"])


@pytest.mark.usefixtures("stories")
@pytest.mark.parametrize("key", ["lost", "never", "a%00b"])
def test_what_is_no_story_is_not_found(client: FlaskClient, key: str) -> None:
    assert 404 == client.get(f"/topics/{key}").status_code


def test_the_list_is_one_click_from_every_page(client: FlaskClient) -> None:
    for path in ("/", "/topics"):
        assert "Stories" in texts(page(client, path), ".mast nav a")


@pytest.mark.usefixtures("stories")
def test_an_event_leads_to_its_story(client: FlaskClient) -> None:
    inside = next(event for event in EVENTS if event.title in OF_THE_STORY)
    links = one(page(client, f"/events/{inside.key}"), "article").cssselect('a[href="/topics/talks"]')
    assert ["Lee & Xi: <talks>"] == [text(link) for link in links]
