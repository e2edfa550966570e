"""Add the text whose meaning is compared to what search reads."""

import sqlalchemy as sa
from alembic import op

revision = "cata00000007"
down_revision = "cata00000006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Filled when an entry is indexed next, tonight at the latest.
    op.add_column(
        "search_entry",
        sa.Column("gist", sa.Text(), server_default=sa.text("''::text"), nullable=False),
        schema="catalog",
    )


def downgrade() -> None:
    op.drop_column("search_entry", "gist", schema="catalog")
