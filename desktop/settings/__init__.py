"""What the user has chosen, and the file it is kept in."""
