"""Tell hits that a mail has named from those that were there when an alert began."""

import sqlalchemy as sa
from alembic import op

revision = "gate00000021"
down_revision = "gate00000020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    in_mail = sa.Column("in_mail", sa.Boolean(), server_default=sa.text("true"), nullable=False)
    op.add_column("announced_hit", in_mail, schema="gateway")


def downgrade() -> None:
    op.drop_column("announced_hit", "in_mail", schema="gateway")
