"""Make the table of the attachments, locked a second time."""

import sqlalchemy as sa
from alembic import op

revision = "comp00000021"
down_revision = "comp00000020"
branch_labels = None
depends_on = None

# As with messages: who asked, and whose unit has a part in the request; no coordinators.
ORGANIZATION = "nullif(current_setting('stufenplan.organization', true), '')::uuid"
HAS_PART = f"""
    EXISTS (SELECT FROM competence_center.assignment AS part
                   JOIN competence_center.unit ON unit.id = part.unit_id
             WHERE part.request_id = attachment.request_id AND unit.organization_id = {ORGANIZATION}
               AND part.state NOT IN ('declined', 'lapsed'))
"""
HAS_ASKED = f"""
    EXISTS (SELECT FROM competence_center.advisory_request AS asked
             WHERE asked.id = attachment.request_id AND asked.organization_id = {ORGANIZATION})
"""
READ = f"current_setting('stufenplan.sees', true) = 'all' OR {HAS_PART} OR {HAS_ASKED}"


def upgrade() -> None:
    op.create_table(
        "attachment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("request_id", sa.Uuid(), nullable=False),
        sa.Column("unit_id", sa.Uuid()),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("size_bytes", sa.Integer(), nullable=False),
        sa.Column("scan_state", sa.String(40), nullable=False),
        sa.Column("author_id", sa.Uuid()),
        sa.Column("attached_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("char_length(name) <= 120", name="ck_attachment_name"),
        sa.ForeignKeyConstraint(
            ["request_id"],
            ["competence_center.advisory_request.id"],
            name="fk_attachment_request_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["competence_center.unit.id"], name="fk_attachment_unit_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_attachment"),
        schema="competence_center",
    )
    op.create_index(
        "ix_attachment_request_id", "attachment", ["request_id"], schema="competence_center"
    )
    name = "competence_center.attachment"
    op.execute(f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE {name} FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY concerned ON {name} USING ({READ})")


def downgrade() -> None:
    op.drop_table("attachment", schema="competence_center")
