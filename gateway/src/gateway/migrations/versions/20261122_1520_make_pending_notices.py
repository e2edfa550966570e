"""Make the tables of what people have still to be told, and of how often they want to hear it."""

import sqlalchemy as sa
from alembic import op

revision = "gate00000020"
down_revision = "gate00000019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("person", sa.Column("platform", sa.String(300)), schema="gateway")
    op.create_table(
        "topic_rhythm",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("topic", sa.String(40), nullable=False),
        sa.Column("rhythm", sa.String(40), nullable=False),
        sa.Column("mailed_at", sa.DateTime(timezone=True)),
        _person("topic_rhythm"),
        sa.PrimaryKeyConstraint("person_id", "topic", name="pk_topic_rhythm"),
        schema="gateway",
    )
    op.create_table(
        "pending_notice",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("topic", sa.String(40), nullable=False),
        sa.Column("notice_id", sa.Uuid(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        _person("pending_notice"),
        sa.ForeignKeyConstraint(
            ["notice_id"],
            ["gateway.notice.id"],
            name="fk_pending_notice_notice_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("person_id", "topic", "notice_id", name="pk_pending_notice"),
        schema="gateway",
    )
    op.create_index("ix_pending_notice_due_at", "pending_notice", ["due_at"], schema="gateway")
    op.create_index(
        "ix_pending_notice_notice_id", "pending_notice", ["notice_id"], schema="gateway"
    )


def downgrade() -> None:
    op.drop_table("pending_notice", schema="gateway")
    op.drop_table("topic_rhythm", schema="gateway")
    op.drop_column("person", "platform", schema="gateway")


def _person(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["person_id"], ["gateway.person.id"], name=f"fk_{table}_person_id", ondelete="CASCADE"
    )
