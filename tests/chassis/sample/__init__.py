"""A service about nothing, to test the mechanics with."""
