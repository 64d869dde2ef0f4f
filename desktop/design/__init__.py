"""How things look: colours, measures, icons, the style and the small widgets everything is made of."""
