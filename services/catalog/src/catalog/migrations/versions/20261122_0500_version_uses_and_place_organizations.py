"""Give uses, experiences and transfers what editing them needs, and organisations their area."""

import sqlalchemy as sa
from alembic import op

revision = "cata00000004"
down_revision = "cata00000003"
branch_labels = None
depends_on = None

# The areas are in the accounts' feed; the copy reads it again from the start.
READ_AGAIN = "UPDATE catalog.subscription SET cursor = NULL, resync_started_at = now()"


def upgrade() -> None:
    op.add_column("use", sa.Column("solution_version", sa.Text(), nullable=True), schema="catalog")
    for table in ("experience", "transfer"):
        for column in (
            sa.Column("source_label", sa.Text(), nullable=True),
            sa.Column("source_url", sa.Text(), nullable=True),
            sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        ):
            op.add_column(table, column, schema="catalog")
    op.add_column("experience", sa.Column("replied_by", sa.Uuid(), nullable=True), schema="catalog")
    op.create_check_constraint(
        op.f("ck_experience_replied_by"),
        "experience",
        "(reply IS NULL) = (replied_by IS NULL)",
        schema="catalog",
    )
    op.add_column(
        "organization_copy", sa.Column("area_key", sa.Text(), nullable=True), schema="catalog"
    )
    op.create_index(
        "ix_organization_copy_area_key", "organization_copy", ["area_key"], schema="catalog"
    )
    op.execute(READ_AGAIN)


def downgrade() -> None:
    op.drop_index("ix_organization_copy_area_key", "organization_copy", schema="catalog")
    op.drop_column("organization_copy", "area_key", schema="catalog")
    op.drop_constraint(op.f("ck_experience_replied_by"), "experience", schema="catalog")
    op.drop_column("experience", "replied_by", schema="catalog")
    for table in ("transfer", "experience"):
        for column in ("version", "source_url", "source_label"):
            op.drop_column(table, column, schema="catalog")
    op.drop_column("use", "solution_version", schema="catalog")
