"""What a plain Python script does without knowing anything about news: read, normalise, split, hash, write CSV and JSON."""
import csv
import hashlib
import json
import os
import re
import sys
import unicodedata

corpus, target = sys.argv[1:3]
space = re.compile(r"[ \t\u00a0\u3000]+")
breaks = re.compile(r"\n\s*\n")
sentence = re.compile(r"[^.!?。！？]+[.!?。！？]*")
words = re.compile(r"[\u4e00-\u9fff]|\w+")

article_columns = ["article_id", "raw_file", "sha256", "text_sha256", "n_paragraphs", "n_words", "n_characters"]
paragraph_columns = ["paragraph_id", "article_id", "start", "end", "position", "n_sentences", "n_words", "text_sha256", "text"]


def digest(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def files_below(folder):
    for root, folders, names in sorted(os.walk(folder)):
        for name in sorted(names):
            if name.endswith(".txt"):
                yield os.path.join(root, name)


os.makedirs(target, exist_ok=True)
with open(f"{target}/articles.csv", "w", newline="", encoding="utf-8") as articles_csv, \
     open(f"{target}/articles.jsonl", "w", encoding="utf-8") as articles_json, \
     open(f"{target}/paragraphs.csv", "w", newline="", encoding="utf-8") as paragraphs_csv, \
     open(f"{target}/paragraphs.jsonl", "w", encoding="utf-8") as paragraphs_json:
    articles = csv.DictWriter(articles_csv, article_columns, quoting=csv.QUOTE_NONNUMERIC)
    paragraphs = csv.DictWriter(paragraphs_csv, paragraph_columns, quoting=csv.QUOTE_NONNUMERIC)
    articles.writeheader()
    paragraphs.writeheader()
    for path in files_below(f"{corpus}/articles"):
        with open(path, "rb") as file:
            data = file.read()
        raw = data.decode("utf-8")
        article_id = "art-" + os.path.basename(path)[:-4]
        rows = []
        start = 0
        for position, part in enumerate(breaks.split(raw), 1):
            at = raw.index(part, start)
            start = at + len(part)
            text = space.sub(" ", unicodedata.normalize("NFC", part)).strip()
            if not text:
                continue
            rows.append({
                "paragraph_id": "par-" + digest(article_id + part)[:16],
                "article_id": article_id,
                "start": at,
                "end": start,
                "position": position,
                "n_sentences": len(sentence.findall(text)),
                "n_words": len(words.findall(text)),
                "text_sha256": digest(part),
                "text": text,
            })
        row = {
            "article_id": article_id,
            "raw_file": os.path.relpath(path, corpus),
            "sha256": hashlib.sha256(data).hexdigest(),
            "text_sha256": digest(raw),
            "n_paragraphs": len(rows),
            "n_words": sum(one["n_words"] for one in rows),
            "n_characters": len(raw),
        }
        articles.writerow(row)
        articles_json.write(json.dumps(row, ensure_ascii=False) + "\n")
        paragraphs.writerows(rows)
        for one in rows:
            paragraphs_json.write(json.dumps(one, ensure_ascii=False) + "\n")
