"""The book of clustering, and importance; what is stored already waits for `timeline.pipeline.rebuild`."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

code = sa.String().with_variant(sa.String(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "postings",
        sa.Column("block", code, primary_key=True),
        sa.Column("place", sa.BigInteger, primary_key=True),
        sa.Column("guest", sa.Boolean, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "edges",
        sa.Column("place", sa.BigInteger, primary_key=True),
        sa.Column("other", sa.BigInteger, primary_key=True),
        sa.Column("likeness", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "cells",
        sa.Column("place", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("cell", sa.BigInteger, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("cells_by_cell", "cells", ["cell"])
    op.add_column("mentions", sa.Column("telling", sa.BigInteger))
    op.add_column("mentions", sa.Column("story", sa.JSON, nullable=False, server_default="[]"))
    op.create_index("mentions_by_telling", "mentions", ["telling"])
    op.add_column("events", sa.Column("importance", sa.Integer, nullable=False, server_default="0"))
    op.create_index("events_by_importance", "events", [sa.text("importance DESC"), "id"])
    op.drop_index("events_by_span", "events")
    op.drop_column("events", "span")
    op.drop_table("event_names")
