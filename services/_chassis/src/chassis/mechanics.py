"""Tables that the chassis brings into every service's schema."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    Identity,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    Uuid,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.dialects.postgresql.base import ischema_names
from sqlalchemy.types import UserDefinedType

# Replaced by the service's own schema: in metadata when it is built, in statements by the engine.
PLACEHOLDER = "chassis"


class TransactionId(UserDefinedType[str]):
    """PostgreSQL's 64-bit transaction id, which never wraps around."""

    cache_ok = True

    def get_col_spec(self, **_: object) -> str:
        return "xid8"


# Reflection knows no xid8 by itself, and a schema comparison would warn about it.
ischema_names["xid8"] = TransactionId


metadata = MetaData(schema=PLACEHOLDER)

event = Table(
    "event",
    metadata,
    Column("position", BigInteger, Identity(always=True), primary_key=True),
    Column("xid", TransactionId, nullable=False, server_default=text("pg_current_xact_id()")),
    Column("id", Uuid, nullable=False, unique=True),
    Column("type", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("audience", Text, nullable=False),
    Column("link", Text, nullable=False),
    Column("is_tombstone", Boolean, nullable=False, server_default=text("false")),
    Column("occurred_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    CheckConstraint("audience IN ('public', 'siblings')", name="audience"),
    Index("ix_event_order", "xid", "position"),
    Index("ix_event_subject", "subject", "audience"),
)

feed = Table(
    "feed",
    metadata,
    Column("generation", Uuid, primary_key=True, server_default=text("gen_random_uuid()")),
    Column(
        "compacted_xid",
        TransactionId,
        nullable=False,
        server_default=text("'0'::xid8"),
    ),
)

subscription = Table(
    "subscription",
    metadata,
    Column("name", Text, primary_key=True),
    Column("cursor", Text),
    Column("resync_started_at", DateTime(timezone=True)),
)

idempotency_key = Table(
    "idempotency_key",
    metadata,
    Column("principal", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("fingerprint", LargeBinary, nullable=False),
    Column("status", Integer),
    Column("body", JSONB),
    Column("location", Text),
    Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Index("ix_idempotency_key_created_at", "created_at"),
)

seed_state = Table(
    "seed_state",
    metadata,
    Column("name", Text, primary_key=True),
    Column("fingerprint", Text, nullable=False),
    Column("loaded_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
)

notice = Table(
    "notice",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("topic", Text, nullable=False),
    Column("organizations", ARRAY(Uuid), nullable=False),
    # In both languages: {"de": …, "en": …}.
    Column("title", JSONB, nullable=False),
    Column("text", JSONB, nullable=False),
    Column("page", Text, nullable=False),
    Column("told_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Index("ix_notice_told_at", "told_at"),
)
