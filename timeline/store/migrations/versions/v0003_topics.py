"""Running stories; articles that are stored already wait for `timeline.pipeline.rebuild`."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

code = sa.String().with_variant(sa.String(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "seats",
        sa.Column("article_id", code, sa.ForeignKey("articles.id"), primary_key=True),
        sa.Column("published", sa.Date),
        sa.Column("place", sa.BigInteger, nullable=False),
        sa.Column("burst", sa.BigInteger, nullable=False),
        sa.Column("topic", code),
    )
    op.create_index("seats_by_place", "seats", ["place"])
    op.create_index("seats_by_burst", "seats", ["burst"])
    op.create_index("seats_by_topic", "seats", ["topic"])
    op.create_table(
        "topics",
        sa.Column("key", code, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("first", sa.Date),
        sa.Column("last", sa.Date),
        sa.Column("articles", sa.Integer, nullable=False),
    )
    op.create_index("topics_by_day", "topics", ["last", "key"])
    op.create_table(
        "retired_topics",
        sa.Column("key", code, primary_key=True),
        sa.Column("successor", code),
    )
