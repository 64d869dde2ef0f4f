"""The Qt style that draws every control from the palette."""
