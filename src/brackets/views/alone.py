"""A page that stands alone: it runs its own script, has its own style, and asks nothing of anybody."""

from __future__ import annotations

import base64
import hashlib
from importlib.resources import files


def policy(style: str, script: str) -> str:
    """What such a page may do, as its `Content-Security-Policy`: run this script, use this style, and nothing from elsewhere."""
    return f"default-src 'none'; script-src '{_hash(script)}'; style-src '{_hash(style)}'; base-uri 'none'; form-action 'none'"


def file_of(package: str, name: str) -> str:
    """A file that stands beside the modules of a package: a style, a script, a template."""
    return files(package).joinpath(name).read_text(encoding="utf-8")


def _hash(source: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()}"
