-- What services tell people; never edit, as mechanics_v1.sql says.

CREATE TABLE {schema}.notice (
    id uuid CONSTRAINT pk_notice PRIMARY KEY,
    topic text NOT NULL,
    organizations uuid[] NOT NULL,
    title jsonb NOT NULL,
    text jsonb NOT NULL,
    page text NOT NULL,
    told_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ix_notice_told_at ON {schema}.notice (told_at);
