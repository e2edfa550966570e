"""Make the table of the actions, locked a second time."""

import sqlalchemy as sa
from alembic import op

revision = "comp00000014"
down_revision = "comp00000013"
branch_labels = None
depends_on = None

# Whose plan it is, and whose unit has a part in the request on which it was recommended; see
# `chassis.row_security`.
ORGANIZATION = "nullif(current_setting('stufenplan.organization', true), '')::uuid"
CONCERNED = f"""
    current_setting('stufenplan.sees', true) = 'all' OR organization_id = {ORGANIZATION}
    OR EXISTS (SELECT FROM competence_center.assignment AS part
                      JOIN competence_center.unit ON unit.id = part.unit_id
                WHERE part.request_id = action.request_id AND unit.organization_id = {ORGANIZATION}
                  AND part.state NOT IN ('declined', 'lapsed'))
"""


def upgrade() -> None:
    op.create_table(
        "action",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("request_id", sa.Uuid()),
        sa.Column("unit_id", sa.Uuid()),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("text", sa.Text()),
        sa.Column("target_address", sa.String()),
        sa.Column("target_name", sa.String()),
        sa.Column("dimension", sa.String()),
        sa.Column("cost_band", sa.String(40)),
        sa.Column("due_on", sa.Date()),
        sa.Column("responsible", sa.Text()),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("reason", sa.Text()),
        sa.Column("reminded_of", sa.String(40)),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("written_by", sa.Uuid()),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True)),
        sa.CheckConstraint("char_length(title) <= 200", name="ck_action_title"),
        sa.CheckConstraint("char_length(text) <= 4000", name="ck_action_text"),
        sa.CheckConstraint(
            "(request_id IS NULL) = (unit_id IS NULL)", name="ck_action_recommended"
        ),
        sa.CheckConstraint(
            "(state IN ('blocked', 'declined')) = (reason IS NOT NULL)", name="ck_action_reasoned"
        ),
        sa.CheckConstraint(
            "(state IN ('done', 'already_done', 'declined', 'withdrawn')) = (ended_at IS NOT NULL)",
            name="ck_action_ended",
        ),
        sa.ForeignKeyConstraint(
            ["request_id"],
            ["competence_center.advisory_request.id"],
            name="fk_action_request_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["competence_center.unit.id"], name="fk_action_unit_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_action"),
        schema="competence_center",
    )
    op.create_index(
        "ix_action_organization_id", "action", ["organization_id"], schema="competence_center"
    )
    op.create_index(
        "ix_action_request_id",
        "action",
        ["request_id"],
        schema="competence_center",
        postgresql_where=sa.text("request_id IS NOT NULL"),
    )
    op.create_index(
        "ix_action_due_on",
        "action",
        ["due_on"],
        schema="competence_center",
        postgresql_where=sa.text("state IN ('proposed', 'planned', 'in_progress', 'blocked')"),
    )
    op.execute("ALTER TABLE competence_center.action ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE competence_center.action FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY concerned ON competence_center.action USING ({CONCERNED})")


def downgrade() -> None:
    op.drop_table("action", schema="competence_center")
