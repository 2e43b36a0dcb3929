"""What articles do to a store's events: whatever the order in which they come and go, and under which ids."""

import random
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime

import pytest

from tests.events.examples import mention
from timeline.model.article import Article
from timeline.model.event import Event, Mention, Status
from timeline.revision import Editor, events_of
from timeline.store.memory import MemoryStore

NOW = datetime(2026, 1, 20, tzinfo=UTC)

SUMMIT = "Lee and Xi met in Beijing"
NAMES = ("Lee Jae Myung", "Xi Jinping", "Beijing")


class Newsroom:
    """A store of articles whose mentions are made by hand."""

    def __init__(self) -> None:
        self.store = MemoryStore()
        self.editor = Editor(NOW, "example.org")

    def take_in(self, *told: Mention) -> None:
        with self.store.transaction() as writer:
            for name in dict.fromkeys(one.citation.article_id for one in told):
                writer.add_article(Article(name, "", "", (), name))
            self.editor.revise(writer, told, {})

    def withdraw(self, *names: str) -> None:
        with self.store.transaction() as writer:
            self.editor.revise(writer, (), dict.fromkeys(names, ()))
            for name in names:
                writer.remove_article(name)

    @property
    def events(self) -> tuple[Event, ...]:
        return self.store.timeline().events


def substance(events: Iterable[Event]) -> set[object]:
    """All but ids and record times, which may remember what has been."""
    return {(e.title, e.summary, e.status, e.when, e.names, e.mentions) for e in events}


def summit(source: str, **changes) -> Mention:
    return mention(SUMMIT, names=NAMES, words="meet beijing lee xi", source=source, **changes)


def random_article(draw: random.Random, name: str) -> list[Mention]:
    stories = (("Lee", "Xi"), ("Embla", "Ask"), ("Lisse",))
    told = []
    for start in range(draw.randrange(1, 4)):
        names = draw.choice(stories)
        title = " ".join(draw.sample("met signed treaty harbour flooded strike workers ferry".split(), 3))
        title += draw.choice(("", "", " killed 3 people", " killed 5 people", " in Osk"))
        told.append(
            mention(
                f"{names[0]} {title}",
                draw.choice(["2026-01-05"] * 4 + ["2026-01-06", "2026-01", "2026", "../2026-06", None]),
                names=names,
                words=f"{title} {' '.join(names)}".lower(),
                status=draw.choice([Status.HAPPENED] * 5 + [Status.AS_OF]),
                source=name,
                start=start,
                published=draw.choice((date(2026, 1, 20), date(2026, 2, 1), None)),
                headline=draw.choice(("", "Harbour treaty signed", "Workers at the harbour")),
            )
        )
    return told


@pytest.mark.parametrize("seed", range(25))
def test_events_depend_on_what_is_told_and_not_on_how_it_came(seed):
    draw = random.Random(seed)
    articles = {f"a{n}": random_article(draw, f"a{n}") for n in range(draw.choice((3, 8, 20)))}
    articles |= {f"copy {name}": copied(told, f"copy {name}") for name, told in list(articles.items())[:3]}
    kept = {name for name in articles if draw.random() < 0.7}
    for _ in range(2):
        room = Newsroom()
        waiting = list(articles)
        inside: set[str] = set()
        while waiting or inside - kept:
            draw.shuffle(waiting)
            batch, waiting = waiting[:3], waiting[3:]
            room.take_in(*(one for name in batch for one in articles[name]))
            inside |= {*batch}
            gone = [name for name in sorted(inside) if draw.random() < (0.1 if name in kept else 0.4)]
            room.withdraw(*gone)
            inside -= {*gone}
            waiting += [name for name in gone if name in kept]
        alone = events_of([one for name in kept for one in articles[name]])
        assert substance(alone) == substance(room.events)
        assert len(room.events) == len({event.id for event in room.events})


def copied(told: Sequence[Mention], name: str) -> list[Mention]:
    """The same as another article prints it."""
    return [
        mention(
            one.title,
            one.when.edtf if one.when else None,
            names=one.names,
            words=" ".join(one.words),
            status=one.status,
            source=name,
            start=one.start,
            published=one.citation.published,
            headline=one.citation.title,
        )
        for one in told
    ]


def test_ids_are_tag_uris_that_do_not_change_with_more_sources():
    room = Newsroom()
    room.take_in(summit("a"))
    (first,) = room.events
    room.take_in(summit("b", headline="Leaders meet"), summit("c", headline="Two meet"))
    (later,) = room.events
    assert first.id.startswith("tag:example.org,2026:event/")
    assert (first.id, 3) == (later.id, len(later.mentions))


def bridge_parted() -> tuple[Mention, Mention, Mention]:
    """Two mentions that only a third, which is like both, makes one event."""
    one = mention("Ferry line opened by mayor of Embla", words="ferry line mayor embla", names=("Embla",))
    two = mention(
        "Harbour festival brought dancers to Embla",
        words="harbour festival dancer embla",
        names=("Embla",),
        source="b",
    )
    both = mention(
        "Ferry line and harbour festival opened in Embla",
        words="ferry line mayor harbour festival dancer embla",
        names=("Embla",),
        source="c",
    )
    return one, two, both


def test_an_event_that_is_merged_away_leads_to_the_other_and_comes_back_under_its_id():
    one, two, both = bridge_parted()
    room = Newsroom()
    room.take_in(one)
    room.take_in(two)
    before = {event.id: event.title for event in room.events}
    room.take_in(both)
    (whole,) = room.events
    assert {whole.id} == {event.id for name in before if (event := room.store.event(name.rpartition("/")[2]))}
    room.withdraw("c")
    assert before == {event.id: event.title for event in room.events}


def test_an_event_that_is_withdrawn_and_told_again_has_its_id_again():
    room = Newsroom()
    room.take_in(summit("a"))
    (before,) = room.events
    room.withdraw("a")
    assert (None, ()) == (room.store.event(before.key), room.events)
    room.take_in(summit("a"))
    assert [before.id] == [event.id for event in room.events]


def test_a_hundred_copies_of_one_text_are_one_event():
    room = Newsroom()
    for number in range(100):
        room.take_in(summit(f"a{number}"))
    assert [100] == [len(event.mentions) for event in room.events]


def test_what_is_stored_anew_is_put_only_where_it_changed():
    room = Newsroom()
    room.take_in(summit("a"), mention("Workers struck in Lisse", names=("Lisse",), start=50))
    before = {event.title: event.updated for event in room.events}
    room.editor = Editor(datetime(2026, 1, 21, tzinfo=UTC), "example.org")
    room.take_in(summit("b", headline="Leaders meet"))
    changed = {event.title for event in room.events if event.updated != before[event.title]}
    assert {SUMMIT} == changed
