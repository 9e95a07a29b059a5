"""Patterns that are compiled already, a module for each version of Python. Made by `make grammar`."""
