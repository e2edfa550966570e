"""Make the table of the suggested corrections."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "cata00000013"
down_revision = "cata00000012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "correction",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), sa.Identity(always=True), nullable=False),
        sa.Column("solution_id", sa.Uuid(), nullable=False),
        sa.Column("field", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("source_url", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("language", sa.String(40), nullable=False),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("reason", postgresql.JSONB(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("suggested_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("char_length(text) <= 2000", name=op.f("ck_correction_text")),
        sa.CheckConstraint(
            "status <> 'declined' OR reason IS NOT NULL", name=op.f("ck_correction_reason")
        ),
        sa.ForeignKeyConstraint(
            ["solution_id"],
            ["catalog.solution.id"],
            name=op.f("fk_correction_solution_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_correction")),
        sa.UniqueConstraint("number", name=op.f("uq_correction_number")),
        schema="catalog",
    )
    op.create_index(
        "ix_correction_solution_id", "correction", ["solution_id", "status"], schema="catalog"
    )


def downgrade() -> None:
    op.drop_table("correction", schema="catalog")
