CREATE SCHEMA peer;
CREATE TABLE peer.solution AS
SELECT solution.id, solution.slug, solution.name,
    solution.short_description ->> 'de' AS summary,
    solution.long_description ->> 'de' AS description,
    solution.kind, solution.development_status, solution.license_spdx AS license,
    solution.action_fields,
    ARRAY(SELECT DISTINCT land FROM catalog.use
          WHERE use.solution_id = solution.id AND use.visibility = 'public'
          AND use.level IN ('documented', 'confirmed')) AS lands,
    ARRAY(SELECT standard FROM catalog.standard_support AS support
          WHERE support.solution_id = solution.id) AS standards,
    setweight(to_tsvector('german', solution.name), 'A')
    || setweight(to_tsvector('german', concat_ws(' ', solution.short_description ->> 'de',
        array_to_string(solution.keywords, ' '))), 'B')
    || setweight(to_tsvector('german', concat_ws(' ', solution.long_description ->> 'de',
        solution.features ->> 'de')), 'C') AS document
FROM catalog.solution;
ALTER TABLE peer.solution ADD PRIMARY KEY (id);
CREATE UNIQUE INDEX ON peer.solution (slug);
CREATE INDEX ON peer.solution USING gin (document);
CREATE INDEX ON peer.solution USING gin (lands);
ANALYZE peer.solution;
