"""Make the table of registrations."""

import sqlalchemy as sa
from alembic import op

revision = "gate00000007"
down_revision = "gate00000006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "registration",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid()),
        sa.Column("organization_key", sa.String(300), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("area_key", sa.String(12)),
        sa.Column("work_email", sa.String(254), nullable=False),
        sa.Column("is_email_verified", sa.Boolean(), nullable=False),
        sa.Column("routing_id", sa.String(46)),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("registered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True)),
        sa.Column("decided_by", sa.String(40)),
        sa.Column("reason", sa.String(2000)),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["gateway.organization.id"],
            name="fk_registration_organization_id",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["gateway.person.id"], name="fk_registration_person_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_registration"),
        schema="gateway",
    )
    op.create_index(
        "ix_registration_organization_id", "registration", ["organization_id"], schema="gateway"
    )
    op.create_index(
        "uq_registration_open",
        "registration",
        ["person_id", "organization_key"],
        unique=True,
        schema="gateway",
        postgresql_where=sa.text("status = 'open'"),
    )


def downgrade() -> None:
    op.drop_index("uq_registration_open", table_name="registration", schema="gateway")
    op.drop_index("ix_registration_organization_id", table_name="registration", schema="gateway")
    op.drop_table("registration", schema="gateway")
