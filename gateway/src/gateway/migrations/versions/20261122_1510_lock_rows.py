"""Lock rows of keys, webhooks and memberships a second time, in the database."""

from alembic import op

revision = "gate00000022"
down_revision = "gate00000021"
branch_labels = None
depends_on = None

# See `chassis.row_security`.
SEES_ALL = "current_setting('stufenplan.sees', true) = 'all'"
ORGANIZATION = "nullif(current_setting('stufenplan.organization', true), '')::uuid"
PERSON = "nullif(current_setting('stufenplan.person', true), '')::uuid"
LOCKED = {
    "api_client": f"organization_id = {ORGANIZATION}",
    # What a subquery may see is locked too.
    "client_credential": "EXISTS (SELECT FROM gateway.api_client WHERE id = client_id)",
    "webhook": f"organization_id = {ORGANIZATION}",
    "webhook_delivery": "EXISTS (SELECT FROM gateway.webhook WHERE id = webhook_id)",
    "webhook_try": "EXISTS (SELECT FROM gateway.webhook_delivery WHERE id = delivery_id)",
    "membership": f"organization_id = {ORGANIZATION} OR person_id = {PERSON}",
}


def upgrade() -> None:
    for table, concerned in LOCKED.items():
        op.execute(f"ALTER TABLE gateway.{table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE gateway.{table} FORCE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY concerned ON gateway.{table} USING ({SEES_ALL} OR {concerned})")


def downgrade() -> None:
    for table in LOCKED:
        op.execute(f"DROP POLICY concerned ON gateway.{table}")
        op.execute(f"ALTER TABLE gateway.{table} NO FORCE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE gateway.{table} DISABLE ROW LEVEL SECURITY")
