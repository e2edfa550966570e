"""Make the tables of advice, and note when a person edited a unit."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "comp00000006"
down_revision = "comp00000005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "advice",
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.Column("topics", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column(
            "hours", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
        sa.Column("holiday_land", sa.String(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column(
            "updated_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint("capacity >= 0", name="ck_advice_capacity"),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["competence_center.unit.id"], name="fk_advice_unit_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("unit_id", name="pk_advice"),
        schema="competence_center",
    )
    op.create_table(
        "absence",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=False),
        sa.Column("deputy_id", sa.Uuid()),
        sa.CheckConstraint("until_on >= from_on", name="ck_absence_days"),
        sa.ForeignKeyConstraint(
            ["unit_id"],
            ["competence_center.advice.unit_id"],
            name="fk_absence_unit_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_absence"),
        schema="competence_center",
    )
    op.create_index("ix_absence_unit_id", "absence", ["unit_id"], schema="competence_center")
    op.create_table(
        "advice_area",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("area_key", sa.String()),
        sa.Column("is_excluded", sa.Boolean(), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("until_on", sa.Date()),
        sa.CheckConstraint("until_on >= from_on", name="ck_advice_area_days"),
        sa.ForeignKeyConstraint(
            ["unit_id"],
            ["competence_center.advice.unit_id"],
            name="fk_advice_area_unit_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_advice_area"),
        schema="competence_center",
    )
    op.create_index(
        "ix_advice_area_area_key", "advice_area", ["area_key"], schema="competence_center"
    )
    op.create_index(
        "ix_advice_area_unit_id", "advice_area", ["unit_id"], schema="competence_center"
    )
    op.create_table(
        "adviser",
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("is_lead", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["unit_id"],
            ["competence_center.advice.unit_id"],
            name="fk_adviser_unit_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("unit_id", "person_id", name="pk_adviser"),
        schema="competence_center",
    )
    op.add_column(
        "unit", sa.Column("edited_at", sa.DateTime(timezone=True)), schema="competence_center"
    )


def downgrade() -> None:
    op.drop_column("unit", "edited_at", schema="competence_center")
    op.drop_table("adviser", schema="competence_center")
    op.drop_table("advice_area", schema="competence_center")
    op.drop_table("absence", schema="competence_center")
    op.drop_table("advice", schema="competence_center")
