"""Every table in polars: by the generated loader, by the defaults of read_csv, from JSON Lines, and from Parquet.

JSON Lines are read to the end before types are chosen: after a hundred rows, the default, a column that is mostly empty has none.
"""

import polars
from observation import observe
from version import DATA, KEYS, MODE, loader

READERS = {
    "loader": lambda table: loader().read_polars(table),
    "defaults": lambda table: polars.read_csv(DATA / f"{table}.csv"),
    "jsonl": lambda table: polars.read_ndjson(DATA / f"{table}.jsonl", infer_schema_length=None),
    "parquet": lambda table: polars.read_parquet(DATA / f"{table}.parquet"),
}


def kind_of(dtype):
    if dtype.is_integer():
        return "integer"
    if dtype.is_float():
        return "number"
    kinds = {polars.String: "text", polars.Boolean: "boolean", polars.Date: "date", polars.Null: "empty"}
    return kinds.get(dtype, "other")


for table, key in KEYS.items():
    if MODE == "jsonl" and (DATA / f"{table}.jsonl").stat().st_size == 0:
        continue
    frame = READERS[MODE](table)
    observe(
        table, key, {name: kind_of(dtype) for name, dtype in frame.schema.items()}, frame.to_dict(as_series=False)
    )
