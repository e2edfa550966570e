"""Make the tables of API clients."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "gate00000008"
down_revision = "gate00000007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "seen_assertion",
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("token_id", sa.String(255), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("client_id", "token_id", name="pk_seen_assertion"),
        schema="gateway",
    )
    op.create_table(
        "api_client",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column(
            "environment",
            sa.String(40),
            nullable=False,
        ),
        sa.Column("scopes", postgresql.ARRAY(sa.String(40)), nullable=False),
        sa.Column("is_limited_to_land", sa.Boolean(), nullable=False),
        sa.Column("quota_per_minute", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.String(40), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True)),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["gateway.organization.id"],
            name="fk_api_client_organization_id",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_api_client"),
        schema="gateway",
    )
    op.create_index(
        "ix_api_client_organization_id",
        "api_client",
        ["organization_id"],
        schema="gateway",
    )
    op.create_table(
        "client_credential",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.String(40),
            nullable=False,
        ),
        sa.Column("key_id", sa.String(8), nullable=False),
        sa.Column("secret_hash", sa.LargeBinary()),
        sa.Column("public_key", postgresql.JSONB()),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True)),
        sa.Column("used_at", sa.DateTime(timezone=True)),
        sa.Column("reminded_days", sa.Integer()),
        sa.ForeignKeyConstraint(
            ["client_id"], ["gateway.api_client.id"], name="fk_client_credential_client_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_client_credential"),
        sa.UniqueConstraint("key_id", name="uq_client_credential_key_id"),
        schema="gateway",
    )
    op.create_index(
        "ix_client_credential_client_id",
        "client_credential",
        ["client_id"],
        schema="gateway",
    )
    op.create_table(
        "client_day",
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("requests", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["gateway.api_client.id"], name="fk_client_day_client_id"
        ),
        sa.PrimaryKeyConstraint("client_id", "day", name="pk_client_day"),
        schema="gateway",
    )


def downgrade() -> None:
    op.drop_table("client_day", schema="gateway")
    op.drop_index(
        "ix_client_credential_client_id", table_name="client_credential", schema="gateway"
    )
    op.drop_table("client_credential", schema="gateway")
    op.drop_index("ix_api_client_organization_id", table_name="api_client", schema="gateway")
    op.drop_table("api_client", schema="gateway")
    op.drop_table("seen_assertion", schema="gateway")
