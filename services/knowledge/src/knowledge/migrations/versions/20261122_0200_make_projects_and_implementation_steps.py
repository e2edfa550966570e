"""Make the tables of projects, implementation steps and copied organisations."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "know00000002"
down_revision = "know00000001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "implementation_step",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title_de", sa.String(), nullable=False),
        sa.Column("title_en", sa.String(), nullable=True),
        sa.Column("description_de", sa.String(), nullable=False),
        sa.Column("description_en", sa.String(), nullable=True),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=True),
        sa.Column("period_from", sa.String(), nullable=True),
        sa.Column("period_to", sa.String(), nullable=True),
        sa.Column("period_note_de", sa.String(), nullable=True),
        sa.Column("period_note_en", sa.String(), nullable=True),
        sa.Column(
            "sources", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column(
            "updated_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint("slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'", name="ck_implementation_step_slug"),
        sa.CheckConstraint(
            "jsonb_array_length(sources) > 0", name="ck_implementation_step_has_source"
        ),
        sa.CheckConstraint("number > 0", name="ck_implementation_step_number"),
        sa.PrimaryKeyConstraint("id", name="pk_implementation_step"),
        sa.UniqueConstraint(
            "number", name="uq_implementation_step_number", deferrable=True, initially="DEFERRED"
        ),
        sa.UniqueConstraint("slug", name="uq_implementation_step_slug"),
        schema="knowledge",
    )
    op.create_table(
        "organization",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("copied_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_organization"),
        schema="knowledge",
    )
    op.create_index("ix_organization_copied_at", "organization", ["copied_at"], schema="knowledge")
    op.create_table(
        "project",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title_de", sa.String(), nullable=False),
        sa.Column("title_en", sa.String(), nullable=True),
        sa.Column("official_name", sa.String(), nullable=True),
        sa.Column("category", sa.String(length=40), nullable=False),
        sa.Column("wave", sa.Integer(), nullable=False),
        sa.Column("lands", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("period_from", sa.String(), nullable=True),
        sa.Column("period_to", sa.String(), nullable=True),
        sa.Column("period_note_de", sa.String(), nullable=True),
        sa.Column("period_note_en", sa.String(), nullable=True),
        sa.Column("website_url", sa.String(), nullable=True),
        sa.Column("note_de", sa.String(), nullable=True),
        sa.Column("note_en", sa.String(), nullable=True),
        sa.Column(
            "sources", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
        sa.Column("search_text", sa.String(), nullable=False),
        sa.Column(
            "search",
            postgresql.TSVECTOR(),
            sa.Computed("to_tsvector('german', search_text)", persisted=True),
            nullable=False,
        ),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column(
            "updated_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint("slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'", name="ck_project_slug"),
        sa.CheckConstraint("cardinality(lands) > 0", name="ck_project_has_land"),
        sa.CheckConstraint("jsonb_array_length(sources) > 0", name="ck_project_has_source"),
        sa.CheckConstraint("number > 0", name="ck_project_number"),
        sa.CheckConstraint("wave BETWEEN 1 AND 3", name="ck_project_wave"),
        sa.PrimaryKeyConstraint("id", name="pk_project"),
        sa.UniqueConstraint(
            "number", name="uq_project_number", deferrable=True, initially="DEFERRED"
        ),
        sa.UniqueConstraint("slug", name="uq_project_slug"),
        schema="knowledge",
    )
    op.create_index(
        "ix_project_lands",
        "project",
        ["lands"],
        schema="knowledge",
        postgresql_using="gin",
    )
    op.create_index(
        "ix_project_search",
        "project",
        ["search"],
        schema="knowledge",
        postgresql_using="gin",
    )
    op.create_table(
        "project_amount",
        sa.Column("project_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("amount_eur", sa.BigInteger(), nullable=False),
        sa.Column("is_approximate", sa.Boolean(), nullable=False),
        sa.Column(
            "source", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
        sa.Column("checked_on", sa.Date(), nullable=False),
        sa.CheckConstraint("amount_eur > 0", name="ck_project_amount_amount"),
        sa.ForeignKeyConstraint(
            ["project_id"],
            ["knowledge.project.id"],
            name="fk_project_amount_project_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("project_id", "kind", name="pk_project_amount"),
        schema="knowledge",
    )
    op.create_table(
        "project_partner",
        sa.Column("project_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=True),
        sa.Column("area_key", sa.String(), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["project_id"],
            ["knowledge.project.id"],
            name="fk_project_partner_project_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("project_id", "position", name="pk_project_partner"),
        sa.UniqueConstraint(
            "project_id", "area_key", name="uq_project_partner_project_id_area_key"
        ),
        schema="knowledge",
    )
    op.create_index(
        "uq_project_partner_lead",
        "project_partner",
        ["project_id"],
        unique=True,
        schema="knowledge",
        postgresql_where=sa.text("role = 'lead'"),
    )


def downgrade() -> None:
    op.drop_table("project_partner", schema="knowledge")
    op.drop_table("project_amount", schema="knowledge")
    op.drop_table("project", schema="knowledge")
    op.drop_table("organization", schema="knowledge")
    op.drop_table("implementation_step", schema="knowledge")
