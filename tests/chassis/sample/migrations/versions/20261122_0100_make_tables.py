"""Make all tables of the sample."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from chassis import migrations

revision = "samp00000001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    migrations.install_mechanics(op.get_bind(), "sample")
    migrations.install_notices(op.get_bind(), "sample")
    op.create_table(
        "thing",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("weight", sa.Float(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("labels", postgresql.JSONB(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_thing"),
        schema="sample",
    )
    op.create_table(
        "thing_copy",
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("applied", sa.Integer(), nullable=False),
        sa.Column("copied_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("subject", name="pk_thing_copy"),
        schema="sample",
    )


def downgrade() -> None:
    op.drop_table("thing_copy", schema="sample")
    op.drop_table("thing", schema="sample")
    migrations.remove_notices(op.get_bind(), "sample")
    migrations.remove_mechanics(op.get_bind(), "sample")
