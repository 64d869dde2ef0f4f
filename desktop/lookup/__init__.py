"""One lookup: its states, its run, its clients."""
