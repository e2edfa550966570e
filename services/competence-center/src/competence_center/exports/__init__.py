"""Support offers to be taken along: tables, lines of JSON, and CPSV-AP."""
