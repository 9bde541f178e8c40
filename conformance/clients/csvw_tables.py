"""data/csv-metadata.json by a CSVW reader: strictly valid, and every table with the declared datatypes."""

import warnings

import csvw
from observation import observe, write
from version import DATA, KEYS

with warnings.catch_warnings(record=True) as complaints:
    warnings.simplefilter("always")
    described = csvw.CSVW(str(DATA / "csv-metadata.json"), validate=True)
    valid = described.is_valid
    complaints += described.warnings
write("ok" if valid else "fail", "validate", [str(complaint.message) for complaint in complaints][:3])

# Found from a CSV file alone, as the standard wants it.
located = csvw.CSVW(str(DATA / "figures.csv"), validate=True)
write("ok" if located.is_valid else "fail", "metadata found from data/figures.csv", "")

KINDS = {
    "string": "text",
    "anyURI": "text",
    "json": "text",
    "integer": "integer",
    "decimal": "number",
    "double": "number",
    "boolean": "boolean",
    "date": "date",
}


def value_of(value, base):
    if value is None:
        return None
    if base == "anyURI":
        return value.geturl() if hasattr(value, "geturl") else str(value)
    return value


for table in csvw.TableGroup.from_file(DATA / "csv-metadata.json").tables:
    name = str(table.url).removesuffix(".csv")
    bases = {column.name: column.datatype.base for column in table.tableSchema.columns}
    texts = {column for column, base in bases.items() if base == "json"}
    columns = {column: [] for column in bases}
    for row in table:
        for column, base in bases.items():
            columns[column].append(value_of(row[column], base))
    for column in texts:
        # The reader parses the object; its text is the business of the other clients.
        columns[column] = [None if value is None else "" for value in columns[column]]
    kinds = {column: "other" if column in texts else KINDS[base] for column, base in bases.items()}
    observe(name, KEYS[name], kinds, columns)
