"""Say which entries a change is about; drop what only ranking in the database read."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from chassis.mechanics import TransactionId

revision = "cata00000012"
down_revision = "cata00000011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "search_change",
        sa.Column(
            "xid",
            TransactionId(),
            server_default=sa.text("pg_current_xact_id()"),
            nullable=False,
        ),
        schema="catalog",
    )
    op.add_column(
        "search_change",
        sa.Column("entries", postgresql.ARRAY(sa.Uuid()), nullable=True),
        schema="catalog",
    )
    op.create_index("ix_search_change_xid", "search_change", ["xid"], schema="catalog")
    op.drop_index("ix_search_entry_codes", table_name="search_entry", schema="catalog")
    op.drop_column("search_entry", "head", schema="catalog")


def downgrade() -> None:
    # Entries without a head are made anew by the version before.
    op.execute("DELETE FROM catalog.search_entry")
    op.add_column(
        "search_entry", sa.Column("head", postgresql.TSVECTOR(), nullable=False), schema="catalog"
    )
    op.create_index(
        "ix_search_entry_codes",
        "search_entry",
        ["codes"],
        schema="catalog",
        postgresql_using="gin",
    )
    op.drop_index("ix_search_change_xid", table_name="search_change", schema="catalog")
    op.drop_column("search_change", "entries", schema="catalog")
    op.drop_column("search_change", "xid", schema="catalog")
