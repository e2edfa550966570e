"""Make the table of the audit, to which rows can only be added."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "gate00000006"
down_revision = "gate00000005"
branch_labels = None
depends_on = None

# Whoever has got more than this by the schema's default rights loses it again.
ONLY_READ_AND_ADD = """
DO $$
DECLARE grantee name;
BEGIN
  FOR grantee IN
    SELECT DISTINCT r.rolname FROM pg_class c
    CROSS JOIN LATERAL aclexplode(c.relacl) AS a JOIN pg_roles r ON r.oid = a.grantee
    WHERE c.oid = 'gateway.audit_entry'::regclass AND a.grantee <> c.relowner
  LOOP
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON gateway.audit_entry FROM %I', grantee);
  END LOOP;
END $$
"""
REFUSE = """
CREATE FUNCTION gateway.refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'entries of the audit are never changed' USING ERRCODE = 'restrict_violation';
END $$
"""
# For every role, the owner included.
TRIGGER = """
CREATE TRIGGER only_additions BEFORE UPDATE OR DELETE OR TRUNCATE ON gateway.audit_entry
FOR EACH STATEMENT EXECUTE FUNCTION gateway.refuse_audit_change()
"""


def upgrade() -> None:
    op.create_table(
        "audit_entry",
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("action", sa.String(80), nullable=False),
        sa.Column("actor_kind", sa.String(40), nullable=False),
        sa.Column("actor_id", sa.String(80), nullable=False),
        sa.Column("organization_id", sa.Uuid()),
        sa.Column("delegate_id", sa.Uuid()),
        sa.Column("subject_kind", sa.String(80), nullable=False),
        sa.Column("subject_id", sa.String(80), nullable=False),
        sa.Column("details", postgresql.JSONB(), nullable=False),
        sa.Column("previous_hash", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_audit_entry"),
        schema="gateway",
    )
    op.create_index(
        "ix_audit_entry_organization_id",
        "audit_entry",
        ["organization_id", "number"],
        schema="gateway",
    )
    op.execute(ONLY_READ_AND_ADD)
    op.execute(REFUSE)
    op.execute(TRIGGER)


def downgrade() -> None:
    op.drop_table("audit_entry", schema="gateway")
    op.execute("DROP FUNCTION gateway.refuse_audit_change()")
