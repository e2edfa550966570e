"""Make the tables of organisations and reported barriers."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "gate00000002"
down_revision = "gate00000001"
branch_labels = None
depends_on = None

SCHEMA = "gateway"


def upgrade() -> None:
    op.create_table(
        "organization",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("slug", sa.String(120, collation="C"), nullable=False),
        sa.Column("name_de", sa.String(200), nullable=False),
        sa.Column("name_en", sa.String(200)),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("area_key", sa.String(12)),
        sa.Column("parent_id", sa.Uuid()),
        sa.Column("website_url", sa.String(500)),
        sa.Column("sources", JSONB(none_as_null=True), nullable=False),
        sa.Column("search_text", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column(
            "created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False
        ),
        sa.Column(
            "updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False
        ),
        sa.UniqueConstraint("slug", name="uq_organization_slug"),
        sa.ForeignKeyConstraint(
            ["parent_id"],
            [f"{SCHEMA}.organization.id"],
            name="fk_organization_parent_id",
            deferrable=True,
            initially="DEFERRED",
        ),
        schema=SCHEMA,
    )
    op.create_index("ix_organization_area_key", "organization", ["area_key"], schema=SCHEMA)
    op.create_table(
        "barrier_report",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("number", sa.Integer(), sa.Identity(always=True), nullable=False),
        sa.Column("page", sa.String(500), nullable=False),
        sa.Column("description", sa.String(), nullable=False),
        sa.Column("contact", sa.String(200)),
        sa.Column("language", sa.String(40), nullable=False),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("reported_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True)),
        sa.UniqueConstraint("number", name="uq_barrier_report_number"),
        schema=SCHEMA,
    )
    op.create_index(
        "ix_barrier_report_status_number", "barrier_report", ["status", "number"], schema=SCHEMA
    )


def downgrade() -> None:
    op.drop_table("barrier_report", schema=SCHEMA)
    op.drop_table("organization", schema=SCHEMA)
