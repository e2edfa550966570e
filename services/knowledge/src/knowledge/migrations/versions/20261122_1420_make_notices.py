"""Make the table of what people of organisations are told."""

from alembic import op

from chassis import migrations

revision = "know00000003"
down_revision = "know00000002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    migrations.install_notices(op.get_bind(), "knowledge")


def downgrade() -> None:
    migrations.remove_notices(op.get_bind(), "knowledge")
