"""Lock drafts a second time, in the database."""

from alembic import op

revision = "cata00000018"
down_revision = "cata00000017"
branch_labels = None
depends_on = None

# Whose entry it is, and the Land of a municipality; see `chassis.row_security`.
ORGANIZATION = "nullif(current_setting('stufenplan.organization', true), '')::uuid"
LAND = "nullif(current_setting('stufenplan.land', true), '')"
CONCERNED = f"""
    current_setting('stufenplan.sees', true) = 'all' OR EXISTS (
        SELECT FROM catalog.solution
          LEFT JOIN catalog.organization_copy ON organization_copy.id = solution.owner_id
         WHERE solution.id = solution_id
           AND (solution.owner_id = {ORGANIZATION} OR left(organization_copy.area_key, 2) = {LAND})
    )
"""


def upgrade() -> None:
    op.execute("ALTER TABLE catalog.draft ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE catalog.draft FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY concerned ON catalog.draft USING ({CONCERNED})")


def downgrade() -> None:
    op.execute("DROP POLICY concerned ON catalog.draft")
    op.execute("ALTER TABLE catalog.draft NO FORCE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE catalog.draft DISABLE ROW LEVEL SECURITY")
