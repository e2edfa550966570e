"""Make advisory requests, none of which is ever without an owner."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "comp00000010"
down_revision = "comp00000009"
branch_labels = None
depends_on = None

# Whose it is, whose unit has a part in it, and the coordinators of its Land; see
# `chassis.row_security`.
ORGANIZATION = "nullif(current_setting('stufenplan.organization', true), '')::uuid"
LAND = "nullif(current_setting('stufenplan.land', true), '')"
ALL = "current_setting('stufenplan.sees', true) = 'all'"
HAS_PART = f"""
    EXISTS (SELECT FROM competence_center.assignment AS part
                   JOIN competence_center.unit ON unit.id = part.unit_id
             WHERE part.request_id = {{request}} AND unit.organization_id = {ORGANIZATION}
               AND part.state NOT IN ('declined', 'lapsed'))
"""
OWN = f"organization_id = {ORGANIZATION}"
PART = HAS_PART.format(request="advisory_request.id")
SEEN = f"{ALL} OR {OWN} OR left(area_key, 2) = {LAND} OR {PART}"
# Rows of a request that the policy above lets through.
OF_SEEN = """
    EXISTS (SELECT FROM competence_center.advisory_request WHERE id = request_id)
"""
# Coordinators read no messages, and who asked no notes.
WRITTEN = f"""
    {ALL} OR {HAS_PART.format(request="message.request_id")}
    OR (NOT is_note AND EXISTS (SELECT FROM competence_center.advisory_request AS asked
                                 WHERE asked.id = message.request_id AND asked.{OWN}))
"""
POLICIES = {
    "advisory_request": SEEN,
    "consent": OF_SEEN,
    "routing_decision": OF_SEEN,
    "message": WRITTEN,
}

# At the end of every transaction: an open request has exactly one owner.
REQUIRE_OWNER = """
    CREATE FUNCTION competence_center.require_owner() RETURNS trigger
    LANGUAGE plpgsql AS $$
    DECLARE
        changed uuid := (to_jsonb(coalesce(NEW, OLD)) ->> TG_ARGV[0])::uuid;
        saw text := coalesce(current_setting('stufenplan.sees', true), '');
    BEGIN
        -- Whoever changes it may not see all of it.
        PERFORM set_config('stufenplan.sees', 'all', true);
        IF EXISTS (
            SELECT FROM competence_center.advisory_request AS request
             WHERE request.id = changed
               AND state NOT IN ('closed', 'withdrawn', 'merged')
               AND NOT EXISTS (
                   SELECT FROM competence_center.assignment
                    WHERE request_id = request.id AND role = 'lead'
                      AND assignment.state IN ('offered', 'accepted'))
        ) THEN
            RAISE EXCEPTION 'advisory request % has no owner', changed
                  USING ERRCODE = 'check_violation';
        END IF;
        PERFORM set_config('stufenplan.sees', saw, true);
        RETURN NULL;
    END
    $$
"""
WATCHED = (
    ("advisory_request", "INSERT OR UPDATE OF state", "id"),
    ("assignment", "INSERT OR UPDATE OR DELETE", "request_id"),
)


def upgrade() -> None:
    op.create_table(
        "advisory_request",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), sa.Identity(always=True), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("area_key", sa.String(), nullable=False),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("phase", sa.String()),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("origin", postgresql.JSONB(none_as_null=True, astext_type=sa.Text())),
        sa.Column(
            "state",
            sa.String(40),
            nullable=False,
        ),
        sa.Column(
            "outcome",
            sa.String(40),
        ),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("submitted_by", sa.Uuid()),
        sa.Column("submitted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True)),
        sa.Column("ended_at", sa.DateTime(timezone=True)),
        sa.Column("due_at", sa.DateTime(timezone=True)),
        sa.Column("merged_into_id", sa.Uuid()),
        sa.Column("forgotten_at", sa.DateTime(timezone=True)),
        sa.CheckConstraint(
            "(state = 'merged') = (merged_into_id IS NOT NULL)", name="ck_advisory_request_merged"
        ),
        sa.CheckConstraint(
            "(state IN ('closed', 'withdrawn', 'merged')) = (ended_at IS NOT NULL)",
            name="ck_advisory_request_ended",
        ),
        sa.CheckConstraint(
            "char_length(description) <= 10000", name="ck_advisory_request_description"
        ),
        sa.CheckConstraint("char_length(subject) <= 200", name="ck_advisory_request_subject"),
        sa.ForeignKeyConstraint(
            ["merged_into_id"],
            ["competence_center.advisory_request.id"],
            name="fk_advisory_request_merged_into_id",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_advisory_request"),
        sa.UniqueConstraint("number", name="uq_advisory_request_number"),
        schema="competence_center",
    )
    op.create_index(
        "ix_advisory_request_due_at",
        "advisory_request",
        ["due_at"],
        schema="competence_center",
        postgresql_where=sa.text("due_at IS NOT NULL"),
    )
    op.create_index(
        "ix_advisory_request_organization_id",
        "advisory_request",
        ["organization_id", "id"],
        schema="competence_center",
    )
    op.create_table(
        "consent",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("request_id", sa.Uuid(), nullable=False),
        sa.Column("tiers", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("unit_ids", postgresql.ARRAY(sa.Uuid()), nullable=False),
        sa.Column("text_version", sa.String(), nullable=False),
        sa.Column("given_by", sa.Uuid()),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True)),
        sa.ForeignKeyConstraint(
            ["request_id"],
            ["competence_center.advisory_request.id"],
            name="fk_consent_request_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_consent"),
        schema="competence_center",
    )
    op.create_index("ix_consent_request_id", "consent", ["request_id"], schema="competence_center")
    op.create_table(
        "message",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("request_id", sa.Uuid(), nullable=False),
        sa.Column("unit_id", sa.Uuid()),
        sa.Column("is_note", sa.Boolean(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("author_id", sa.Uuid()),
        sa.Column("author_name", sa.String()),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "NOT is_note OR unit_id IS NOT NULL", name="ck_message_notes_are_of_units"
        ),
        sa.CheckConstraint("char_length(text) <= 10000", name="ck_message_text"),
        sa.ForeignKeyConstraint(
            ["request_id"],
            ["competence_center.advisory_request.id"],
            name="fk_message_request_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["competence_center.unit.id"], name="fk_message_unit_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_message"),
        schema="competence_center",
    )
    op.create_index(
        "ix_message_request_id", "message", ["request_id", "id"], schema="competence_center"
    )
    op.create_table(
        "routing_decision",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("request_id", sa.Uuid(), nullable=False),
        sa.Column(
            "because",
            sa.String(40),
            nullable=False,
        ),
        sa.Column("policy_id", sa.Uuid()),
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column("is_last_resort", sa.Boolean(), nullable=False),
        sa.Column("reason_de", sa.Text(), nullable=False),
        sa.Column("reason_en", sa.Text(), nullable=False),
        sa.Column(
            "candidates", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["request_id"],
            ["competence_center.advisory_request.id"],
            name="fk_routing_decision_request_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["competence_center.unit.id"], name="fk_routing_decision_unit_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_routing_decision"),
        schema="competence_center",
    )
    op.create_index(
        "ix_routing_decision_request_id",
        "routing_decision",
        ["request_id"],
        schema="competence_center",
    )
    op.create_table(
        "assignment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("request_id", sa.Uuid(), nullable=False),
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column(
            "tier",
            sa.String(40),
            nullable=False,
        ),
        sa.Column(
            "role",
            sa.String(40),
            nullable=False,
        ),
        sa.Column(
            "state",
            sa.String(40),
            nullable=False,
        ),
        sa.Column("person_id", sa.Uuid()),
        sa.Column(
            "rung",
            sa.String(40),
            nullable=False,
        ),
        sa.Column(
            "refusal",
            sa.String(40),
        ),
        sa.Column("refusal_text", sa.Text()),
        sa.Column("offered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("accepted_at", sa.DateTime(timezone=True)),
        sa.Column("first_answered_at", sa.DateTime(timezone=True)),
        sa.Column("ended_at", sa.DateTime(timezone=True)),
        sa.Column("acknowledge_by", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answer_by", sa.DateTime(timezone=True)),
        sa.Column("update_by", sa.DateTime(timezone=True)),
        sa.Column("resolve_by", sa.DateTime(timezone=True)),
        sa.CheckConstraint(
            "(state = 'declined') = (refusal IS NOT NULL)", name="ck_assignment_refusal"
        ),
        sa.CheckConstraint(
            "(state IN ('offered', 'accepted')) = (ended_at IS NULL)", name="ck_assignment_ended"
        ),
        sa.ForeignKeyConstraint(
            ["request_id"],
            ["competence_center.advisory_request.id"],
            name="fk_assignment_request_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["unit_id", "person_id"],
            ["competence_center.adviser.unit_id", "competence_center.adviser.person_id"],
            name="fk_assignment_adviser",
            ondelete="SET NULL (person_id)",
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["competence_center.unit.id"], name="fk_assignment_unit_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_assignment"),
        schema="competence_center",
    )
    op.create_index(
        "ix_assignment_request_id", "assignment", ["request_id"], schema="competence_center"
    )
    op.create_index(
        "ix_assignment_unit_id",
        "assignment",
        ["unit_id"],
        schema="competence_center",
        postgresql_where=sa.text("state IN ('offered', 'accepted')"),
    )
    op.create_index(
        "uq_assignment_owner",
        "assignment",
        ["request_id"],
        unique=True,
        schema="competence_center",
        postgresql_where=sa.text("role = 'lead' AND state IN ('offered', 'accepted')"),
    )
    op.create_table(
        "pause",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("assignment_id", sa.Uuid(), nullable=False),
        sa.Column(
            "state",
            sa.String(40),
            nullable=False,
        ),
        sa.Column("third_party", sa.Text()),
        sa.Column("expected_on", sa.Date()),
        sa.Column("from_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until_at", sa.DateTime(timezone=True)),
        sa.ForeignKeyConstraint(
            ["assignment_id"],
            ["competence_center.assignment.id"],
            name="fk_pause_assignment_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_pause"),
        schema="competence_center",
    )
    op.create_index(
        "ix_pause_assignment_id", "pause", ["assignment_id"], schema="competence_center"
    )
    op.create_index(
        "uq_pause_running",
        "pause",
        ["assignment_id"],
        unique=True,
        schema="competence_center",
        postgresql_where=sa.text("until_at IS NULL"),
    )

    for table, concerned in POLICIES.items():
        name = f"competence_center.{table}"
        op.execute(f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {name} FORCE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY concerned ON {name} USING ({concerned})")
    op.execute(REQUIRE_OWNER)
    for table, events, column in WATCHED:
        op.execute(
            f"CREATE CONSTRAINT TRIGGER owned AFTER {events} ON competence_center.{table} "
            "DEFERRABLE INITIALLY DEFERRED FOR EACH ROW "
            f"EXECUTE FUNCTION competence_center.require_owner('{column}')"
        )


def downgrade() -> None:
    for table in ("pause", "message", "consent", "routing_decision"):
        op.drop_table(table, schema="competence_center")
    op.execute("DROP POLICY concerned ON competence_center.advisory_request")
    for table in ("assignment", "advisory_request"):
        op.drop_table(table, schema="competence_center")
    op.execute("DROP FUNCTION competence_center.require_owner()")
