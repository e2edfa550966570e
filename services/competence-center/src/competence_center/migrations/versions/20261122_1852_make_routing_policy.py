"""Make the table of the rules of routing, and mark the last resort."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "comp00000007"
down_revision = "comp00000006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "routing_policy",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("land", sa.String(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column(
            "rules", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
        sa.Column("stated_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_routing_policy"),
        sa.UniqueConstraint("land", "valid_from", name="uq_routing_policy_land_valid_from"),
        schema="competence_center",
    )
    op.add_column(
        "unit",
        sa.Column("is_last_resort", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        schema="competence_center",
    )


def downgrade() -> None:
    op.drop_column("unit", "is_last_resort", schema="competence_center")
    op.drop_table("routing_policy", schema="competence_center")
