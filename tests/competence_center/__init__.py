"""Tests of the deployable `competence_center`."""
