"""Make the tables of the search alerts, and say in a mail where such mails are ended."""

import sqlalchemy as sa
from alembic import op

revision = "gate00000010"
down_revision = "gate00000009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("mail", sa.Column("unsubscribe_url", sa.String(400)), schema="gateway")
    op.create_table(
        "listed_solution",
        sa.Column("solution_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("copied_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("solution_id", name="pk_listed_solution"),
        sa.UniqueConstraint("number", name="uq_listed_solution_number"),
        schema="gateway",
    )
    op.create_table(
        "search_alert",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("email", sa.String(254), nullable=False),
        sa.Column("mailbox", sa.String(254), nullable=False),
        sa.Column("search", sa.String(2000), nullable=False),
        sa.Column("rhythm", sa.String(40), nullable=False),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("platform", sa.String(300), nullable=False),
        sa.Column("token_hash", sa.LargeBinary()),
        sa.Column("requested_at", sa.DateTime(timezone=True)),
        sa.Column("confirmed_at", sa.DateTime(timezone=True)),
        sa.Column("next_look_at", sa.DateTime(timezone=True)),
        sa.Column("told_up_to", sa.BigInteger()),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_search_alert"),
        sa.UniqueConstraint("token_hash", name="uq_search_alert_token_hash"),
        schema="gateway",
    )
    op.create_index("ix_search_alert_mailbox", "search_alert", ["mailbox"], schema="gateway")
    op.create_index(
        "ix_search_alert_next_look_at", "search_alert", ["next_look_at"], schema="gateway"
    )
    op.create_index(
        "uq_search_alert_confirmed",
        "search_alert",
        [sa.text("lower(email)"), "search"],
        unique=True,
        schema="gateway",
        postgresql_where=sa.text("confirmed_at IS NOT NULL"),
    )
    op.create_table(
        "announced_hit",
        sa.Column("alert_id", sa.Uuid(), nullable=False),
        sa.Column("solution_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["alert_id"],
            ["gateway.search_alert.id"],
            name="fk_announced_hit_alert_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("alert_id", "solution_id", name="pk_announced_hit"),
        schema="gateway",
    )


def downgrade() -> None:
    op.drop_table("announced_hit", schema="gateway")
    op.drop_table("search_alert", schema="gateway")
    op.drop_table("listed_solution", schema="gateway")
    op.drop_column("mail", "unsubscribe_url", schema="gateway")
