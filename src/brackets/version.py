"""The version, in its one place: pyproject.toml has it from here.

To ask the metadata of the installed package costs as much as a fifth of a filter's imports, and may say what was installed before.
"""

VERSION = "0.1.0"
