"""What the program stands on: event loop, threads, files, logs, crash reports."""
