"""What services tell people of organisations, by mail and as often as each person wants."""
