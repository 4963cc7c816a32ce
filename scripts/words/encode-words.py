"""Writes the word vectors of Parley: encode-words.py MODEL_FOLDER WORDS.json OUT.bin

Each word goes through the encoder alone; a stem is the mean of its words. The first directions of greatest spread are kept,
each divided by the root of its spread, so that the few most common ones do not drown the rest; 8 bits a number.
"""
import json
import math
import struct
import sys

import numpy as np
import torch
from safetensors.torch import load_file

DIMENSIONS = 128
# A word that the training articles do not hold counts a little beside those they do.
UNSEEN_USES = 0.3
# Half the root of the spread.
SPREAD_POWER = 0.25
WIDTH, HEADS, LAYERS, BATCH = 384, 12, 6, 512

model, words_file, out_file = sys.argv[1:]
weights = load_file(model + "/model.safetensors")
with open(model + "/vocab.txt", encoding="utf8") as file:
    numbers = {piece.rstrip("\n"): number for number, piece in enumerate(file)}


def cut(word):
    """Numbers of the pieces of a word in lower case, longest first."""
    pieces, at = [], 0
    while at < len(word):
        end = next(
            (end for end in range(len(word), at, -1) if ("##" if at else "") + word[at:end] in numbers), None
        )
        if end is None:
            return [numbers["[UNK]"]]
        pieces.append(numbers[("##" if at else "") + word[at:end]])
        at = end
    return pieces


def linear(x, name):
    return torch.nn.functional.linear(x, weights[name + ".weight"], weights[name + ".bias"])


def norm(x, name):
    return torch.nn.functional.layer_norm(x, (WIDTH,), weights[name + ".weight"], weights[name + ".bias"], 1e-12)


def encode(ids, mask):
    """Vectors of the pieces, in their words."""
    rows, length = ids.shape
    x = weights["embeddings.word_embeddings.weight"][ids]
    x = x + weights["embeddings.position_embeddings.weight"][:length] + weights["embeddings.token_type_embeddings.weight"][0]
    x = norm(x, "embeddings.LayerNorm")
    hidden = (1 - mask[:, None, None, :].float()) * -1e9
    for layer in range(LAYERS):
        name = f"encoder.layer.{layer}."
        query, key, value = (
            linear(x, name + "attention.self." + part).view(rows, length, HEADS, WIDTH // HEADS).transpose(1, 2)
            for part in ("query", "key", "value")
        )
        shares = (query @ key.transpose(-1, -2) / math.sqrt(WIDTH // HEADS) + hidden).softmax(-1)
        seen = (shares @ value).transpose(1, 2).reshape(rows, length, WIDTH)
        x = norm(x + linear(seen, name + "attention.output.dense"), name + "attention.output.LayerNorm")
        wide = torch.nn.functional.gelu(linear(x, name + "intermediate.dense"))
        x = norm(x + linear(wide, name + "output.dense"), name + "output.LayerNorm")
    return x


@torch.no_grad()
def embed(words):
    """One vector of length 1 for each word: the mean of its pieces and of the marks round it."""
    pieces = [[numbers["[CLS]"], *cut(word), numbers["[SEP]"]] for word in words]
    order = sorted(range(len(words)), key=lambda i: len(pieces[i]))
    out = torch.zeros(len(words), WIDTH)
    for start in range(0, len(order), BATCH):
        batch = order[start : start + BATCH]
        longest = max(len(pieces[i]) for i in batch)
        ids = torch.tensor([pieces[i] + [0] * (longest - len(pieces[i])) for i in batch])
        mask = torch.tensor([[1] * len(pieces[i]) + [0] * (longest - len(pieces[i])) for i in batch])
        mean = (encode(ids, mask) * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        out[batch] = torch.nn.functional.normalize(mean, dim=-1)
    return out


with open(words_file, encoding="utf8") as file:
    by_stem = json.load(file)
words = sorted({word for forms in by_stem.values() for word, _ in forms})
place = {word: at for at, word in enumerate(words)}
vectors = embed(words)
stems = torch.stack(
    [
        (vectors[[place[word] for word, _ in forms]] * torch.tensor([[uses + 1.0] for _, uses in forms])).sum(0)
        / sum(uses + 1.0 for _, uses in forms)
        for forms in by_stem.values()
    ]
).double()
share = torch.tensor([math.log1p(UNSEEN_USES + sum(uses for _, uses in forms)) for forms in by_stem.values()]).double()
share = share / share.sum()
centred = stems - (stems * share[:, None]).sum(0)
spread, directions = torch.linalg.eigh((centred * share[:, None]).T @ centred)
kept = (centred @ directions.flip(1)[:, :DIMENSIONS]) / spread.flip(0)[:DIMENSIONS] ** SPREAD_POWER
kept = kept / kept.abs().max(1, keepdim=True).values
section = np.rint(kept.numpy() * 127).astype(np.int8).tobytes()
head = json.dumps({"stems": list(by_stem), "sections": [["vectors", len(section)]]}, separators=(",", ":"))
with open(out_file, "wb") as file:
    file.write(b"PARLEYW1" + struct.pack("<I", len(head)) + head.encode("ascii") + section)
print(f"{len(by_stem)} stems, {len(section)} bytes")
