"""What a client saw of a table, written as lines that run.ts compares with the JSON Lines of the version.

rows    table  number  first key  last key
column  table  name    kind       missing values  sum

The sum of a text column is its length in code points, of dates the days since 1970, of truth values the number of true ones.
"""

import datetime
import math
import sys

EPOCH = datetime.date(1970, 1, 1)


def write(*cells):
    sys.stdout.write("\t".join(str(cell) for cell in cells) + "\n")


def day(value):
    """A date, or anything that has one (a timestamp), in days since 1970."""
    if isinstance(value, str):
        value = datetime.date.fromisoformat(value)
    elif isinstance(value, datetime.datetime) or hasattr(value, "date"):
        value = value.date()
    return (value - EPOCH).days


REDUCE = {
    "text": lambda value: len(value),
    "integer": float,
    "number": float,
    "boolean": int,
    "date": day,
    "empty": lambda value: 0,
    "other": lambda value: 0,
}


def observe(table, key, kinds, columns):
    """`key`: names of the key columns; `kinds`: kind of each column; `columns`: its values, None where missing."""
    keys = list(zip(*(columns[name] for name in key)))
    first, last = (("|".join(map(str, keys[0])), "|".join(map(str, keys[-1]))) if keys else ("", ""))
    write("rows", table, len(keys), first, last)
    for name, values in columns.items():
        present = [value for value in values if value is not None]
        kind = kinds[name]
        total = math.fsum(REDUCE[kind](value) for value in present)
        write("column", table, name, kind, len(values) - len(present), repr(float(total)))


def kind_of_values(values):
    """The kind of a column whose client gives Python values and no type of its own."""
    types = {type(value) for value in values if value is not None}
    if not types:
        return "empty"
    if types <= {bool}:
        return "boolean"
    if types <= {int}:
        return "integer"
    if all(one.__name__ in ("int", "float", "Decimal", "float64", "int64") for one in types):
        return "number"
    if types <= {str}:
        return "text"
    if all(issubclass(one, datetime.date) for one in types):
        return "date"
    return "other"
