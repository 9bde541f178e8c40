#!/bin/sh
# CITATION.cff by cffconvert: valid, and as BibTeX it names the dataset. Arguments: version folder, folder of the program.
root=$1
programs=$2
if words=$("$programs/cffconvert" --validate -i "$root/CITATION.cff" 2>&1); then
  printf 'ok\tvalidate\n'
else
  printf 'fail\tvalidate\t%s\n' "$(printf '%s' "$words" | tr '\n\t' '  ')"
fi
title=$(sed -n 's/^title: "\(.*\)"$/\1/p' "$root/CITATION.cff" | head -n 1)
if "$programs/cffconvert" -f bibtex -i "$root/CITATION.cff" | grep -qF "$title"; then
  printf 'ok\tBibTeX\n'
else
  printf 'fail\tBibTeX\tno title\n'
fi
