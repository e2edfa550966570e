"""Make the table of invitations."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "gate00000005"
down_revision = "gate00000004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "invitation",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("email", sa.String(254), nullable=False),
        sa.Column("roles", postgresql.ARRAY(sa.String(40)), nullable=False),
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("invited_by", sa.Uuid()),
        sa.Column("invited_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("accepted_at", sa.DateTime(timezone=True)),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["invited_by"], ["gateway.person.id"], name="fk_invitation_invited_by"
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["gateway.organization.id"], name="fk_invitation_organization_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_invitation"),
        sa.UniqueConstraint("token_hash", name="uq_invitation_token_hash"),
        schema="gateway",
    )
    op.create_index(
        "ix_invitation_organization_id", "invitation", ["organization_id"], schema="gateway"
    )
    op.create_index(
        "uq_invitation_waiting",
        "invitation",
        ["organization_id", sa.text("lower(email)")],
        unique=True,
        schema="gateway",
        postgresql_where=sa.text("accepted_at IS NULL"),
    )


def downgrade() -> None:
    op.drop_index("uq_invitation_waiting", table_name="invitation", schema="gateway")
    op.drop_index("ix_invitation_organization_id", table_name="invitation", schema="gateway")
    op.drop_table("invitation", schema="gateway")
