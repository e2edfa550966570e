"""Make the table of the mails."""

import sqlalchemy as sa
from alembic import op

revision = "gate00000004"
down_revision = "gate00000003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "mail",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recipient", sa.String(254), nullable=False),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("subject", sa.String(200), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("html", sa.String(), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True)),
        sa.Column("next_try_at", sa.DateTime(timezone=True)),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_mail"),
        schema="gateway",
    )
    op.create_index(
        "ix_mail_due",
        "mail",
        ["next_try_at"],
        schema="gateway",
        postgresql_where=sa.text("next_try_at IS NOT NULL"),
    )


def downgrade() -> None:
    op.drop_index(
        "ix_mail_due",
        table_name="mail",
        schema="gateway",
        postgresql_where=sa.text("next_try_at IS NOT NULL"),
    )
    op.drop_table("mail", schema="gateway")
