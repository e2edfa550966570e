"""Make the tables of units, support offers and copied organisations."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "comp00000002"
down_revision = "comp00000001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "organization",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("copied_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_organization"),
        schema="competence_center",
    )
    op.create_index(
        "ix_organization_copied_at",
        "organization",
        ["copied_at"],
        schema="competence_center",
    )
    op.create_table(
        "unit",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("level", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("area_keys", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("lands", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("description_de", sa.String(), nullable=False),
        sa.Column("description_en", sa.String(), nullable=True),
        sa.Column("website_url", sa.String(), nullable=True),
        sa.Column("checked_on", sa.Date(), nullable=False),
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
        sa.CheckConstraint(
            "level <> 'land' OR cardinality(area_keys) > 0", name="ck_unit_land_covers_areas"
        ),
        sa.CheckConstraint("slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'", name="ck_unit_slug"),
        sa.CheckConstraint(
            "(cardinality(area_keys) = 0) = (cardinality(lands) = 0)", name="ck_unit_lands_of_areas"
        ),
        sa.CheckConstraint("jsonb_array_length(sources) > 0", name="ck_unit_has_source"),
        sa.PrimaryKeyConstraint("id", name="pk_unit"),
        sa.UniqueConstraint("slug", name="uq_unit_slug"),
        schema="competence_center",
    )
    op.create_index(
        "ix_unit_area_keys",
        "unit",
        ["area_keys"],
        schema="competence_center",
        postgresql_using="gin",
    )
    op.create_index(
        "ix_unit_search",
        "unit",
        ["search"],
        schema="competence_center",
        postgresql_using="gin",
    )
    op.create_table(
        "support_offer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column("name_de", sa.String(), nullable=False),
        sa.Column("name_en", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("description_de", sa.String(), nullable=False),
        sa.Column("description_en", sa.String(), nullable=True),
        sa.Column("action_fields", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("cost", sa.String(), nullable=True),
        sa.Column("website_url", sa.String(), nullable=True),
        sa.Column("assured_on", sa.Date(), nullable=True),
        sa.Column("checked_on", sa.Date(), nullable=False),
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
        sa.CheckConstraint("slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'", name="ck_support_offer_slug"),
        sa.CheckConstraint("jsonb_array_length(sources) > 0", name="ck_support_offer_has_source"),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["competence_center.unit.id"], name="fk_support_offer_unit_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_support_offer"),
        sa.UniqueConstraint("slug", name="uq_support_offer_slug"),
        schema="competence_center",
    )
    op.create_index(
        "ix_support_offer_action_fields",
        "support_offer",
        ["action_fields"],
        schema="competence_center",
        postgresql_using="gin",
    )
    op.create_index(
        "ix_support_offer_search",
        "support_offer",
        ["search"],
        schema="competence_center",
        postgresql_using="gin",
    )
    op.create_index(
        "ix_support_offer_unit_id",
        "support_offer",
        ["unit_id"],
        schema="competence_center",
    )


def downgrade() -> None:
    op.drop_table("support_offer", schema="competence_center")
    op.drop_table("unit", schema="competence_center")
    op.drop_table("organization", schema="competence_center")
