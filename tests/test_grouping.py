"""Running stories: what belongs to them, what they are called, and that their keys are for life."""

from datetime import UTC, date, datetime
from itertools import permutations

import pytest

from timeline.model.article import Article
from timeline.model.timeline import Query
from timeline.pipeline import ingest, withdraw
from timeline.sources import article_from
from timeline.store.memory import MemoryStore
from timeline.store.port import Store

NOW = datetime(2031, 12, 24, tzinfo=UTC)


def article(name: str, published: str, title: str, *sentences: str) -> Article:
    front = f"---\ntitle: {title}\nurl: https://example.org/{name}\npublished: {published}\n---\n\n"
    return article_from((front + "\n\n".join(sentences) + "\n").encode(), ".md", f"file:///{name}")


COLLAPSE = article(
    "collapse", "2031-03-04", "Harbour bridge collapse in Vellmark kills four",
    "The Kingsway harbour bridge in Vellmark collapsed on 3 March 2031, killing four people.",
    "The bridge fell during the morning rush hour, said Vellmark fire chief Ada Brandt.",
    "Brandt Engineers of Kestrin repaired the Kingsway bridge in 2029.",
)  # fmt: skip
RESCUE = article(
    "rescue", "2031-03-05", "Divers search Vellmark harbour after bridge collapse",
    "Divers searched the harbour of Vellmark on 4 March 2031 after the collapse of the Kingsway bridge.",
    "Fire chief Ada Brandt said that four people had died when the bridge fell in the morning rush hour.",
)  # fmt: skip
TRIAL = article(
    "trial", "2031-06-11", "Engineers on trial over Vellmark bridge collapse",
    "Two managers of Brandt Engineers went on trial in Vellmark on 10 June 2031 over the collapse of the "
    "Kingsway bridge.",
    "The harbour bridge fell during the morning rush hour, killing four people.",
    "Brandt Engineers of Kestrin repaired the Kingsway bridge in 2029.",
)  # fmt: skip
OTHER_BRIDGE = article(
    "other", "2031-03-06", "Footbridge collapse in Orrin Falls injures hikers",
    "A footbridge in the Orrin Falls park collapsed on 5 March 2031 and injured six hikers.",
    "Ranger Tom Sele said that snow had lain on the rope bridge above the falls for weeks.",
)  # fmt: skip
FERRY = article(
    "ferry", "2031-03-04", "Solvik elects its first ferryman mayor",
    "Voters in Solvik elected the ferryman Per Aune mayor on 3 March 2031.",
    "Aune won 61% of the ballots in the island town.",
)  # fmt: skip
AUNE = article(
    "aune", "2031-03-05", "Ferryman Aune to be sworn in as mayor of Solvik",
    "Solvik will swear in the ferryman Per Aune as its mayor on 1 April 2031.",
    "Aune won the election in the island town with 61% of the ballots.",
)  # fmt: skip
ALL = (COLLAPSE, RESCUE, TRIAL, OTHER_BRIDGE, FERRY, AUNE)


def stored(*articles: Article) -> Store:
    store = MemoryStore()
    ingest(store, articles, now=NOW, authority="example.org")
    return store


def names(store: Store) -> dict[str, int]:
    return {topic.name: topic.articles for topic in store.topics(10)}


def key_of(store: Store, article: Article) -> str | None:
    with store.transaction() as writer:
        (seat,) = writer.shelf.seats(articles=[article.id])
    return seat.topic


def test_a_story_runs_from_the_accident_to_the_trial():
    store = stored(*ALL)
    assert key_of(store, COLLAPSE)
    assert 1 == len({key_of(store, one) for one in (COLLAPSE, RESCUE, TRIAL)})


def test_another_accident_of_the_kind_is_another_story():
    assert key_of(stored(*ALL), OTHER_BRIDGE) is None


def test_stories_are_listed_by_their_last_article():
    (bridge, mayor) = stored(*ALL).topics(10)
    assert ("Kingsway, Vellmark: bridge collapse", 3) == (bridge.name, bridge.articles)
    assert (date(2031, 3, 4), date(2031, 6, 11)) == (bridge.first, bridge.last)
    assert "Aune" in mayor.name


def test_the_timeline_of_a_story_holds_the_events_of_its_articles():
    store = stored(*ALL)
    bridge, _ = store.topics(10)
    told = store.timeline(Query(topic=bridge.key))
    assert {"2031-03-03", "2031-06-10"} <= {event.when.edtf for event in told if event.when}
    assert bridge.events == len(told)
    assert bridge.events < len(store.timeline())


@pytest.mark.parametrize("order", [*permutations((COLLAPSE, RESCUE, TRIAL, FERRY))][::5])
def test_the_order_of_ingestion_does_not_matter(order):
    store = MemoryStore()
    for one in order:
        ingest(store, [one], now=NOW, authority="example.org")
    assert {"Kingsway, Vellmark: bridge collapse": 3} == names(store)


def test_withdrawing_an_article_gives_back_what_was_before():
    store = stored(COLLAPSE, RESCUE, FERRY)
    before = store.topics(10)
    ingest(store, [TRIAL, AUNE], now=NOW, authority="example.org")
    for gone in (TRIAL, AUNE):
        withdraw(store, gone.id, now=NOW, authority="example.org")
    assert before == store.topics(10)


def test_a_story_keeps_its_key_as_it_grows():
    store = stored(COLLAPSE, RESCUE)
    key = key_of(store, COLLAPSE)
    ingest(store, [TRIAL], now=NOW, authority="example.org")
    assert key == key_of(store, TRIAL)


def test_a_story_of_which_one_article_is_left_is_none_and_its_key_comes_back_with_the_other():
    store = stored(FERRY, AUNE)
    key = key_of(store, FERRY)
    assert key
    withdraw(store, AUNE.id, now=NOW, authority="example.org")
    assert (None, None) == (key_of(store, FERRY), store.topic(key))
    ingest(store, [AUNE], now=NOW, authority="example.org")
    assert key == key_of(store, FERRY)


def test_an_edited_article_stays_in_its_story():
    store = stored(COLLAPSE, RESCUE)
    key = key_of(store, RESCUE)
    edited = article(
        "rescue", "2031-03-05", "Divers end search in Vellmark",
        "Divers ended their search of Vellmark harbour on 5 March 2031 after the Kingsway bridge collapse.",
        "Four people had died when the bridge fell in the morning rush hour, fire chief Ada Brandt said.",
    )  # fmt: skip
    ingest(store, [edited], now=NOW, authority="example.org")
    assert key == key_of(store, edited)
    assert [2] == [topic.articles for topic in store.topics(10)]


def test_copies_of_one_text_are_no_story():
    copy = Article(
        "copy", FERRY.text, FERRY.title, FERRY.sections, "https://mirror.example/ferry", FERRY.published
    )
    store = stored(FERRY, copy)
    assert () == store.topics(10)
    ingest(store, [AUNE], now=NOW, authority="example.org")
    assert [3] == [topic.articles for topic in store.topics(10)]
