"""Make the tables of solutions, offers, uses, revisions, search and copied organisations."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

# What the public saw can be added to, never rewritten; a right that is not granted would depend on
# the names of the roles.
NEVER_CHANGED = """
    CREATE FUNCTION catalog.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        RAISE EXCEPTION 'a revision is never changed' USING ERRCODE = 'restrict_violation';
    END $$
"""
ON_REVISION = """
    CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON catalog.revision
    FOR EACH ROW EXECUTE FUNCTION catalog.refuse_change()
"""

revision = "cata00000002"
down_revision = "cata00000001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "organization_copy",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("copied_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_organization_copy"),
        schema="catalog",
    )
    op.create_table(
        "solution",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("short_description", postgresql.JSONB(), nullable=True),
        sa.Column("long_description", postgresql.JSONB(), nullable=True),
        sa.Column("features", postgresql.JSONB(), nullable=True),
        sa.Column("challenge", postgresql.JSONB(), nullable=True),
        sa.Column("benefit", postgresql.JSONB(), nullable=True),
        sa.Column(
            "action_fields",
            sa.ARRAY(sa.Text()),
            server_default=sa.text("'{}'::text[]"),
            nullable=False,
        ),
        sa.Column(
            "solution_types",
            sa.ARRAY(sa.Text()),
            server_default=sa.text("'{}'::text[]"),
            nullable=False,
        ),
        sa.Column(
            "goals", sa.ARRAY(sa.Text()), server_default=sa.text("'{}'::text[]"), nullable=False
        ),
        sa.Column(
            "keywords", sa.ARRAY(sa.Text()), server_default=sa.text("'{}'::text[]"), nullable=False
        ),
        sa.Column(
            "leika_codes",
            sa.ARRAY(sa.Text()),
            server_default=sa.text("'{}'::text[]"),
            nullable=False,
        ),
        sa.Column(
            "ozg_topics",
            sa.ARRAY(sa.Text()),
            server_default=sa.text("'{}'::text[]"),
            nullable=False,
        ),
        sa.Column(
            "spatial_effects",
            sa.ARRAY(sa.Text()),
            server_default=sa.text("'{}'::text[]"),
            nullable=False,
        ),
        sa.Column(
            "suitable_for",
            sa.ARRAY(sa.Text()),
            server_default=sa.text("'{}'::text[]"),
            nullable=False,
        ),
        sa.Column("development_status", sa.String(40), nullable=True),
        sa.Column("scaling_phase", sa.String(40), nullable=True),
        sa.Column("owner_id", sa.Uuid(), nullable=True),
        sa.Column(
            "further_maker_ids",
            sa.ARRAY(sa.Uuid()),
            server_default=sa.text("'{}'::uuid[]"),
            nullable=False,
        ),
        sa.Column(
            "contacts", postgresql.JSONB(), server_default=sa.text("'[]'::jsonb"), nullable=False
        ),
        sa.Column("origin_project", sa.Text(), nullable=True),
        sa.Column(
            "funded_by", postgresql.JSONB(), server_default=sa.text("'[]'::jsonb"), nullable=False
        ),
        sa.Column("is_open_source", sa.Boolean(), nullable=True),
        sa.Column("license_spdx", sa.Text(), nullable=True),
        sa.Column("license_note", postgresql.JSONB(), nullable=True),
        sa.Column("software_type", sa.Text(), nullable=True),
        sa.Column("source_code_url", sa.Text(), nullable=True),
        sa.Column("publiccode_url", sa.Text(), nullable=True),
        sa.Column("sbom_url", sa.Text(), nullable=True),
        sa.Column("website_url", sa.Text(), nullable=True),
        sa.Column("demo_url", sa.Text(), nullable=True),
        sa.Column("documentation_url", sa.Text(), nullable=True),
        sa.Column("api_documentation_url", sa.Text(), nullable=True),
        sa.Column(
            "programming_languages",
            sa.ARRAY(sa.Text()),
            server_default=sa.text("'{}'::text[]"),
            nullable=False,
        ),
        sa.Column(
            "interfaces", postgresql.JSONB(), server_default=sa.text("'[]'::jsonb"), nullable=False
        ),
        sa.Column(
            "depends_on", postgresql.JSONB(), server_default=sa.text("'[]'::jsonb"), nullable=False
        ),
        sa.Column(
            "data_needed", postgresql.JSONB(), server_default=sa.text("'[]'::jsonb"), nullable=False
        ),
        sa.Column(
            "data_yielded",
            postgresql.JSONB(),
            server_default=sa.text("'[]'::jsonb"),
            nullable=False,
        ),
        sa.Column(
            "media", postgresql.JSONB(), server_default=sa.text("'[]'::jsonb"), nullable=False
        ),
        sa.Column(
            "risk_flags", postgresql.JSONB(), server_default=sa.text("'[]'::jsonb"), nullable=False
        ),
        sa.Column("last_seen", sa.Text(), nullable=True),
        sa.Column("part_of_id", sa.Uuid(), nullable=True),
        sa.Column("fork_of_id", sa.Uuid(), nullable=True),
        sa.Column(
            "unknown", sa.ARRAY(sa.Text()), server_default=sa.text("'{}'::text[]"), nullable=False
        ),
        sa.Column("unknown_as_of", sa.Date(), nullable=True),
        sa.Column("known_fields", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("must_fields", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("origin", sa.String(40), nullable=False),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("status_reason", postgresql.JSONB(), nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("successor_id", sa.Uuid(), nullable=True),
        sa.Column("review_depth", sa.String(40), nullable=True),
        sa.Column("reviewed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.Column(
            "updated_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.Column("revision_number", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.CheckConstraint(
            "(status = 'withdrawn') = (withdrawn_at IS NOT NULL)", name="ck_solution_withdrawn_at"
        ),
        sa.CheckConstraint(
            "char_length(long_description ->> 'de') BETWEEN 150 AND 10000",
            name="ck_solution_long_description",
        ),
        sa.CheckConstraint(
            "char_length(short_description ->> 'de') <= 150", name="ck_solution_short_description"
        ),
        sa.CheckConstraint(
            "last_seen ~ '^\\d{4}(-\\d{2}(-\\d{2})?)?$'", name="ck_solution_last_seen"
        ),
        sa.CheckConstraint("slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'", name="ck_solution_slug"),
        sa.CheckConstraint(
            "status IN ('draft', 'in_review', 'rejected')"
            " OR (published_at IS NOT NULL AND revision_number >= 1)",
            name="ck_solution_published",
        ),
        sa.CheckConstraint(
            "status NOT IN ('rejected', 'withdrawn') OR status_reason IS NOT NULL",
            name="ck_solution_reason",
        ),
        sa.CheckConstraint("cardinality(action_fields) <= 4", name="ck_solution_action_fields"),
        sa.CheckConstraint(
            "cardinality(unknown) = 0 OR unknown_as_of IS NOT NULL",
            name="ck_solution_unknown_as_of",
        ),
        sa.CheckConstraint(
            "known_fields BETWEEN 0 AND must_fields", name="ck_solution_completeness"
        ),
        sa.ForeignKeyConstraint(
            ["fork_of_id"], ["catalog.solution.id"], name="fk_solution_fork_of_id"
        ),
        sa.ForeignKeyConstraint(
            ["part_of_id"], ["catalog.solution.id"], name="fk_solution_part_of_id"
        ),
        sa.ForeignKeyConstraint(
            ["successor_id"], ["catalog.solution.id"], name="fk_solution_successor_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_solution"),
        sa.UniqueConstraint("slug", name="uq_solution_slug"),
        schema="catalog",
    )
    op.create_index(
        "ix_solution_owner_id", "solution", ["owner_id"], unique=False, schema="catalog"
    )
    op.create_index("ix_solution_status", "solution", ["status"], unique=False, schema="catalog")
    op.create_table(
        "claim",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("solution_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("subject", sa.String(40), nullable=False),
        sa.Column("criterion", sa.Text(), nullable=True),
        sa.Column("criterion_version", sa.Text(), nullable=True),
        sa.Column("value", sa.String(40), nullable=False),
        sa.Column("statement", postgresql.JSONB(), nullable=True),
        sa.Column("level", sa.String(40), nullable=False),
        sa.Column("evidence_url", sa.Text(), nullable=True),
        sa.Column("evidence_label", sa.Text(), nullable=True),
        sa.Column("evidence_hash", sa.Text(), nullable=True),
        sa.Column("issued_by", sa.Text(), nullable=True),
        sa.Column("issued_on", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "level = 'declared' OR evidence_url IS NOT NULL OR evidence_label IS NOT NULL",
            name="ck_claim_evidence",
        ),
        sa.CheckConstraint("valid_until >= issued_on", name="ck_claim_valid_until"),
        sa.ForeignKeyConstraint(
            ["solution_id"],
            ["catalog.solution.id"],
            name="fk_claim_solution_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_claim"),
        schema="catalog",
    )
    op.create_index(
        "ix_claim_solution_id", "claim", ["solution_id"], unique=False, schema="catalog"
    )
    op.create_table(
        "offer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("solution_id", sa.Uuid(), nullable=False),
        sa.Column("provider_id", sa.Uuid(), nullable=False),
        sa.Column(
            "operation_models",
            sa.ARRAY(sa.Text()),
            server_default=sa.text("'{}'::text[]"),
            nullable=False,
        ),
        sa.Column("hosting_country", sa.Text(), nullable=True),
        sa.Column("hosting_operator", sa.Text(), nullable=True),
        sa.Column(
            "sub_processors",
            postgresql.JSONB(),
            server_default=sa.text("'[]'::jsonb"),
            nullable=False,
        ),
        sa.Column("price_model", sa.String(40), nullable=False),
        sa.Column("price_unit", sa.Text(), nullable=True),
        sa.Column("setup_from_cents", sa.BigInteger(), nullable=True),
        sa.Column("setup_to_cents", sa.BigInteger(), nullable=True),
        sa.Column("yearly_from_cents", sa.BigInteger(), nullable=True),
        sa.Column("yearly_to_cents", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.Text(), server_default="EUR", nullable=False),
        sa.Column("includes_vat", sa.Boolean(), nullable=True),
        sa.Column("price_as_of", sa.Date(), nullable=True),
        sa.Column(
            "evb_it_types",
            sa.ARRAY(sa.Text()),
            server_default=sa.text("'{}'::text[]"),
            nullable=False,
        ),
        sa.Column(
            "cpv_codes", sa.ARRAY(sa.Text()), server_default=sa.text("'{}'::text[]"), nullable=False
        ),
        sa.Column(
            "procurement_routes",
            sa.ARRAY(sa.Text()),
            server_default=sa.text("'{}'::text[]"),
            nullable=False,
        ),
        sa.Column("support_hours", postgresql.JSONB(), nullable=True),
        sa.Column(
            "support_languages",
            sa.ARRAY(sa.Text()),
            server_default=sa.text("'{}'::text[]"),
            nullable=False,
        ),
        sa.Column(
            "exit_formats",
            sa.ARRAY(sa.Text()),
            server_default=sa.text("'{}'::text[]"),
            nullable=False,
        ),
        sa.Column("exit_notice", postgresql.JSONB(), nullable=True),
        sa.Column("exit_costs", postgresql.JSONB(), nullable=True),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "price_model IN ('free', 'on_request')"
            " OR (price_as_of IS NOT NULL AND includes_vat IS NOT NULL)",
            name="ck_offer_price",
        ),
        sa.CheckConstraint("cardinality(operation_models) > 0", name="ck_offer_operation_models"),
        sa.CheckConstraint("setup_to_cents >= setup_from_cents", name="ck_offer_setup_band"),
        sa.CheckConstraint("valid_until >= valid_from", name="ck_offer_valid_until"),
        sa.CheckConstraint("yearly_to_cents >= yearly_from_cents", name="ck_offer_yearly_band"),
        sa.ForeignKeyConstraint(
            ["solution_id"], ["catalog.solution.id"], name="fk_offer_solution_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_offer"),
        schema="catalog",
    )
    op.create_index(
        "ix_offer_provider_id", "offer", ["provider_id"], unique=False, schema="catalog"
    )
    op.create_index(
        "ix_offer_solution_id", "offer", ["solution_id"], unique=False, schema="catalog"
    )
    op.create_table(
        "operator_model",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("solution_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("operator_id", sa.Uuid(), nullable=True),
        sa.Column("code_owner", sa.Text(), nullable=True),
        sa.Column("setup_costs", postgresql.JSONB(), nullable=True),
        sa.Column("yearly_costs", postgresql.JSONB(), nullable=True),
        sa.Column("split_rule", postgresql.JSONB(), nullable=True),
        sa.Column("maintained_by", sa.Text(), nullable=True),
        sa.Column("maintained_until", sa.Date(), nullable=True),
        sa.Column("legal_form", sa.String(40), nullable=True),
        sa.Column("is_joinable", sa.Boolean(), nullable=True),
        sa.Column("joining", postgresql.JSONB(), nullable=True),
        sa.Column("founding", postgresql.JSONB(), nullable=True),
        sa.Column("later_accession", postgresql.JSONB(), nullable=True),
        sa.Column("source_label", sa.Text(), nullable=True),
        sa.Column("source_url", sa.Text(), nullable=True),
        sa.Column("checked_on", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "joining IS NULL OR is_joinable IS NOT NULL", name="ck_operator_model_joining"
        ),
        sa.ForeignKeyConstraint(
            ["solution_id"],
            ["catalog.solution.id"],
            name="fk_operator_model_solution_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_operator_model"),
        schema="catalog",
    )
    op.create_index(
        "ix_operator_model_solution_id",
        "operator_model",
        ["solution_id"],
        unique=False,
        schema="catalog",
    )
    op.create_table(
        "prerequisite",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("solution_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("workstream", sa.String(40), nullable=False),
        sa.Column("phase", sa.String(40), nullable=True),
        sa.Column("level", sa.String(40), nullable=False),
        sa.Column("text", postgresql.JSONB(), nullable=False),
        sa.Column("check", postgresql.JSONB(), nullable=True),
        sa.CheckConstraint(
            "\"check\" ?& ARRAY['attribute', 'operator', 'value']", name="ck_prerequisite_check"
        ),
        sa.ForeignKeyConstraint(
            ["solution_id"],
            ["catalog.solution.id"],
            name="fk_prerequisite_solution_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_prerequisite"),
        schema="catalog",
    )
    op.create_index(
        "ix_prerequisite_solution_id",
        "prerequisite",
        ["solution_id"],
        unique=False,
        schema="catalog",
    )
    op.create_table(
        "release",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("solution_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("released_on", sa.Date(), nullable=True),
        sa.Column("support_ends_on", sa.Date(), nullable=True),
        sa.Column("changelog_url", sa.Text(), nullable=True),
        sa.Column("read_from", sa.Text(), nullable=False),
        sa.CheckConstraint("read_from IN ('forge', 'publiccode')", name="ck_release_read_from"),
        sa.ForeignKeyConstraint(
            ["solution_id"], ["catalog.solution.id"], name="fk_release_solution_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_release"),
        sa.UniqueConstraint("solution_id", "version", name="uq_release_solution_id_version"),
        schema="catalog",
    )
    op.create_table(
        "revision",
        sa.Column("solution_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("content", postgresql.JSONB(), nullable=False),
        sa.Column(
            "changed_fields",
            sa.ARRAY(sa.Text()),
            server_default=sa.text("'{}'::text[]"),
            nullable=False,
        ),
        sa.Column("content_hash", sa.Text(), nullable=False),
        sa.Column("previous_hash", sa.Text(), nullable=True),
        sa.Column("revision_hash", sa.Text(), nullable=False),
        sa.Column("review_depth", sa.String(40), nullable=False),
        sa.Column("author_organization_id", sa.Uuid(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("content_hash ~ '^[0-9a-f]{64}$'", name="ck_revision_content_hash"),
        sa.CheckConstraint("revision_hash ~ '^[0-9a-f]{64}$'", name="ck_revision_revision_hash"),
        sa.CheckConstraint(
            "(number = 1) = (previous_hash IS NULL)", name="ck_revision_previous_hash"
        ),
        sa.CheckConstraint("number >= 1", name="ck_revision_number"),
        sa.ForeignKeyConstraint(
            ["solution_id"], ["catalog.solution.id"], name="fk_revision_solution_id"
        ),
        sa.PrimaryKeyConstraint("solution_id", "number", name="pk_revision"),
        sa.UniqueConstraint("revision_hash", name="uq_revision_revision_hash"),
        schema="catalog",
    )
    op.create_table(
        "search_entry",
        sa.Column("solution_id", sa.Uuid(), nullable=False),
        sa.Column("document", postgresql.TSVECTOR(), nullable=False),
        sa.Column(
            "tokens", sa.ARRAY(sa.Text()), server_default=sa.text("'{}'::text[]"), nullable=False
        ),
        sa.Column("name_order", sa.Text(), nullable=False),
        sa.Column("neutral_order", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["solution_id"],
            ["catalog.solution.id"],
            name="fk_search_entry_solution_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("solution_id", name="pk_search_entry"),
        sa.UniqueConstraint("neutral_order", name="uq_search_entry_neutral_order"),
        schema="catalog",
    )
    op.create_index(
        "ix_search_entry_document",
        "search_entry",
        ["document"],
        unique=False,
        schema="catalog",
        postgresql_using="gin",
    )
    op.create_index(
        "ix_search_entry_tokens",
        "search_entry",
        ["tokens"],
        unique=False,
        schema="catalog",
        postgresql_using="gin",
    )
    op.create_table(
        "similar_solution",
        sa.Column("solution_id", sa.Uuid(), nullable=False),
        sa.Column("similar_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint("solution_id <> similar_id", name="ck_similar_solution_not_itself"),
        sa.ForeignKeyConstraint(
            ["similar_id"],
            ["catalog.solution.id"],
            name="fk_similar_solution_similar_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["solution_id"],
            ["catalog.solution.id"],
            name="fk_similar_solution_solution_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("solution_id", "similar_id", name="pk_similar_solution"),
        schema="catalog",
    )
    op.create_index(
        "ix_similar_solution_similar_id",
        "similar_solution",
        ["similar_id"],
        unique=False,
        schema="catalog",
    )
    op.create_table(
        "solution_identifier",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("solution_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("scheme", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["solution_id"],
            ["catalog.solution.id"],
            name="fk_solution_identifier_solution_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_solution_identifier"),
        sa.UniqueConstraint("scheme", "value", name="uq_solution_identifier_scheme_value"),
        schema="catalog",
    )
    op.create_index(
        "ix_solution_identifier_solution_id",
        "solution_identifier",
        ["solution_id"],
        unique=False,
        schema="catalog",
    )
    op.create_table(
        "source_record",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("solution_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("checked_on", sa.Date(), nullable=False),
        sa.Column("confidence", sa.String(40), nullable=False),
        sa.Column(
            "fields", sa.ARRAY(sa.Text()), server_default=sa.text("'{}'::text[]"), nullable=False
        ),
        sa.Column("catalog", sa.Text(), nullable=True),
        sa.Column("foreign_id", sa.Text(), nullable=True),
        sa.Column("license_spdx", sa.Text(), nullable=True),
        sa.Column("fetched_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("raw_text", sa.Text(), nullable=True),
        sa.Column("raw_hash", sa.Text(), nullable=True),
        sa.Column("local_edits", postgresql.JSONB(), nullable=True),
        sa.ForeignKeyConstraint(
            ["solution_id"],
            ["catalog.solution.id"],
            name="fk_source_record_solution_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_source_record"),
        sa.UniqueConstraint("catalog", "foreign_id", name="uq_source_record_catalog_foreign_id"),
        schema="catalog",
    )
    op.create_index(
        "ix_source_record_solution_id",
        "source_record",
        ["solution_id"],
        unique=False,
        schema="catalog",
    )
    op.create_table(
        "standard_support",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("solution_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("standard", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=True),
        sa.Column("level", sa.String(40), nullable=True),
        sa.ForeignKeyConstraint(
            ["solution_id"],
            ["catalog.solution.id"],
            name="fk_standard_support_solution_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_standard_support"),
        sa.UniqueConstraint(
            "solution_id",
            "standard",
            "version",
            name="uq_standard_support_solution_id_standard_version",
        ),
        schema="catalog",
    )
    op.create_index(
        "ix_standard_support_standard",
        "standard_support",
        ["standard"],
        unique=False,
        schema="catalog",
    )
    op.create_table(
        "use",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("solution_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=True),
        sa.Column("organization_name", sa.Text(), nullable=False),
        sa.Column("area_key", sa.Text(), nullable=True),
        sa.Column("land", sa.Text(), nullable=True),
        sa.Column("offer_id", sa.Uuid(), nullable=True),
        sa.Column("release_id", sa.Uuid(), nullable=True),
        sa.Column("origin", sa.String(40), nullable=False),
        sa.Column("status", sa.String(40), nullable=True),
        sa.Column("level", sa.String(40), nullable=False),
        sa.Column("visibility", sa.String(40), nullable=False),
        sa.Column("since", sa.Text(), nullable=True),
        sa.Column("until", sa.Text(), nullable=True),
        sa.Column("scope", postgresql.JSONB(), nullable=True),
        sa.Column("note", postgresql.JSONB(), nullable=True),
        sa.Column("contact", sa.Text(), nullable=True),
        sa.Column(
            "has_contact_consent", sa.Boolean(), server_default=sa.text("false"), nullable=False
        ),
        sa.Column("source_label", sa.Text(), nullable=True),
        sa.Column("source_url", sa.Text(), nullable=True),
        sa.Column("checked_on", sa.Date(), nullable=True),
        sa.Column("claimed_by", sa.Uuid(), nullable=True),
        sa.Column("confirmed_by", sa.Uuid(), nullable=True),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("confirmation_expires_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.Column(
            "updated_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "level <> 'confirmed' OR (confirmed_by IS NOT NULL AND confirmed_at IS NOT NULL)",
            name="ck_use_confirmed",
        ),
        sa.CheckConstraint(
            "level <> 'documented' OR (source_label IS NOT NULL AND checked_on IS NOT NULL)",
            name="ck_use_documented",
        ),
        sa.CheckConstraint("since ~ '^\\d{4}(-\\d{2}(-\\d{2})?)?$'", name="ck_use_since"),
        sa.CheckConstraint("until ~ '^\\d{4}(-\\d{2}(-\\d{2})?)?$'", name="ck_use_until"),
        sa.CheckConstraint("area_key IS NULL OR left(area_key, 2) = land", name="ck_use_land"),
        sa.CheckConstraint("contact IS NULL OR has_contact_consent", name="ck_use_contact"),
        sa.ForeignKeyConstraint(["offer_id"], ["catalog.offer.id"], name="fk_use_offer_id"),
        sa.ForeignKeyConstraint(["release_id"], ["catalog.release.id"], name="fk_use_release_id"),
        sa.ForeignKeyConstraint(
            ["solution_id"], ["catalog.solution.id"], name="fk_use_solution_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_use"),
        sa.UniqueConstraint(
            "solution_id",
            "organization_name",
            "area_key",
            name="uq_use_solution_id_organization_name_area_key",
            postgresql_nulls_not_distinct=True,
        ),
        schema="catalog",
    )
    op.create_index(
        "ix_use_area_key",
        "use",
        ["area_key"],
        unique=False,
        schema="catalog",
        postgresql_ops={"area_key": "text_pattern_ops"},
    )
    op.create_index(
        "ix_use_organization_id", "use", ["organization_id"], unique=False, schema="catalog"
    )
    op.create_table(
        "experience",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("use_id", sa.Uuid(), nullable=False),
        sa.Column("visibility", sa.String(40), nullable=False),
        sa.Column("effort_days", sa.Integer(), nullable=True),
        sa.Column("cost_from_cents", sa.BigInteger(), nullable=True),
        sa.Column("cost_to_cents", sa.BigInteger(), nullable=True),
        sa.Column("what_worked", postgresql.JSONB(), nullable=True),
        sa.Column("what_did_not_work", postgresql.JSONB(), nullable=True),
        sa.Column("would_choose_again", sa.Boolean(), nullable=True),
        sa.Column("reply", postgresql.JSONB(), nullable=True),
        sa.Column("replied_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.Column(
            "updated_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint("(reply IS NULL) = (replied_at IS NULL)", name="ck_experience_reply"),
        sa.CheckConstraint("cost_to_cents >= cost_from_cents", name="ck_experience_cost_band"),
        sa.CheckConstraint("effort_days >= 0", name="ck_experience_effort_days"),
        sa.ForeignKeyConstraint(
            ["use_id"], ["catalog.use.id"], name="fk_experience_use_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_experience"),
        sa.UniqueConstraint("use_id", name="uq_experience_use_id"),
        schema="catalog",
    )
    op.create_table(
        "transfer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("from_use_id", sa.Uuid(), nullable=False),
        sa.Column("to_use_id", sa.Uuid(), nullable=False),
        sa.Column("outcome", sa.String(40), nullable=False),
        sa.Column("visibility", sa.String(40), nullable=False),
        sa.Column("adaptation", postgresql.JSONB(), nullable=True),
        sa.Column("blockers", postgresql.JSONB(), nullable=True),
        sa.Column("effort_days", sa.Integer(), nullable=True),
        sa.Column("cost_from_cents", sa.BigInteger(), nullable=True),
        sa.Column("cost_to_cents", sa.BigInteger(), nullable=True),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.Column(
            "updated_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint("cost_to_cents >= cost_from_cents", name="ck_transfer_cost_band"),
        sa.CheckConstraint("effort_days >= 0", name="ck_transfer_effort_days"),
        sa.CheckConstraint("from_use_id <> to_use_id", name="ck_transfer_not_itself"),
        sa.ForeignKeyConstraint(
            ["from_use_id"], ["catalog.use.id"], name="fk_transfer_from_use_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["to_use_id"], ["catalog.use.id"], name="fk_transfer_to_use_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_transfer"),
        sa.UniqueConstraint("from_use_id", "to_use_id", name="uq_transfer_from_use_id_to_use_id"),
        schema="catalog",
    )
    op.create_index(
        "ix_transfer_to_use_id", "transfer", ["to_use_id"], unique=False, schema="catalog"
    )
    op.execute(NEVER_CHANGED)
    op.execute(ON_REVISION)


def downgrade() -> None:
    for table in (
        "transfer",
        "experience",
        "use",
        "standard_support",
        "source_record",
        "solution_identifier",
        "similar_solution",
        "search_entry",
        "revision",
        "release",
        "prerequisite",
        "operator_model",
        "offer",
        "claim",
        "solution",
        "organization_copy",
    ):
        op.drop_table(table, schema="catalog")
    op.execute("DROP FUNCTION catalog.refuse_change")
