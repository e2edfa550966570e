"""Let a Land word a nationwide offer for its own municipalities."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "comp00000012"
down_revision = "comp00000011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("support_offer", sa.Column("template_id", sa.Uuid()), schema="competence_center")
    op.add_column(
        "support_offer", sa.Column("variant_land", sa.String()), schema="competence_center"
    )
    op.add_column(
        "support_offer",
        sa.Column("own_fields", postgresql.ARRAY(sa.Text()), server_default="{}", nullable=False),
        schema="competence_center",
    )
    op.create_unique_constraint(
        "uq_support_offer_template_id_variant_land",
        "support_offer",
        ["template_id", "variant_land"],
        schema="competence_center",
    )
    op.create_foreign_key(
        "fk_support_offer_template_id",
        "support_offer",
        "support_offer",
        ["template_id"],
        ["id"],
        source_schema="competence_center",
        referent_schema="competence_center",
    )
    op.create_check_constraint(
        "ck_support_offer_variant_has_template",
        "support_offer",
        "(template_id IS NULL) = (variant_land IS NULL)",
        schema="competence_center",
    )


def downgrade() -> None:
    op.drop_constraint(
        "ck_support_offer_variant_has_template",
        "support_offer",
        schema="competence_center",
        type_="check",
    )
    op.drop_constraint(
        "fk_support_offer_template_id",
        "support_offer",
        schema="competence_center",
        type_="foreignkey",
    )
    op.drop_constraint(
        "uq_support_offer_template_id_variant_land",
        "support_offer",
        schema="competence_center",
        type_="unique",
    )
    op.drop_column("support_offer", "own_fields", schema="competence_center")
    op.drop_column("support_offer", "variant_land", schema="competence_center")
    op.drop_column("support_offer", "template_id", schema="competence_center")
