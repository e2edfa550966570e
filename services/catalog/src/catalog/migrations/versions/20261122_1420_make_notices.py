"""Make the table of what people of organisations are told."""

from alembic import op

from chassis import migrations

revision = "cata00000014"
down_revision = "cata00000013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    migrations.install_notices(op.get_bind(), "catalog")


def downgrade() -> None:
    migrations.remove_notices(op.get_bind(), "catalog")
