"""How a response becomes typed values, also where it is damaged."""
