"""Text reuse by libraries of others: python peers.py <peer> <paragraphs.jsonl> <pairs.tsv> <Jaccard>.

Writes every pair whose word 3-shingles reach the Jaccard (positions of the two paragraphs in the file, similarity), and
prints seconds, processor seconds, memory and pairs as JSON. The clock starts when the sets of shingles stand in memory:
reading, parsing and cutting into shingles are not counted.
"""

import json
import re
import resource
import sys
import time
import unicodedata

HAN = "\u3400-\u4dbf\u4e00-\u9fff"
TOKEN = re.compile(f"[{HAN}]|[^\\W_{HAN}]+")


def shingles(text):
    tokens = TOKEN.findall(unicodedata.normalize("NFKC", text).lower().replace("ё", "е"))
    if len(tokens) < 3:
        return {" ".join(tokens)} if tokens else set()
    return {" ".join(tokens[i : i + 3]) for i in range(len(tokens) - 2)}


def read(file):
    with open(file, encoding="utf-8") as lines:
        return [shingles(json.loads(line)["text"]) for line in lines]


def jaccard(a, b):
    shared = len(a & b)
    return shared / (len(a) + len(b) - shared)


def with_datasketch(sets, least):
    """128 permutations, 25 bands of 5 rows; every candidate verified on the sets."""
    from datasketch import MinHash, MinHashLSH

    encoded = [[s.encode("utf8") for s in one] for one in sets]
    start()
    index = MinHashLSH(num_perm=128, params=(25, 5))
    for i, hashes in enumerate(MinHash.generator(encoded, num_perm=128)):
        for j in index.query(hashes):
            similarity = jaccard(sets[i], sets[j])
            if similarity >= least:
                yield j, i, similarity
        index.insert(i, hashes, check_duplication=False)


def with_set_similarity_search(sets, least):
    """Exact: prefix filter and position filter in Python."""
    from SetSimilaritySearch import all_pairs

    start()
    for i, j, similarity in all_pairs(sets, similarity_func_name="jaccard", similarity_threshold=least):
        yield min(i, j), max(i, j), similarity


def start():
    global wall, cpu
    wall, cpu = time.perf_counter(), time.process_time()


def main(peer, file, output, least):
    search = {"datasketch": with_datasketch, "SetSimilaritySearch": with_set_similarity_search}[peer]
    pairs = list(search(read(file), float(least)))
    used = {
        "seconds": time.perf_counter() - wall,
        "cpu": time.process_time() - cpu,
        "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024),
        "pairs": len(pairs),
    }
    with open(output, "w", encoding="utf-8") as out:
        for i, j, similarity in pairs:
            out.write(f"{i}\t{j}\t{similarity:.6f}\n")
    print(json.dumps(used))


main(*sys.argv[1:])
