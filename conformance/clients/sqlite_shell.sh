#!/bin/sh
# silkscreen.sqlite by the shell of SQLite: whole, and every reference resolves. Arguments: version folder, program.
root=$1
shell=$2
whole=$("$shell" -readonly "$root/silkscreen.sqlite" 'PRAGMA integrity_check' 2>&1)
if [ "$whole" = ok ]; then printf 'ok\tintegrity_check\n'; else printf 'fail\tintegrity_check\t%s\n' "$whole"; fi
broken=$("$shell" -readonly "$root/silkscreen.sqlite" 'PRAGMA foreign_key_check' 2>&1 | head -n 1)
if [ -z "$broken" ]; then printf 'ok\tforeign_key_check\n'; else printf 'fail\tforeign_key_check\t%s\n' "$broken"; fi
found=$("$shell" -readonly "$root/silkscreen.sqlite" "SELECT count(*) > 0 FROM search WHERE folded LIKE '%a%'" 2>&1)
if [ "$found" = 1 ]; then printf 'ok\tsearch\n'; else printf 'fail\tsearch\t%s\n' "$found"; fi
