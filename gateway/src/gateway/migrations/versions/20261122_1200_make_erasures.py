"""Make the table of erasures."""

import sqlalchemy as sa
from alembic import op

revision = "gate00000012"
down_revision = "gate00000011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "erasure",
        sa.Column("person_hash", sa.String(64), nullable=False),
        sa.Column("erased_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("person_hash", name="pk_erasure"),
        schema="gateway",
    )


def downgrade() -> None:
    op.drop_table("erasure", schema="gateway")
