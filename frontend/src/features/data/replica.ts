/** How a copy of the catalogue begins and continues; the same lines stand in docs/exports.md. */
export const REPLICA = `API=http://localhost:8000/api/catalog/v1
curl --silent --fail --output solutions.jsonl $API/solutions.jsonl
CURSOR=$(tail -n 1 solutions.jsonl | sed 's/.*"feed_cursor":"\\([^"]*\\)".*/\\1/')
curl --silent --fail "$API/events?cursor=$CURSOR&limit=1000"`;
