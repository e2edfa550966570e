"""Tests of the deployable `catalog`."""
