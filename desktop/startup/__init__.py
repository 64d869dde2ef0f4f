"""What runs before the first window: command line, single instance, imports that wait."""
