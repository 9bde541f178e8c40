"""Every table of silkscreen.sqlite, by the sqlite3 module; whole, with its references, searched in three languages."""

import sqlite3

from observation import observe, write
from version import KEYS, ROOT

connection = sqlite3.connect(f"file:{ROOT / 'silkscreen.sqlite'}?mode=ro", uri=True)
KINDS = {"TEXT": "text", "INTEGER": "integer", "REAL": "number", "BOOLEAN": "boolean", "DATE": "date"}

for table, key in KEYS.items():
    kinds = {name: KINDS[kind] for _, name, kind, *_ in connection.execute(f'PRAGMA table_info("{table}")')}
    rows = connection.execute(f'SELECT * FROM "{table}"').fetchall()
    observe(table, key, kinds, {name: [row[at] for row in rows] for at, name in enumerate(kinds)})

[[whole]] = connection.execute("PRAGMA integrity_check")
write("ok" if whole == "ok" else "fail", "integrity_check", whole)
broken = connection.execute("PRAGMA foreign_key_check").fetchall()
write("fail" if broken else "ok", "foreign_key_check", broken)


def found(words):
    return {
        tuple(row) for row in connection.execute('SELECT "table", "key" FROM search WHERE folded LIKE ?', (f"%{words}%",))
    }


def written(words):
    return {
        (table, key)
        for table, column in (("entities", "name_ru"), ("entities", "name_zh"), ("paragraphs", "text"))
        for (key,) in connection.execute(
            f'SELECT "{KEYS[table][0]}" FROM "{table}" WHERE instr("{column}", ?) > 0', (words,)
        )
    }


# Whatever a column holds of these words in this very spelling, the search finds; both spellings of one word find the same rows.
for spelling in ("票房", "红丝绸", "шёлк", "шелк"):
    missing = written(spelling) - found(spelling)
    write("fail" if missing else "ok", f"search {spelling}", missing)
lost = found("шёлк") - found("шелк")
write("fail" if lost else "ok", "search шелк finds шёлк", lost)
