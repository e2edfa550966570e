"""Make the table of the profiles of municipalities."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "gate00000009"
down_revision = "gate00000008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "profile_revision",
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("statements", postgresql.JSONB(), nullable=False),
        sa.Column("changed", postgresql.ARRAY(sa.String(40)), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_by", sa.String(40), nullable=False),
        sa.Column("changed_as", sa.String(40), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["gateway.organization.id"],
            name="fk_profile_revision_organization_id",
        ),
        sa.PrimaryKeyConstraint("organization_id", "version", name="pk_profile_revision"),
        schema="gateway",
    )


def downgrade() -> None:
    op.drop_table("profile_revision", schema="gateway")
