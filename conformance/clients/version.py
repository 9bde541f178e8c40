"""The version that is read: its folder, the first argument of every client, and its tables with their keys."""

import json
import sys
from pathlib import Path

ROOT = Path(sys.argv[1]).resolve()
MODE = sys.argv[2] if len(sys.argv) > 2 else ""
DATA = ROOT / "data"

PACKAGE = json.loads((ROOT / "datapackage.json").read_text(encoding="utf-8"))
TABLES = [resource for resource in PACKAGE["resources"] if "schema" in resource]
KEYS = {resource["name"]: resource["schema"]["primaryKey"] for resource in TABLES}


def loader():
    """The generated load.py, without leaving compiled files in the version."""
    sys.dont_write_bytecode = True
    sys.path.insert(0, str(ROOT / "load"))
    import load

    return load
