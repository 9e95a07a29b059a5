"""The commands: one file each. A file that is put here is a command."""
