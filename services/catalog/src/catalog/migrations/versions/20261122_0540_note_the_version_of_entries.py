"""Note by which version of the code an entry of the search was made."""

import sqlalchemy as sa
from alembic import op

revision = "cata00000008"
down_revision = "cata00000007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # No version at all: the worker makes what is there anew.
    op.add_column(
        "search_entry",
        sa.Column("version", sa.Integer(), server_default=sa.text("0"), nullable=False),
        schema="catalog",
    )


def downgrade() -> None:
    op.drop_column("search_entry", "version", schema="catalog")
