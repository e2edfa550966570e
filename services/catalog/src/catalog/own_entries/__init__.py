"""What an organisation sees of the entries that it keeps."""
