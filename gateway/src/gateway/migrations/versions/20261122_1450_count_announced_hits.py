"""Let the announced hits of an entry be counted."""

from alembic import op

revision = "gate00000018"
down_revision = "gate00000017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(
        "ix_announced_hit_solution_id", "announced_hit", ["solution_id"], schema="gateway"
    )


def downgrade() -> None:
    op.drop_index("ix_announced_hit_solution_id", "announced_hit", schema="gateway")
