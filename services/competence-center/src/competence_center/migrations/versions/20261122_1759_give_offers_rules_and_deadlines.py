"""Give support offers rules of eligibility, deadlines and states; make the table of profiles."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "comp00000004"
down_revision = "comp00000003"
branch_labels = None
depends_on = None

TEXTS = ("eligibility_description", "application_process", "fees_description")
# Whose statements they are; see `chassis.row_security`.
CONCERNED = """
    current_setting('stufenplan.sees', true) = 'all'
    OR organization_id = nullif(current_setting('stufenplan.organization', true), '')::uuid
"""


def upgrade() -> None:
    op.create_table(
        "profile",
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("statements", postgresql.JSONB(none_as_null=True), nullable=False),
        sa.Column("visibility", postgresql.JSONB(none_as_null=True), nullable=False),
        sa.Column("copied_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("organization_id", name="pk_profile"),
        schema="competence_center",
    )
    op.create_index("ix_profile_copied_at", "profile", ["copied_at"], schema="competence_center")
    op.execute("ALTER TABLE competence_center.profile ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE competence_center.profile FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY concerned ON competence_center.profile USING ({CONCERNED})")
    _add("status", sa.String(40), server_default="active", nullable=False)
    _add("eligibility_rule", postgresql.JSONB(none_as_null=True))
    for text in TEXTS:
        _add(f"{text}_de", sa.String())
        _add(f"{text}_en", sa.String())
    for day in ("valid_from", "valid_to", "deadline_on"):
        _add(day, sa.Date())
    _add("recurrence", sa.String(40))
    _check("deadline_of_recurrence", "recurrence IS NULL OR deadline_on IS NOT NULL")
    _check("valid_forwards", "valid_from <= valid_to")


def downgrade() -> None:
    columns = ["status", "eligibility_rule", "valid_from", "valid_to", "deadline_on", "recurrence"]
    texts = [f"{text}_{language}" for text in TEXTS for language in ("de", "en")]
    for column in [*columns, *texts]:
        op.drop_column("support_offer", column, schema="competence_center")
    op.drop_table("profile", schema="competence_center")


def _add(name: str, kind: sa.types.TypeEngine[object], **options: object) -> None:
    column = sa.Column(name, kind, **{"nullable": True, **options})
    op.add_column("support_offer", column, schema="competence_center")


def _check(name: str, condition: str) -> None:
    op.create_check_constraint(
        f"ck_support_offer_{name}", "support_offer", condition, schema="competence_center"
    )
