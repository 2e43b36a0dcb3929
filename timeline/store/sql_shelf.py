"""The shelf of running stories in a database."""

from collections.abc import Collection, Mapping

from sqlalchemy import Connection, delete, insert, select

from timeline.model.topic import Seat
from timeline.store.rows import Row
from timeline.store.schema import retired_topics, seats, topics
from timeline.store.sql_book import batches


class SqlShelf:
    """Seats and topics in the tables of those names; see `timeline.model.topic.Shelf`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def seats(
        self, *, articles: Collection[str] = (), places: Collection[int] = (), bursts: Collection[int] = ()
    ) -> Collection[Seat]:
        """The seats of these articles, at these places and in these bursts."""
        asked = [seats.c.article_id.in_(batch) for batch in batches(articles)]
        asked += [seats.c.place.in_(batch) for batch in batches(places)]
        asked += [seats.c.burst.in_(batch) for batch in batches(bursts)]
        return {Seat(*row) for where in asked for row in self._connection.execute(select(seats).where(where))}

    def put_seats(self, seats_now: Collection[Seat]) -> None:
        """These articles have these seats now."""
        self.drop_seats({seat.article_id for seat in seats_now})
        if seats_now:
            self._connection.execute(insert(seats), [seat._asdict() for seat in seats_now])

    def drop_seats(self, articles: Collection[str]) -> None:
        """These articles have no seat any more."""
        for batch in batches(articles):
            self._connection.execute(delete(seats).where(seats.c.article_id.in_(batch)))

    def put_topics(self, names: Mapping[str, str], stories: Collection[Seat]) -> None:
        """These topics, by key, are called so, and all their seats are among these."""
        self._clear(names)
        told: dict[str | None, list[Seat]] = {key: [] for key in names}
        for seat in stories:
            told.get(seat.topic, []).append(seat)
        if names:
            self._connection.execute(insert(topics), [_row(key, names[key], told[key]) for key in names])

    def retire_topics(self, successors: Mapping[str, str | None]) -> None:
        """No article has these topics any more."""
        self._clear(successors)
        rows = [{"key": key, "successor": successor} for key, successor in successors.items()]
        if rows:
            self._connection.execute(insert(retired_topics), rows)

    def living(self, keys: Collection[str]) -> Collection[str]:
        """Which of these are keys of topics that are not retired."""
        asked = (select(topics.c.key).where(topics.c.key.in_(batch)) for batch in batches(keys))
        return {key for wanted in asked for key in self._connection.scalars(wanted)}

    def _clear(self, keys: Collection[str]) -> None:
        for table in (topics, retired_topics):
            for batch in batches(keys):
                self._connection.execute(delete(table).where(table.c.key.in_(batch)))


def _row(key: str, name: str, story: Collection[Seat]) -> Row:
    days = [seat.published for seat in story if seat.published]
    first, last = min(days, default=None), max(days, default=None)
    return {"key": key, "name": name, "first": first, "last": last, "articles": len(story)}
