"""Make the table of looked-at addresses, and mark entries whose address is dead."""

import sqlalchemy as sa
from alembic import op

revision = "comp00000009"
down_revision = "comp00000008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "link_check",
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("checked_on", sa.Date(), nullable=False),
        sa.Column("last_reached_on", sa.Date()),
        sa.Column("failing_since", sa.Date()),
        sa.Column("failed_days", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("url", name="pk_link_check"),
        schema="competence_center",
    )
    op.add_column(
        "support_offer", sa.Column("unreachable_since", sa.Date()), schema="competence_center"
    )
    op.add_column("unit", sa.Column("unreachable_since", sa.Date()), schema="competence_center")


def downgrade() -> None:
    op.drop_column("unit", "unreachable_since", schema="competence_center")
    op.drop_column("support_offer", "unreachable_since", schema="competence_center")
    op.drop_table("link_check", schema="competence_center")
