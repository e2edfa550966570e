"""Number the changes of solutions, and know which alerts can follow them."""

import sqlalchemy as sa
from alembic import op

revision = "gate00000017"
down_revision = "gate00000016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    changed = sa.Column("changed", sa.BigInteger())
    op.add_column("listed_solution", changed, schema="gateway")
    op.create_index("ix_listed_solution_changed", "listed_solution", ["changed"], schema="gateway")
    follows_changes = sa.Column("follows_changes", sa.Boolean())
    op.add_column("search_alert", follows_changes, schema="gateway")


def downgrade() -> None:
    op.drop_column("search_alert", "follows_changes", schema="gateway")
    op.drop_index("ix_listed_solution_changed", "listed_solution", schema="gateway")
    op.drop_column("listed_solution", "changed", schema="gateway")
