"""Make the tables of the webhooks."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "gate00000013"
down_revision = "gate00000012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "webhook",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("url", sa.String(500), nullable=False),
        sa.Column("topics", postgresql.ARRAY(sa.String(80)), nullable=False),
        sa.Column("secret", sa.LargeBinary(), nullable=False),
        sa.Column("previous_secret", sa.LargeBinary()),
        sa.Column("previous_until", sa.DateTime(timezone=True)),
        sa.Column("paused_for", sa.String(40)),
        sa.Column("platform", sa.String(300), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["gateway.organization.id"], name="fk_webhook_organization_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_webhook"),
        schema="gateway",
    )
    op.create_index("ix_webhook_organization_id", "webhook", ["organization_id"], schema="gateway")
    op.create_table(
        "webhook_delivery",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("webhook_id", sa.Uuid(), nullable=False),
        sa.Column("event", postgresql.JSONB(none_as_null=True), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("delivered_at", sa.DateTime(timezone=True)),
        sa.Column("next_try_at", sa.DateTime(timezone=True)),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["webhook_id"],
            ["gateway.webhook.id"],
            name="fk_webhook_delivery_webhook_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_webhook_delivery"),
        schema="gateway",
    )
    op.create_index(
        "ix_webhook_delivery_due",
        "webhook_delivery",
        ["next_try_at"],
        schema="gateway",
        postgresql_where=sa.text("next_try_at IS NOT NULL"),
    )
    op.create_index(
        "ix_webhook_delivery_webhook_id", "webhook_delivery", ["webhook_id", "id"], schema="gateway"
    )
    op.create_table(
        "webhook_try",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("delivery_id", sa.Uuid(), nullable=False),
        sa.Column("tried_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("status", sa.Integer()),
        sa.Column("answer", sa.String(200), nullable=False),
        sa.ForeignKeyConstraint(
            ["delivery_id"],
            ["gateway.webhook_delivery.id"],
            name="fk_webhook_try_delivery_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_webhook_try"),
        schema="gateway",
    )
    op.create_index("ix_webhook_try_delivery_id", "webhook_try", ["delivery_id"], schema="gateway")


def downgrade() -> None:
    op.drop_table("webhook_try", schema="gateway")
    op.drop_table("webhook_delivery", schema="gateway")
    op.drop_table("webhook", schema="gateway")
