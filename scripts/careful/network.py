"""The careful reader's network in PyTorch, for training only: Parley itself runs it in TypeScript and WebAssembly.

Encoder: MiniLM with three more embeddings per piece (how the word is written, quotation state, break before it).
Cue head: for each token whether it begins or continues a cue. Surroundings: for one cue candidate at a time the role of every
token of the chunk, and whether the candidate is a cue at all.
"""
import unicodedata

import torch
import torch.nn as nn
import torch.nn.functional as F

WIDTH, HEADS, INNER, LAYERS = 384, 12, 1536, 6
NARROW, NARROW_HEADS, NARROW_LAYERS = 192, 4, 2
MOST_PIECES_OF_WORD, MOST_PIECES_OF_CHUNK = 8, 320


class Wordpieces:
    """Cuts words into pieces as wordpieces.ts does."""

    def __init__(self, path):
        self.numbers = {line.rstrip("\n"): i for i, line in enumerate(open(path, encoding="utf8"))}
        self.known = {}

    def cut(self, word):
        if word not in self.known:
            self.known[word] = self._cut(word)
        return self.known[word]

    def _cut(self, word):
        plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
        for curly, straight in (("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("``", '"'), ("''", '"')):
            plain = plain.replace(curly, straight)
        parts, current = [], ""
        for c in plain:
            if c.isalnum():
                current += c
            else:
                parts += [current, c] if current else [c]
                current = ""
        found = [n for part in parts + ([current] if current else []) for n in self._cut_part(part)]
        return found[:MOST_PIECES_OF_WORD] or [self.numbers["[UNK]"]]

    def _cut_part(self, part):
        found, at = [], 0
        while at < len(part):
            end = len(part)
            while end > at and ("##" if at else "") + part[at:end] not in self.numbers:
                end -= 1
            if end == at:
                return [self.numbers["[UNK]"]]
            found.append(self.numbers[("##" if at else "") + part[at:end]])
            at = end
        return found


def case_of(word):
    """0 no letters, 1 lower case, 2 with capitals, 3 capitals only."""
    if not any(c.isalpha() for c in word):
        return 0
    return 1 if word.islower() else 3 if word.isupper() and len(word) > 1 else 2


def find_chunks(article, counts):
    """Ranges of tokens that fit into a chunk, cut at paragraphs, else at sentences."""
    n, found, start = len(article["words"]), [], 0
    ends = lambda group, i: i == n or article[group][i] != article[group][i - 1]
    while start < n:
        pieces, end, paragraph, sentence = 0, start, start, start
        while end < n and pieces + counts[end] <= MOST_PIECES_OF_CHUNK:
            pieces += counts[end]
            end += 1
            if ends("para", end):
                paragraph = end
            if ends("sent", end):
                sentence = end
        stop = paragraph if paragraph > start else sentence if sentence > start else end
        found.append((start, stop))
        start = stop
    return found


class EncoderLayer(nn.Module):
    def __init__(self, p=0.1):
        super().__init__()
        self.p = p
        self.q, self.k, self.v, self.o = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.n1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.i, self.f = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.n2 = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x, mask):
        batch, length, _ = x.shape
        split = lambda t: t.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)
        q, k, v = split(self.q(x)), split(self.k(x)), split(self.v(x))
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask, dropout_p=self.p if self.training else 0.0)
        a = self.o(a.transpose(1, 2).reshape(batch, length, WIDTH))
        x = self.n1(x + F.dropout(a, self.p, self.training))
        return self.n2(x + F.dropout(self.f(F.gelu(self.i(x))), self.p, self.training))


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.w, self.pos, self.typ = nn.Embedding(30522, WIDTH), nn.Embedding(512, WIDTH), nn.Embedding(2, WIDTH)
        self.n = nn.LayerNorm(WIDTH, eps=1e-12)
        self.case, self.quo, self.brk = (nn.Embedding(4, WIDTH) for _ in range(3))
        for table in (self.case, self.quo, self.brk):
            nn.init.zeros_(table.weight)
        self.L = nn.ModuleList(EncoderLayer() for _ in range(LAYERS))

    def load(self, weights):
        """Takes over the weights of MiniLM, by the names Hugging Face gives them."""
        weights = {name.replace("bert.", ""): value for name, value in weights.items()}
        for table, name in ((self.w, "word"), (self.pos, "position"), (self.typ, "token_type")):
            table.weight.data = weights[f"embeddings.{name}_embeddings.weight"]
        parts = [(self.n, "embeddings.LayerNorm")]
        names = {
            "q": "attention.self.query", "k": "attention.self.key", "v": "attention.self.value",
            "o": "attention.output.dense", "n1": "attention.output.LayerNorm",
            "i": "intermediate.dense", "f": "output.dense", "n2": "output.LayerNorm",
        }  # fmt: skip
        for i, layer in enumerate(self.L):
            parts += [(getattr(layer, short), f"encoder.layer.{i}.{name}") for short, name in names.items()]
        for part, name in parts:
            part.weight.data, part.bias.data = weights[f"{name}.weight"], weights[f"{name}.bias"]

    def forward(self, ids, case, quotation, gap, mask):
        length = ids.shape[1]
        x = self.w(ids) + self.pos.weight[:length] + self.typ.weight[0]
        x = F.dropout(self.n(x + self.case(case) + self.quo(quotation) + self.brk(gap)), 0.1, self.training)
        for layer in self.L:
            x = layer(x, mask[:, None, None, :])
        return x


class AddingLayer(nn.Module):
    def __init__(self, d=NARROW, p=0.1):
        super().__init__()
        self.p = p
        self.n1, self.n2 = nn.LayerNorm(d), nn.LayerNorm(d)
        self.qkv, self.o, self.i, self.f = nn.Linear(d, 3 * d), nn.Linear(d, d), nn.Linear(d, 2 * d), nn.Linear(2 * d, d)

    def forward(self, x, mask):
        batch, length, d = x.shape
        q, k, v = self.qkv(self.n1(x)).view(batch, length, 3, NARROW_HEADS, d // NARROW_HEADS).permute(2, 0, 3, 1, 4)
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask).transpose(1, 2).reshape(batch, length, d)
        x = x + F.dropout(self.o(a), self.p, self.training)
        return x + F.dropout(self.f(F.gelu(self.i(self.n2(x)))), self.p, self.training)


def distance_class(steps):
    """Single tokens up to eight, then ever wider classes, on either side; 13 is the cue's first token."""
    size = steps.abs()
    wide = 8 + sum((size >= limit).long() for limit in (12, 18, 28, 45, 80))
    return torch.sign(steps) * torch.where(size < 8, size, wide) + 13


class Network(nn.Module):
    def __init__(self):
        super().__init__()
        d = NARROW
        self.enc = Encoder()
        self.A, self.aux = nn.Linear(WIDTH, 3), nn.Linear(WIDTH, 2)
        self.P, self.C, self.G = nn.Linear(WIDTH, d), nn.Linear(WIDTH, d), nn.Linear(WIDTH, d)
        self.rel, self.mark, self.par = nn.Embedding(27, d), nn.Embedding(2, d), nn.Embedding(5, d)
        self.q, self.pa = nn.Embedding(4, d), nn.Linear(1, d)
        self.B = nn.ModuleList(AddingLayer() for _ in range(NARROW_LAYERS))
        self.bn, self.out, self.val = nn.LayerNorm(d), nn.Linear(d, 7), nn.Linear(d, 1)

    def tokens(self, batch):
        """A row for each token: that of its first piece."""
        x = self.enc(batch["ids"], batch["cs"], batch["qu"], batch["br"], batch["mask"])
        return torch.gather(x, 1, batch["first"][:, :, None].expand(-1, -1, WIDTH))

    def surroundings(self, rows, chance, batch, chunk, start, end):
        """Labels of every token of its chunk and validity, for candidates given by chunk and token range."""
        chunk, start, end = torch.tensor(chunk), torch.tensor(start), torch.tensor(end)
        place = torch.arange(rows.shape[1])[None].expand(len(chunk), -1)
        inside = (place >= start[:, None]) & (place < end[:, None])
        h, paragraph = rows[chunk], batch["par"][chunk]
        mean = lambda x: (x * inside[:, :, None]).sum(1) / inside.sum(1)[:, None]
        cue, seen = mean(h), self.P(h)
        apart = (paragraph - batch["par"][chunk, start][:, None]).clamp(-2, 2) + 2
        x = seen + self.C(cue)[:, None] + seen * torch.tanh(self.G(cue))[:, None]
        x = x + self.rel(distance_class(place - start[:, None])) + self.mark(inside.long()) + self.par(apart)
        x = x + self.q(batch["q"][chunk]) + self.pa(chance[chunk][:, :, None])
        mask = batch["tm"][chunk]
        for layer in self.B:
            x = layer(x, mask[:, None, None, :])
        x = self.bn(x)
        return self.out(x), self.val(mean(x))[:, 0], mask
