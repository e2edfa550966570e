"""Let the using organisation decline a claim."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "cata00000010"
down_revision = "cata00000009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "use", sa.Column("declined_at", sa.DateTime(timezone=True), nullable=True), schema="catalog"
    )
    op.add_column(
        "use", sa.Column("declined_because", postgresql.JSONB(), nullable=True), schema="catalog"
    )
    op.create_check_constraint(
        op.f("ck_use_declined"),
        "use",
        "(declined_at IS NULL) = (declined_because IS NULL)"
        " AND (declined_at IS NULL OR level = 'claimed')",
        schema="catalog",
    )


def downgrade() -> None:
    op.drop_constraint(op.f("ck_use_declined"), "use", schema="catalog")
    op.drop_column("use", "declined_because", schema="catalog")
    op.drop_column("use", "declined_at", schema="catalog")
