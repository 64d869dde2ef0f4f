"""The frame of a window: menus, panes, status line, small dialogs."""
