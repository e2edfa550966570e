"""Make the table of drafts."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "cata00000003"
down_revision = "cata00000002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "draft",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("solution_id", sa.Uuid(), nullable=False),
        sa.Column("origin", sa.String(40), nullable=False),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("content", postgresql.JSONB(), nullable=False),
        sa.Column("base_revision", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column(
            "checked", sa.ARRAY(sa.Text()), server_default=sa.text("'{}'::text[]"), nullable=False
        ),
        sa.Column(
            "import_findings",
            postgresql.JSONB(),
            server_default=sa.text("'[]'::jsonb"),
            nullable=False,
        ),
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
        sa.Column("submitted_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("base_revision >= 0", name="ck_draft_base_revision"),
        sa.CheckConstraint("jsonb_typeof(content) = 'object'", name="ck_draft_content"),
        sa.CheckConstraint("(status = 'rejected') = (reason IS NOT NULL)", name="ck_draft_reason"),
        sa.CheckConstraint(
            "(status = 'in_review') = (submitted_at IS NOT NULL)", name="ck_draft_submitted_at"
        ),
        sa.ForeignKeyConstraint(
            ["solution_id"],
            ["catalog.solution.id"],
            name="fk_draft_solution_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_draft"),
        sa.UniqueConstraint("solution_id", name="uq_draft_solution_id"),
        schema="catalog",
    )


def downgrade() -> None:
    op.drop_table("draft", schema="catalog")
