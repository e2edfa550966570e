"""Note with a routing decision who had the request routed anew."""

import sqlalchemy as sa
from alembic import op

revision = "comp00000031"
down_revision = "comp00000030"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "routing_decision", sa.Column("decided_by", sa.Uuid()), schema="competence_center"
    )


def downgrade() -> None:
    op.drop_column("routing_decision", "decided_by", schema="competence_center")
