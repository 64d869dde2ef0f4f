"""The look of the program: colours, measures, icons, the style and the small widgets everything is made of."""
