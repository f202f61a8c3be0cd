"""Near-duplicates by datasketch: 128 permutations, LSH at 0.5, then its own estimate. python3 datasketch.py collection.ndjson"""
import json
import re
import sys

sys.path.pop(0)  # this file's folder, where this file has the package's name
from datasketch import MinHash, MinHashLSH

lsh = MinHashLSH(threshold=0.5, num_perm=128)
known = {}
for line in open(sys.argv[1], encoding="utf-8"):
    article = json.loads(line)
    words = re.findall(r"[^\W_]+", article["text"].lower())
    shingles = {" ".join(words[i : i + 5]).encode() for i in range(max(1, len(words) - 4))}
    signature = MinHash(num_perm=128)
    signature.update_batch(list(shingles))
    for other in lsh.query(signature):
        if signature.jaccard(known[other]) >= 0.5:
            print(other, article["id"], sep="\t")
    lsh.insert(article["id"], signature)
    known[article["id"]] = signature
