"""Near-duplicates by gaoya: 42 bands of 3, words in fives. python3 gaoya.py collection.ndjson"""
import json
import sys

sys.path.pop(0)  # this file's folder, where this file has the package's name
from gaoya.minhash import MinHashStringIndex

articles = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
index = MinHashStringIndex(
    hash_size=32, jaccard_threshold=0.5, num_bands=42, band_size=3, num_hashes=126, analyzer="word", lowercase=True, ngram_range=(5, 5)
)
for number, article in enumerate(articles):
    index.insert_document(number, article["text"])
for number, article in enumerate(articles):
    for other in index.query(article["text"]):
        if other < number:
            print(articles[other]["id"], article["id"], sep="\t")
