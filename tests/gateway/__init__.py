"""Tests of the deployable `gateway`."""
