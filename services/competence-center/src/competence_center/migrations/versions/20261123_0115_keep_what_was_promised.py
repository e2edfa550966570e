"""Keep with each part of a request how many working days the Land promised for it."""

import sqlalchemy as sa
from alembic import op

revision = "comp00000022"
down_revision = "comp00000021"
branch_labels = None
depends_on = None

# What held for all before a Land could say something else; old code still writes nothing here.
USUAL = {"acknowledge_days": 2, "answer_days": 5, "update_days": 10, "resolve_days": 30}


def upgrade() -> None:
    for name, days in USUAL.items():
        column = sa.Column(name, sa.SmallInteger(), server_default=str(days), nullable=False)
        op.add_column("assignment", column, schema="competence_center")


def downgrade() -> None:
    for name in USUAL:
        op.drop_column("assignment", name, schema="competence_center")
