"""The first tables: articles, events with their mentions and names, and what became of retired events."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

code = sa.String().with_variant(sa.String(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "articles",
        sa.Column("id", code, primary_key=True),
        sa.Column("origin", sa.Text, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("sections", sa.JSON, nullable=False),
        sa.Column("published", sa.Date),
        sa.Column("inferred", sa.Boolean, nullable=False),
        sa.Column("url", sa.Text),
        sa.Column("publisher", sa.Text),
        sa.Column("language", sa.String, nullable=False),
    )
    op.create_index("articles_by_origin", "articles", ["origin"], postgresql_using="hash")
    op.create_table(
        "events",
        sa.Column("id", code, primary_key=True),
        sa.Column("key", code, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("summary", sa.Text, nullable=False),
        sa.Column("status", sa.String, nullable=False),
        sa.Column("when_edtf", sa.String),
        sa.Column("earliest", sa.BigInteger),
        sa.Column("latest", sa.BigInteger),
        sa.Column("span", sa.Integer),
        sa.Column("sort_first", sa.BigInteger, nullable=False),
        sa.Column("sort_last", sa.BigInteger, nullable=False),
        sa.Column("names", sa.JSON, nullable=False),
        sa.Column("published", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("events_by_key", "events", ["key"], unique=True)
    op.create_index("events_by_date", "events", ["sort_first", "sort_last", "id"])
    op.create_index("events_by_addition", "events", [sa.text("published DESC"), "id"])
    op.create_index("events_by_span", "events", ["span", "earliest", "latest"])
    op.create_index("events_by_update", "events", ["updated"])
    op.create_table(
        "mentions",
        sa.Column("event_id", code, sa.ForeignKey("events.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("position", sa.Integer, primary_key=True),
        sa.Column("article_id", code, sa.ForeignKey("articles.id"), nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("quote", sa.Text, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("status", sa.String, nullable=False),
        sa.Column("when_edtf", sa.String),
        sa.Column("expression", sa.Text, nullable=False),
        sa.Column("mark_start", sa.Integer, nullable=False),
        sa.Column("mark_end", sa.Integer, nullable=False),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("names", sa.JSON, nullable=False),
        sa.Column("words", sa.JSON, nullable=False),
    )
    op.create_index("mentions_by_article", "mentions", ["article_id"])
    op.create_table(
        "event_names",
        sa.Column("name", code, primary_key=True),
        sa.Column("loose", sa.Boolean, primary_key=True),
        sa.Column("event_id", code, sa.ForeignKey("events.id", ondelete="CASCADE"), primary_key=True),
    )
    op.create_index("event_names_by_event", "event_names", ["event_id"])
    op.create_table(
        "retired",
        sa.Column("id", code, primary_key=True),
        sa.Column("key", code, nullable=False),
        sa.Column("successor", code),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("retired_by_key", "retired", ["key"])
    op.create_index("retired_by_time", "retired", ["at"])
