"""Make the tables of the event feed, idempotency, subscriptions, seeds and jobs."""

from alembic import op

from chassis import migrations

revision = "cata00000001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    migrations.install_mechanics(op.get_bind(), "catalog")


def downgrade() -> None:
    migrations.remove_mechanics(op.get_bind(), "catalog")
