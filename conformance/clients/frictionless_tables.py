"""datapackage.json by frictionless: valid with sizes, hashes, constraints and references; every row as its schema types it."""

import os

from frictionless import Package
from observation import observe, write
from version import KEYS, ROOT

os.chdir(ROOT)
package = Package("datapackage.json")
report = package.validate()
problems = report.flatten(["title", "note"])
write("ok" if report.valid else "fail", "validate", problems[:3])

KINDS = {"string": "text", "object": "text"}
for resource in (each for each in package.resources if each.name in KEYS):
    kinds = {field.name: KINDS.get(field.type, field.type) for field in resource.schema.fields}
    texts = {field.name for field in resource.schema.fields if field.type == "object"}
    columns = {name: [] for name in kinds}
    with resource:
        for row in resource.row_stream:
            cells = row.cells
            for at, name in enumerate(kinds):
                columns[name].append((cells[at] or None) if name in texts else row[name])
    observe(resource.name, KEYS[resource.name], kinds, columns)
