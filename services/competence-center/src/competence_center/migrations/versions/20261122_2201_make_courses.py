"""Make the table of courses."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "comp00000011"
down_revision = "comp00000010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "course",
        sa.Column("organization_id", sa.Uuid()),
        sa.Column("provider_name", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("description_de", sa.String(), nullable=False),
        sa.Column("description_en", sa.String()),
        sa.Column("roles", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("dimensions", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("mode", sa.String(40)),
        sa.Column("workload", sa.String()),
        sa.Column("cost", sa.String(40)),
        sa.Column("fees_description_de", sa.String()),
        sa.Column("fees_description_en", sa.String()),
        sa.Column("certificate_de", sa.String()),
        sa.Column("certificate_en", sa.String()),
        sa.Column("languages", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("license_spdx", sa.String()),
        sa.Column("lands", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("website_url", sa.String()),
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
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column(
            "updated_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint("slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'", name="ck_course_slug"),
        sa.CheckConstraint("jsonb_array_length(sources) > 0", name="ck_course_has_source"),
        sa.PrimaryKeyConstraint("id", name="pk_course"),
        sa.UniqueConstraint("slug", name="uq_course_slug"),
        schema="competence_center",
    )
    op.create_index(
        "ix_course_search", "course", ["search"], schema="competence_center", postgresql_using="gin"
    )


def downgrade() -> None:
    op.drop_table("course", schema="competence_center")
