"""Make the table of imports of publiccode.yml."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "cata00000006"
down_revision = "cata00000005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "publiccode_import",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("solution_id", sa.Uuid(), nullable=False),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("raw_text", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("format_version", sa.Text(), nullable=True),
        sa.Column("repository_key", sa.Text(), nullable=True),
        sa.Column("content", postgresql.JSONB(), nullable=False),
        sa.Column(
            "extras",
            postgresql.JSONB(),
            server_default=sa.text("'{}'::jsonb"),
            nullable=False,
        ),
        sa.Column(
            "findings",
            postgresql.JSONB(),
            server_default=sa.text("'[]'::jsonb"),
            nullable=False,
        ),
        sa.Column(
            "users",
            postgresql.JSONB(),
            server_default=sa.text("'[]'::jsonb"),
            nullable=False,
        ),
        sa.Column(
            "merge",
            postgresql.JSONB(),
            server_default=sa.text("'[]'::jsonb"),
            nullable=False,
        ),
        sa.Column(
            "imported_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint("sha256 ~ '^[0-9a-f]{64}$'", name="ck_publiccode_import_sha256"),
        sa.CheckConstraint("octet_length(raw_text) <= 65536", name="ck_publiccode_import_raw_text"),
        sa.ForeignKeyConstraint(
            ["solution_id"],
            ["catalog.solution.id"],
            name="fk_publiccode_import_solution_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_publiccode_import"),
        schema="catalog",
    )
    op.create_index(
        "ix_publiccode_import_repository_key",
        "publiccode_import",
        ["repository_key"],
        unique=False,
        schema="catalog",
    )
    op.create_index(
        "ix_publiccode_import_sha256",
        "publiccode_import",
        ["sha256"],
        unique=False,
        schema="catalog",
    )
    op.create_index(
        "ix_publiccode_import_solution_id",
        "publiccode_import",
        ["solution_id", "imported_at"],
        unique=False,
        schema="catalog",
    )


def downgrade() -> None:
    op.drop_table("publiccode_import", schema="catalog")
