"""What every store promises of the book of clustering: the fake, SQLite and PostgreSQL answer alike."""

import pytest

from timeline.model.book import Posting


def test_a_block_gives_its_first_postings_by_place(store):
    row = [Posting(place, place % 2 == 0) for place in (7, 2**63 - 1, 3, 0)]
    with store.transaction() as writer:
        writer.book.post([("2026|lee", posting) for posting in row] + [("2026|xi", row[0])])
    with store.transaction() as writer:
        book = writer.book
        assert {"2026|lee": sorted(row)[:2]} == _rows(book.first({"2026|lee"}, 2))
        found = book.first({"2026|lee", "2026|xi", "2026|none"}, 100)
        assert {"2026|lee": sorted(row), "2026|xi": row[:1]} == _rows(found)
        book.unpost([("2026|lee", row[3]), ("2026|xi", row[0])])
        assert {"2026|lee": sorted(row)[1:]} == _rows(book.first({"2026|lee", "2026|xi"}, 100))


def test_more_blocks_than_one_question_may_name(store):
    postings = [(f"2026|{number}", Posting(number, guest=False)) for number in range(1_203)]
    with store.transaction() as writer:
        writer.book.post(postings)
        found = writer.book.first({block for block, _ in postings}, 1)
    assert {block: [posting] for block, posting in postings} == _rows(found)


def test_edges_are_seen_from_both_ends(store):
    with store.transaction() as writer:
        book = writer.book
        book.link([(1, 2, 500), (2, 3, 700)])
        assert {1: {2: 500}, 2: {1: 500, 3: 700}} == dict(book.edges([1, 2, 4]))
        book.unlink([(2, 1)])
        assert {2: {3: 700}, 3: {2: 700}} == dict(book.edges([1, 2, 3]))


def test_cells_are_found_by_any_of_their_items(store):
    with store.transaction() as writer:
        book = writer.book
        book.put_cells((), [frozenset({1, 2}), frozenset({3, 4, 5})])
        assert {frozenset({1, 2})} == set(book.cells([2, 9]))
        book.put_cells([1, 2, 3, 4, 5, 9], [frozenset({1, 3}), frozenset({4, 5})])
        assert {frozenset({1, 3}), frozenset({4, 5})} == set(book.cells([1, 2, 3, 4]))


def test_what_was_written_in_a_failed_block_is_not_in_the_book(store):
    def fail():
        with store.transaction() as writer:
            writer.book.post([("2026|lee", Posting(1, guest=False))])
            writer.book.link([(1, 2, 500)])
            writer.book.put_cells((), [frozenset({1, 2})])
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    with store.transaction() as writer:
        book = writer.book
        assert ({}, {}, []) == (
            dict(book.first({"2026|lee"}, 9)),
            dict(book.edges([1])),
            list(book.cells([1])),
        )


def _rows(found):
    return {block: list(row) for block, row in found.items()}
