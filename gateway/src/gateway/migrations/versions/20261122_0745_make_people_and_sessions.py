"""Make the tables of people, their sessions and memberships."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "gate00000003"
down_revision = "gate00000002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "organization",
        sa.Column("origin", sa.String(40), server_default="sourced", nullable=False),
        schema="gateway",
    )
    op.alter_column("organization", "origin", server_default=None, schema="gateway")
    op.create_table(
        "login_attempt",
        sa.Column("state_hash", sa.LargeBinary(), nullable=False),
        sa.Column("browser_hash", sa.LargeBinary(), nullable=False),
        sa.Column("nonce", sa.String(43), nullable=False),
        sa.Column("code_verifier", sa.String(43), nullable=False),
        sa.Column("redirect_uri", sa.String(500), nullable=False),
        sa.Column("return_to", sa.String(2000), nullable=False),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("state_hash", name="pk_login_attempt"),
        schema="gateway",
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("issuer", sa.String(500), nullable=False),
        sa.Column("subject", sa.String(255), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("email", sa.String(254)),
        sa.Column("is_email_verified", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("logged_in_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("disabled_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
        sa.UniqueConstraint("issuer", "subject", name="uq_person_issuer_subject"),
        schema="gateway",
    )
    op.create_table(
        "seen_logout",
        sa.Column("token_id", sa.String(255), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("token_id", name="pk_seen_logout"),
        schema="gateway",
    )
    op.create_table(
        "browser_session",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid()),
        sa.Column("delegate_id", sa.Uuid()),
        sa.Column("provider_session", sa.String(255)),
        sa.Column("browser", sa.String(80), nullable=False),
        sa.Column("network", sa.String(45), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["delegate_id"], ["gateway.organization.id"], name="fk_browser_session_delegate_id"
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["gateway.organization.id"],
            name="fk_browser_session_organization_id",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["gateway.person.id"], name="fk_browser_session_person_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_browser_session"),
        sa.UniqueConstraint("token_hash", name="uq_browser_session_token_hash"),
        schema="gateway",
    )
    op.create_index(
        "ix_browser_session_person_id", "browser_session", ["person_id"], schema="gateway"
    )
    op.create_index(
        "ix_browser_session_provider_session",
        "browser_session",
        ["provider_session"],
        schema="gateway",
    )
    op.create_table(
        "delegation",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("delegate_id", sa.Uuid(), nullable=False),
        sa.Column("reason", sa.String(500), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True)),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("organization_id <> delegate_id", name="ck_delegation_of_another"),
        sa.ForeignKeyConstraint(
            ["delegate_id"], ["gateway.organization.id"], name="fk_delegation_delegate_id"
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["gateway.organization.id"], name="fk_delegation_organization_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_delegation"),
        schema="gateway",
    )
    op.create_index("ix_delegation_delegate_id", "delegation", ["delegate_id"], schema="gateway")
    op.create_index(
        "ix_delegation_organization_id", "delegation", ["organization_id"], schema="gateway"
    )
    op.create_table(
        "membership",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("roles", postgresql.ARRAY(sa.String(40)), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True)),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["gateway.organization.id"], name="fk_membership_organization_id"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["gateway.person.id"], name="fk_membership_person_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_membership"),
        sa.UniqueConstraint(
            "person_id", "organization_id", name="uq_membership_person_id_organization_id"
        ),
        schema="gateway",
    )
    op.create_index(
        "ix_membership_organization_id", "membership", ["organization_id"], schema="gateway"
    )


def downgrade() -> None:
    op.drop_index("ix_membership_organization_id", table_name="membership", schema="gateway")
    op.drop_table("membership", schema="gateway")
    op.drop_index("ix_delegation_organization_id", table_name="delegation", schema="gateway")
    op.drop_index("ix_delegation_delegate_id", table_name="delegation", schema="gateway")
    op.drop_table("delegation", schema="gateway")
    op.drop_index(
        "ix_browser_session_provider_session", table_name="browser_session", schema="gateway"
    )
    op.drop_index("ix_browser_session_person_id", table_name="browser_session", schema="gateway")
    op.drop_table("browser_session", schema="gateway")
    op.drop_table("seen_logout", schema="gateway")
    op.drop_table("person", schema="gateway")
    op.drop_table("login_attempt", schema="gateway")
    op.drop_column("organization", "origin", schema="gateway")
