"""What every store promises of events that went away: the fake, SQLite and PostgreSQL answer alike."""

from timeline.model.timeline import Timeline


def test_a_merged_event_leads_to_its_successor(store, put, make):
    put(make.event("old"), make.event("new"))
    with store.transaction() as writer:
        writer.retire(make.tag("old"), make.tag("new"), make.noon)
    assert make.tag("new") == store.event("old").id
    assert [make.tag("new")] == [event.id for event in store.timeline()]


def test_a_chain_of_mergers_is_followed_to_its_end(store, put, make):
    put(*(make.event(key) for key in "abc"))
    with store.transaction() as writer:
        writer.retire(make.tag("a"), make.tag("b"), make.noon)
        writer.retire(make.tag("b"), make.tag("c"), make.noon)
    assert make.tag("c") == store.event("a").id


def test_a_withdrawn_event_is_gone_and_so_is_what_was_merged_into_it(store, put, make):
    put(make.event("a"), make.event("b"))
    with store.transaction() as writer:
        writer.retire(make.tag("a"), make.tag("b"), make.noon)
        writer.retire(make.tag("b"), None, make.noon)
    assert store.event("a") is None
    assert store.event("b") is None
    assert Timeline() == store.timeline()


def test_a_circle_of_mergers_leads_nowhere(store, make):
    with store.transaction() as writer:
        writer.retire(make.tag("a"), make.tag("b"), make.noon)
        writer.retire(make.tag("b"), make.tag("a"), make.noon)
    assert store.event("a") is None


def test_a_retired_event_that_is_put_again_is_back(store, put, make):
    event = make.event()
    put(event, make.event("e2"))
    with store.transaction() as writer:
        writer.retire(event.id, make.tag("e2"), make.noon)
    put(event)
    assert event == store.event("e1")
    with store.transaction() as writer:
        writer.retire(event.id, None, make.noon)
    assert store.event("e1") is None


def test_retiring_twice_keeps_the_last_word(store, put, make):
    put(make.event("new"))
    with store.transaction() as writer:
        writer.retire(make.tag("old"), None, make.noon)
        writer.retire(make.tag("old"), make.tag("new"), make.noon)
    assert make.tag("new") == store.event("old").id
