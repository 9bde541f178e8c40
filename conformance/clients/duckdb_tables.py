"""Every table in DuckDB: by the generated load.sql, by its sniffer on CSV and JSON Lines, and from Parquet."""

import os

import duckdb
from observation import observe
from version import KEYS, MODE, ROOT

os.chdir(ROOT)
connection = duckdb.connect()
if MODE == "loader":
    connection.execute((ROOT / "load" / "load.sql").read_text(encoding="utf-8"))

SOURCES = {
    "loader": '"{}"',
    "defaults": "'data/{}.csv'",
    "jsonl": "'data/{}.jsonl'",
    "parquet": "'data/{}.parquet'",
}
KINDS = {"VARCHAR": "text", "BIGINT": "integer", "DOUBLE": "number", "BOOLEAN": "boolean", "DATE": "date"}

for table, key in KEYS.items():
    if MODE == "jsonl" and os.path.getsize(f"data/{table}.jsonl") == 0:
        continue
    result = connection.execute(f"FROM {SOURCES[MODE].format(table)}")
    kinds = {name: KINDS.get(str(kind), "other") for name, kind, *_ in result.description}
    rows = result.fetchall()
    observe(table, key, kinds, {name: [row[at] for row in rows] for at, name in enumerate(kinds)})
