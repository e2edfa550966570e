"""Make the table of what people of organisations are told."""

from alembic import op

from chassis import migrations

revision = "gate00000015"
down_revision = "gate00000014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    migrations.install_notices(op.get_bind(), "gateway")


def downgrade() -> None:
    migrations.remove_notices(op.get_bind(), "gateway")
