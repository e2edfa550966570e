"""Make the tables of the self-assessments, locked a second time."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "comp00000005"
down_revision = "comp00000004"
branch_labels = None
depends_on = None

# Whose it is, and the coordinators of its Land where it is shown to them; see
# `chassis.row_security`.
ORGANIZATION = "nullif(current_setting('stufenplan.organization', true), '')::uuid"
LAND = "nullif(current_setting('stufenplan.land', true), '')"
OWN = f"current_setting('stufenplan.sees', true) = 'all' OR organization_id = {ORGANIZATION}"
SHOWN = f"{OWN} OR (is_shown_to_land AND left(area_key, 2) = {LAND})"
# Rows of the self-assessment that the policy above lets through.
OF_SEEN = """
    EXISTS (SELECT FROM competence_center.assessment WHERE assessment.id = assessment_id)
"""
OF_OWN = f"""
    EXISTS (SELECT FROM competence_center.assessment
             WHERE assessment.id = assessment_id AND ({OWN}))
"""
POLICIES = {"assessment": SHOWN, "assessment_answer": OF_OWN, "assessment_snapshot": OF_SEEN}


def upgrade() -> None:
    op.create_table(
        "assessment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("organization_kind", sa.String(), nullable=False),
        sa.Column("area_key", sa.String()),
        sa.Column("set_version", sa.String(), nullable=False),
        sa.Column("is_shown_to_land", sa.Boolean(), nullable=False),
        sa.Column("is_compared", sa.Boolean(), nullable=False),
        sa.Column(
            "uncarried", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_assessment"),
        sa.UniqueConstraint("organization_id", name="uq_assessment_organization_id"),
        schema="competence_center",
    )
    op.create_index(
        "ix_assessment_shown",
        "assessment",
        ["is_shown_to_land", "area_key"],
        schema="competence_center",
    )
    op.create_table(
        "assessment_answer",
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("statement_id", sa.String(), nullable=False),
        sa.Column("current_level", sa.Integer()),
        sa.Column("target_level", sa.Integer()),
        sa.Column("not_applicable_because", sa.Text()),
        sa.Column("note", sa.Text()),
        sa.Column(
            "evidence", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("answered_by", sa.String(), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "current_level BETWEEN 0 AND 4", name=op.f("ck_assessment_answer_current_level")
        ),
        sa.CheckConstraint(
            "not_applicable_because IS NULL OR (current_level IS NULL AND target_level IS NULL)",
            name=op.f("ck_assessment_answer_applies_or_not"),
        ),
        sa.CheckConstraint(
            "target_level BETWEEN 0 AND 4", name=op.f("ck_assessment_answer_target_level")
        ),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["competence_center.assessment.id"],
            name="fk_assessment_answer_assessment_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("assessment_id", "statement_id", name="pk_assessment_answer"),
        schema="competence_center",
    )
    op.create_table(
        "assessment_snapshot",
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("label", sa.Text()),
        sa.Column("set_version", sa.String(), nullable=False),
        sa.Column(
            "answers", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
        sa.Column("means", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("respondents", sa.Integer(), nullable=False),
        sa.Column("organization_kind", sa.String(), nullable=False),
        sa.Column("size_class", sa.String()),
        sa.Column("taken_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["competence_center.assessment.id"],
            name="fk_assessment_snapshot_assessment_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("assessment_id", "number", name="pk_assessment_snapshot"),
        schema="competence_center",
    )
    op.create_index(
        "ix_assessment_snapshot_group",
        "assessment_snapshot",
        ["organization_kind", "size_class", "taken_at"],
        schema="competence_center",
    )

    for table, concerned in POLICIES.items():
        name = f"competence_center.{table}"
        op.execute(f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {name} FORCE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY concerned ON {name} USING ({concerned})")


def downgrade() -> None:
    op.drop_table("assessment_snapshot", schema="competence_center")
    op.drop_table("assessment_answer", schema="competence_center")
    op.drop_table("assessment", schema="competence_center")
