"""Tests, mirrored to the source tree; `tests/README.md` says which test goes where."""
