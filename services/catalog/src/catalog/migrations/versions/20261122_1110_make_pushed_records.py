"""Make the tables of the sources and of the records that they push."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "cata00000011"
down_revision = "cata00000010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "source",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("registered_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("name ~ '^[a-z0-9]+(-[a-z0-9]+)*$'", name=op.f("ck_source_name")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source")),
        sa.UniqueConstraint("name", name=op.f("uq_source_name")),
        schema="catalog",
    )
    op.create_index(
        op.f("ix_source_organization_id"), "source", ["organization_id"], schema="catalog"
    )
    op.create_table(
        "pushed_record",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("source_id", sa.Uuid(), nullable=False),
        sa.Column("foreign_id", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("content", postgresql.JSONB(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("solution_id", sa.Uuid(), nullable=True),
        _records("duplicates"),
        _records("merge"),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "(state = 'removed') = (removed_at IS NOT NULL)",
            name=op.f("ck_pushed_record_removed_at"),
        ),
        sa.CheckConstraint(
            "jsonb_typeof(content) = 'object'", name=op.f("ck_pushed_record_content")
        ),
        sa.ForeignKeyConstraint(
            ["solution_id"],
            ["catalog.solution.id"],
            name=op.f("fk_pushed_record_solution_id"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["source_id"], ["catalog.source.id"], name=op.f("fk_pushed_record_source_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pushed_record")),
        sa.UniqueConstraint(
            "source_id", "foreign_id", name=op.f("uq_pushed_record_source_id_foreign_id")
        ),
        schema="catalog",
    )
    op.create_index(
        "ix_pushed_record_solution_id", "pushed_record", ["solution_id"], schema="catalog"
    )
    op.create_index(
        "ix_pushed_record_state",
        "pushed_record",
        ["state", "source_id"],
        postgresql_where=sa.text("state <> 'taken_over'"),
        schema="catalog",
    )


def downgrade() -> None:
    op.drop_table("pushed_record", schema="catalog")
    op.drop_table("source", schema="catalog")


def _records(name: str) -> sa.Column[object]:
    empty = sa.text("'[]'::jsonb")
    return sa.Column(name, postgresql.JSONB(), server_default=empty, nullable=False)
