#!/bin/sh
# SHA256SUMS by sha256sum. Argument: version folder.
cd "$1" || exit 1
if words=$(sha256sum -c --quiet --strict SHA256SUMS 2>&1); then
  printf 'ok\tsha256sum -c\n'
else
  printf 'fail\tsha256sum -c\t%s\n' "$(printf '%s' "$words" | tr '\n\t' '  ')"
fi
