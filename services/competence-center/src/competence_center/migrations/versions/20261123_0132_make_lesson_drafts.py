"""Make the table of the lesson drafts, locked a second time."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "comp00000032"
down_revision = "comp00000031"
branch_labels = None
depends_on = None

# Whose request it is from, and whose unit had a part in it; see `chassis.row_security`.
ORGANIZATION = "nullif(current_setting('stufenplan.organization', true), '')::uuid"
CONCERNED = f"""
    current_setting('stufenplan.sees', true) = 'all' OR organization_id = {ORGANIZATION}
    OR EXISTS (SELECT FROM competence_center.assignment AS part
                      JOIN competence_center.unit ON unit.id = part.unit_id
                WHERE part.request_id = lesson_draft.request_id
                  AND unit.organization_id = {ORGANIZATION}
                  AND part.state NOT IN ('declined', 'lapsed'))
"""


def upgrade() -> None:
    op.create_table(
        "lesson_draft",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("request_id", sa.Uuid()),
        sa.Column("organization_id", sa.Uuid()),
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("context", sa.Text(), nullable=False),
        sa.Column("problem", sa.Text(), nullable=False),
        sa.Column("approach", sa.Text(), nullable=False),
        sa.Column("what_worked", sa.Text()),
        sa.Column("what_failed", sa.Text()),
        sa.Column("transfer_conditions", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("confirmed", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("size_class", sa.String()),
        sa.Column("area_type", sa.String()),
        sa.Column("outcome", sa.String(40), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("objection", sa.Text()),
        sa.Column("consent_text_version", sa.String()),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("written_by", sa.Uuid()),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("checked_by", sa.Uuid()),
        sa.Column("checked_at", sa.DateTime(timezone=True)),
        sa.Column("answered_by", sa.Uuid()),
        sa.Column("answered_at", sa.DateTime(timezone=True)),
        sa.CheckConstraint(
            "request_id IS NOT NULL OR state = 'released'", name="ck_lesson_draft_kept"
        ),
        sa.CheckConstraint(
            "(request_id IS NULL) = (organization_id IS NULL)", name="ck_lesson_draft_belongs"
        ),
        sa.ForeignKeyConstraint(
            ["request_id"],
            ["competence_center.advisory_request.id"],
            name="fk_lesson_draft_request_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["competence_center.unit.id"], name="fk_lesson_draft_unit_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_lesson_draft"),
        schema="competence_center",
    )
    op.create_index(
        "ix_lesson_draft_request_id", "lesson_draft", ["request_id"], schema="competence_center"
    )
    op.create_index(
        "uq_lesson_draft_request_id",
        "lesson_draft",
        ["request_id"],
        unique=True,
        schema="competence_center",
        postgresql_where=sa.text("state IN ('drafted', 'checked', 'released')"),
    )
    op.execute("ALTER TABLE competence_center.lesson_draft ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE competence_center.lesson_draft FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY concerned ON competence_center.lesson_draft USING ({CONCERNED})")


def downgrade() -> None:
    op.drop_table("lesson_draft", schema="competence_center")
