"""Let people keep support offers: reviews, reminders, and what the shipped files leave alone."""

import sqlalchemy as sa
from alembic import op

revision = "comp00000008"
down_revision = "comp00000007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _add("review_interval_months", sa.Integer(), server_default="12", nullable=False)
    _add("reminded_at", sa.DateTime(timezone=True))
    _add("edited_at", sa.DateTime(timezone=True))


def downgrade() -> None:
    for column in ("review_interval_months", "reminded_at", "edited_at"):
        op.drop_column("support_offer", column, schema="competence_center")


def _add(name: str, kind: sa.types.TypeEngine[object], **options: object) -> None:
    column = sa.Column(name, kind, **{"nullable": True, **options})
    op.add_column("support_offer", column, schema="competence_center")
