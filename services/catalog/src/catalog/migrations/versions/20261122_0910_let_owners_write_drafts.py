"""Note who submitted a draft, and reject it in both languages."""

import sqlalchemy as sa
from alembic import op

revision = "cata00000009"
down_revision = "cata00000008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("draft", sa.Column("submitted_by", sa.Text(), nullable=True), schema="catalog")
    op.create_check_constraint(
        op.f("ck_draft_submitted_by"),
        "draft",
        "submitted_by IS NULL OR submitted_at IS NOT NULL",
        schema="catalog",
    )
    op.execute(
        "ALTER TABLE catalog.draft ALTER COLUMN reason TYPE jsonb USING"
        " CASE WHEN reason IS NOT NULL THEN jsonb_build_object('de', reason, 'en', NULL) END"
    )


def downgrade() -> None:
    op.execute("ALTER TABLE catalog.draft ALTER COLUMN reason TYPE text USING reason ->> 'de'")
    op.drop_constraint(op.f("ck_draft_submitted_by"), "draft", schema="catalog")
    op.drop_column("draft", "submitted_by", schema="catalog")
