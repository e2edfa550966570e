"""Make the table of the handovers, locked a second time."""

import sqlalchemy as sa
from alembic import op

revision = "comp00000013"
down_revision = "comp00000012"
branch_labels = None
depends_on = None

# Rows of a request that its own policy lets through.
OF_SEEN = """
    EXISTS (SELECT FROM competence_center.advisory_request WHERE id = request_id)
"""


def upgrade() -> None:
    op.create_table(
        "handover",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("request_id", sa.Uuid(), nullable=False),
        sa.Column("assignment_id", sa.Uuid(), nullable=False),
        sa.Column("from_unit_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("proposed_by", sa.Uuid()),
        sa.Column("proposed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("is_agreed", sa.Boolean()),
        sa.Column("answered_at", sa.DateTime(timezone=True)),
        sa.CheckConstraint(
            "(is_agreed IS NULL) = (answered_at IS NULL)", name="ck_handover_answered"
        ),
        sa.CheckConstraint("char_length(reason) <= 2000", name="ck_handover_reason"),
        sa.ForeignKeyConstraint(
            ["assignment_id"],
            ["competence_center.assignment.id"],
            name="fk_handover_assignment_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["from_unit_id"], ["competence_center.unit.id"], name="fk_handover_from_unit_id"
        ),
        sa.ForeignKeyConstraint(
            ["request_id"],
            ["competence_center.advisory_request.id"],
            name="fk_handover_request_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_handover"),
        sa.UniqueConstraint("assignment_id", name="uq_handover_assignment_id"),
        schema="competence_center",
    )
    op.create_index(
        "ix_handover_request_id", "handover", ["request_id"], schema="competence_center"
    )
    name = "competence_center.handover"
    op.execute(f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE {name} FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY concerned ON {name} USING ({OF_SEEN})")


def downgrade() -> None:
    op.drop_table("handover", schema="competence_center")
