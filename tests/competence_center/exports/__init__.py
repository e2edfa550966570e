"""Support offers to be taken along."""
