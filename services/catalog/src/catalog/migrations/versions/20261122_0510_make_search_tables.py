"""Make the tables of the search with own tokens, of synonyms and of searches without a hit."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "cata00000005"
down_revision = "cata00000004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Derived rows of the old kind: loading the sourced entries makes the new ones.
    op.execute("DELETE FROM catalog.search_entry")
    op.drop_index("ix_search_entry_tokens", table_name="search_entry", schema="catalog")
    op.drop_column("search_entry", "tokens", schema="catalog")
    for column in (
        sa.Column("head", postgresql.TSVECTOR(), nullable=False),
        sa.Column("codes", sa.ARRAY(sa.BigInteger()), nullable=False),
        sa.Column("card", sa.Text(), nullable=False),
    ):
        op.add_column("search_entry", column, schema="catalog")
    op.create_index(
        "ix_search_entry_codes",
        "search_entry",
        ["codes"],
        unique=False,
        schema="catalog",
        postgresql_using="gin",
    )
    op.create_table(
        "search_facet",
        sa.Column("code", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("facet", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("code", name="pk_search_facet"),
        sa.UniqueConstraint("facet", "value", name="uq_search_facet_facet_value"),
        schema="catalog",
    )
    op.create_table(
        "search_word",
        sa.Column("word", sa.Text(), nullable=False),
        sa.Column("spelling", sa.Text(), nullable=False),
        sa.Column("stem", sa.Text(), nullable=False),
        sa.Column("entries", sa.Integer(), nullable=False),
        sa.Column("deletions", sa.ARRAY(sa.Integer()), nullable=False),
        sa.PrimaryKeyConstraint("word", name="pk_search_word"),
        schema="catalog",
    )
    op.create_index(
        "ix_search_word_word",
        "search_word",
        ["word"],
        unique=False,
        schema="catalog",
        postgresql_ops={"word": "text_pattern_ops"},
    )
    op.create_index("ix_search_word_stem", "search_word", ["stem"], schema="catalog")
    op.create_index(
        "ix_search_word_deletions",
        "search_word",
        ["deletions"],
        unique=False,
        schema="catalog",
        postgresql_using="gin",
    )
    op.create_table(
        "search_vector",
        sa.Column("solution_id", sa.Uuid(), nullable=False),
        sa.Column("fingerprint", sa.BigInteger(), nullable=False),
        sa.Column("vector", sa.LargeBinary(), nullable=False),
        sa.Column("encoded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["solution_id"],
            ["catalog.solution.id"],
            name="fk_search_vector_solution_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("solution_id", name="pk_search_vector"),
        schema="catalog",
    )
    op.create_index(
        "ix_search_vector_encoded_at", "search_vector", ["encoded_at"], schema="catalog"
    )
    op.create_table(
        "search_change",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column(
            "changed_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("id", name="pk_search_change"),
        schema="catalog",
    )
    op.create_table(
        "synonym_group",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column(
            "words", sa.ARRAY(sa.Text()), server_default=sa.text("'{}'::text[]"), nullable=False
        ),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("seed_key", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.Column(
            "updated_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("cardinality(words) >= 2", name="ck_synonym_group_words"),
        sa.PrimaryKeyConstraint("id", name="pk_synonym_group"),
        sa.UniqueConstraint("seed_key", name="uq_synonym_group_seed_key"),
        schema="catalog",
    )
    op.create_table(
        "search_miss",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("times", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("days", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("first_on", sa.Date(), nullable=False),
        sa.Column("last_on", sa.Date(), nullable=False),
        sa.CheckConstraint("char_length(question) <= 100", name="ck_search_miss_question"),
        sa.PrimaryKeyConstraint("id", name="pk_search_miss"),
        sa.UniqueConstraint("question", name="uq_search_miss_question"),
        schema="catalog",
    )


def downgrade() -> None:
    for table in (
        "search_miss",
        "synonym_group",
        "search_change",
        "search_vector",
        "search_word",
        "search_facet",
    ):
        op.drop_table(table, schema="catalog")
    op.drop_index("ix_search_entry_codes", table_name="search_entry", schema="catalog")
    for column in ("card", "codes", "head"):
        op.drop_column("search_entry", column, schema="catalog")
    op.add_column(
        "search_entry",
        sa.Column(
            "tokens", sa.ARRAY(sa.Text()), server_default=sa.text("'{}'::text[]"), nullable=False
        ),
        schema="catalog",
    )
    op.create_index(
        "ix_search_entry_tokens",
        "search_entry",
        ["tokens"],
        unique=False,
        schema="catalog",
        postgresql_using="gin",
    )
