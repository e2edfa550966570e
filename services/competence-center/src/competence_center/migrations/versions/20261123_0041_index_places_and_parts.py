"""Find units by who runs them and by serving all of Germany, and parts that have ended."""

import sqlalchemy as sa
from alembic import op

revision = "comp00000020"
down_revision = "comp00000014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(
        "ix_unit_organization_id", "unit", ["organization_id"], schema="competence_center"
    )
    op.create_index(
        "ix_unit_breadth",
        "unit",
        [sa.literal_column("cardinality(area_keys)")],
        schema="competence_center",
    )
    op.drop_index("ix_assignment_unit_id", table_name="assignment", schema="competence_center")
    op.create_index(
        "ix_assignment_unit_id", "assignment", ["unit_id", "state"], schema="competence_center"
    )


def downgrade() -> None:
    op.drop_index("ix_assignment_unit_id", table_name="assignment", schema="competence_center")
    op.create_index(
        "ix_assignment_unit_id",
        "assignment",
        ["unit_id"],
        schema="competence_center",
        postgresql_where=sa.text("state IN ('offered', 'accepted')"),
    )
    op.drop_index("ix_unit_breadth", table_name="unit", schema="competence_center")
    op.drop_index("ix_unit_organization_id", table_name="unit", schema="competence_center")
