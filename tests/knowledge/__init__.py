"""Tests of the deployable `knowledge`."""
