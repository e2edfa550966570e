"""Add the language in which somebody gets mail."""

import sqlalchemy as sa
from alembic import op

revision = "gate00000011"
down_revision = "gate00000010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table in ("person", "login_attempt"):
        language = sa.Column("language", sa.String(2), server_default="de", nullable=False)
        op.add_column(table, language, schema="gateway")


def downgrade() -> None:
    for table in ("person", "login_attempt"):
        op.drop_column(table, "language", schema="gateway")
