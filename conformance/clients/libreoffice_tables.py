"""The localized editions in LibreOffice: headers in words, every row, numbers as numbers, no formula.

Arguments: version folder, language, folder with the tables as flat OpenDocument.
"""

import json
import math
import sys
import xml.etree.ElementTree as xml
from pathlib import Path

from observation import write

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"

root, language, folder = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
package = json.loads((root / "datapackage.json").read_text(encoding="utf-8"))


def cells_of(row):
    """Kind, value and text of every cell of a row."""
    for cell in row.iter(f"{TABLE}table-cell"):
        text = "\n".join("".join(part.itertext()) for part in cell.iter(f"{TEXT}p"))
        found = (cell.get(f"{OFFICE}value-type"), cell.get(f"{OFFICE}value"), text, cell.get(f"{TABLE}formula"))
        yield from [found] * min(int(cell.get(f"{TABLE}number-columns-repeated", "1")), 1000)


def rows_of(file):
    for row in xml.parse(file).getroot().iter(f"{TABLE}table-row"):
        cells = list(cells_of(row))
        if any(text for _, _, text, _ in cells):
            yield from [cells] * int(row.get(f"{TABLE}number-rows-repeated", "1"))


def problems_of(resource):
    name, fields = resource["name"], resource["schema"]["fields"]
    header, *rows = rows_of(folder / f"{name}.fods")
    titles = [field["x-labels"][language] for field in fields]
    if [text for _, _, text, _ in header[: len(fields)]] != titles:
        yield "the header is not the column titles"
    if len(rows) != resource["x-rows"]:
        yield f"{len(rows)} rows, not {resource['x-rows']}"
    if any(formula for row in rows for *_, formula in row):
        yield "a formula"
    lines = (root / "data" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    values = [json.loads(line) for line in lines]
    for at, field in enumerate(fields):
        if field["type"] not in ("integer", "number"):
            continue
        present = [row[at] for row in rows if at < len(row) and row[at][2]]
        if any(kind != "float" for kind, *_ in present):
            yield f"{field['name']} holds text"
            continue
        told = math.fsum(value[field["name"]] for value in values if value[field["name"]] is not None)
        seen = math.fsum(float(value) for _, value, *_ in present)
        if not math.isclose(told, seen, rel_tol=1e-9, abs_tol=1e-9):
            yield f"{field['name']} adds up to {seen}, not {told}"


for resource in (each for each in package["resources"] if "schema" in each):
    problems = list(problems_of(resource))
    write("fail" if problems else "ok", resource["name"], "; ".join(problems))
