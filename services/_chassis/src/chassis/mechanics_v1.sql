-- The chassis tables as the first migration of every service makes them. Never edit: a later shape
-- is a second script and one more migration in each service.

CREATE TABLE {schema}.event (
    position bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_event PRIMARY KEY,
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    id uuid NOT NULL CONSTRAINT uq_event_id UNIQUE,
    type text NOT NULL,
    subject text NOT NULL,
    version integer NOT NULL,
    audience text NOT NULL CONSTRAINT ck_event_audience CHECK (audience IN ('public', 'siblings')),
    link text NOT NULL,
    is_tombstone boolean NOT NULL DEFAULT false,
    occurred_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ix_event_order ON {schema}.event (xid, position);
CREATE INDEX ix_event_subject ON {schema}.event (subject, audience);

CREATE TABLE {schema}.feed (
    generation uuid DEFAULT gen_random_uuid() CONSTRAINT pk_feed PRIMARY KEY,
    compacted_xid xid8 NOT NULL DEFAULT '0'::xid8
);
INSERT INTO {schema}.feed DEFAULT VALUES;

CREATE TABLE {schema}.subscription (
    name text CONSTRAINT pk_subscription PRIMARY KEY,
    cursor text,
    resync_started_at timestamptz
);

CREATE TABLE {schema}.idempotency_key (
    principal text,
    key text,
    fingerprint bytea NOT NULL,
    status integer,
    body jsonb,
    location text,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_idempotency_key PRIMARY KEY (principal, key)
);
CREATE INDEX ix_idempotency_key_created_at ON {schema}.idempotency_key (created_at);

CREATE TABLE {schema}.seed_state (
    name text CONSTRAINT pk_seed_state PRIMARY KEY,
    fingerprint text NOT NULL,
    loaded_at timestamptz NOT NULL DEFAULT now()
);
