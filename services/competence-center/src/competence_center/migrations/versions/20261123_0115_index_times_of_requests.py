"""Find requests of a half-year by when they were asked and ended."""

from alembic import op

revision = "comp00000030"
down_revision = "comp00000022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for moment in ("submitted_at", "ended_at"):
        op.create_index(
            f"ix_advisory_request_{moment}",
            "advisory_request",
            [moment],
            schema="competence_center",
        )


def downgrade() -> None:
    for moment in ("submitted_at", "ended_at"):
        op.drop_index(
            f"ix_advisory_request_{moment}",
            table_name="advisory_request",
            schema="competence_center",
        )
