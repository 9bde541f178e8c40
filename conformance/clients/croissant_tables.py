"""croissant.json by mlcroissant: no error, and every record of every table with the declared types."""

import os

import mlcroissant
import pandas
from observation import observe, write
from version import KEYS, ROOT

os.chdir(ROOT)
try:
    dataset = mlcroissant.Dataset("croissant.json")
    errors = sorted(dataset.metadata.ctx.issues.errors)
except mlcroissant.ValidationError as error:
    write("fail", "validate", str(error).replace("\n", " "))
    raise SystemExit(0)
write("fail" if errors else "ok", "validate", errors)

KINDS = {"Text": "text", "URL": "text", "Integer": "integer", "Float": "number", "Boolean": "boolean", "Date": "date"}


def value_of(value):
    if isinstance(value, bytes):
        return value.decode("utf-8")
    return None if pandas.isna(value) else value


for records in dataset.metadata.record_sets:
    table = records.uuid
    declared = {field.uuid.split("/")[1]: str(field.data_types[0]).split("/")[-1] for field in records.fields}
    columns = {name: [] for name in declared}
    for record in dataset.records(table):
        for name in columns:
            columns[name].append(value_of(record[f"{table}/{name}"]))
    observe(table, KEYS[table], {name: KINDS[kind] for name, kind in declared.items()}, columns)
