"""Make the table of the counted readings."""

import sqlalchemy as sa
from alembic import op

revision = "cata00000016"
down_revision = "cata00000015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "reading",
        sa.Column("solution_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("period", sa.String(40), nullable=False),
        sa.Column("begins_on", sa.Date(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.CheckConstraint("number > 0", name=op.f("ck_reading_number")),
        sa.ForeignKeyConstraint(
            ["solution_id"],
            ["catalog.solution.id"],
            name=op.f("fk_reading_solution_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint(
            "solution_id", "kind", "period", "begins_on", name=op.f("pk_reading")
        ),
        schema="catalog",
    )
    op.create_index("ix_reading_begins_on", "reading", ["period", "begins_on"], schema="catalog")


def downgrade() -> None:
    op.drop_table("reading", schema="catalog")
