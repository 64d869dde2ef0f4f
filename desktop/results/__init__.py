"""The loaded conversations: table model, order, filter, columns."""
