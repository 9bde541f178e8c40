"""Every table in pandas: by the generated loader, by the line README.md prints, by the defaults of read_csv, and from Parquet."""

import pandas
from observation import kind_of_values, observe
from version import DATA, KEYS, MODE, loader

READERS = {
    "loader": lambda table: loader().read_pandas(table),
    "printed": lambda table: pandas.read_csv(
        DATA / f"{table}.csv", dtype_backend="numpy_nullable", keep_default_na=False, na_values=[""]
    ),
    "defaults": lambda table: pandas.read_csv(DATA / f"{table}.csv"),
    "parquet": lambda table: pandas.read_parquet(DATA / f"{table}.parquet"),
}


def kind_of(series, values):
    types = pandas.api.types
    if types.is_bool_dtype(series.dtype):
        return "boolean"
    if types.is_integer_dtype(series.dtype):
        return "integer"
    if types.is_float_dtype(series.dtype):
        return "number"
    if types.is_datetime64_any_dtype(series.dtype):
        return "date"
    return "text" if series.dtype == "string" else kind_of_values(values)


for table, key in KEYS.items():
    frame = READERS[MODE](table)
    columns = {
        name: [None if missing else value for value, missing in zip(frame[name], frame[name].isna())] for name in frame
    }
    observe(table, key, {name: kind_of(frame[name], columns[name]) for name in frame}, columns)
