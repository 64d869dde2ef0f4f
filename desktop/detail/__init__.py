"""One conversation in full: its fields, attributes and links as a tree, and its messages."""
