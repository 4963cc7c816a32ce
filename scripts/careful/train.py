"""Trains the careful reader's network on tokens from dump-tokens.ts: train.py BASE_FOLDER TRAIN.jsonl OUT.pt

One core takes about an hour for the four epochs; see README.md beside this file.
"""
import json
import math
import random
import sys
import time

import torch
import torch.nn.functional as F
from network import Network, Wordpieces, case_of, find_chunks
from safetensors.torch import load_file

EPOCHS, BATCH, SEED = 4, 4, 1
# The encoder knows much already and moves little; what is new learns ten times as fast.
ENCODER_RATE, HEAD_RATE, WARM_UP = 1e-4, 1e-3, 0.06
OPENING, CLOSING = 101, 102


def read_chunks(article, wordpieces):
    """The chunks of an article with their gold labels in tokens of the chunk."""
    pieces = [wordpieces.cut(word) for word in article["words"]]
    for a, b in find_chunks(article, [len(p) for p in pieces]):
        ids, case, quotation, gap, first = [OPENING], [0], [0], [0], []
        for i in range(a, b):
            new = lambda group: i > a and article[group][i] != article[group][i - 1]
            broken = 2 if new("para") else 1 if new("sent") else 0
            first.append(len(ids))
            ids += pieces[i]
            case += [case_of(article["words"][i])] * len(pieces[i])
            quotation += [article["q"][i]] * len(pieces[i])
            gap += [broken] + [0] * (len(pieces[i]) - 1)
        labels, roles, attributions = [0] * (b - a), [[0, 0] for _ in range(a, b)], []
        for attribution in article["attrs"]:
            source, cue, content = ([i - a for i in attribution[role] if a <= i < b] for role in "suc")
            if not cue:
                continue
            for k, i in enumerate(cue):
                labels[i] = 1 if k == 0 or cue[k - 1] != i - 1 else 2
            for role, tokens in enumerate((source, content)):
                for i in tokens:
                    roles[i][role] = 1
            attributions.append((source, cue, content))
        yield {
            "ids": ids + [CLOSING], "cs": case + [0], "qu": quotation + [0], "br": gap + [0], "first": first,
            "lab": labels, "aux": roles, "at": attributions, "par": article["para"][a:b], "q": article["q"][a:b],
        }  # fmt: skip


def make_batch(chunks):
    pieces, tokens = max(len(c["ids"]) for c in chunks), max(len(c["lab"]) for c in chunks)
    zeros = lambda n: torch.zeros(len(chunks), n, dtype=torch.long)
    batch = {name: zeros(pieces) for name in ("ids", "cs", "qu", "br")} | {name: zeros(tokens) for name in ("first", "par", "q")}
    batch |= {"mask": zeros(pieces).bool(), "tm": zeros(tokens).bool(), "lab": zeros(tokens) - 100}
    batch["aux"] = torch.zeros(len(chunks), tokens, 2)
    for i, chunk in enumerate(chunks):
        n, m = len(chunk["ids"]), len(chunk["lab"])
        for name in ("ids", "cs", "qu", "br"):
            batch[name][i, :n] = torch.tensor(chunk[name])
        for name in ("first", "par", "q", "lab"):
            batch[name][i, :m] = torch.tensor(chunk[name])
        batch["aux"][i, :m] = torch.tensor(chunk["aux"], dtype=torch.float)
        batch["mask"][i, :n], batch["tm"][i, :m] = True, True
    return batch


def find_candidates(shares, count, least):
    """As findCandidates in surroundings-decoder.ts."""
    chance, found, i = 1 - shares[:, 0], [], 0
    while i < count:
        j = i + 1
        if chance[i] > least:
            while j < count and chance[j] > least and shares[j, 2] >= shares[j, 1]:
                j += 1
            found.append((i, j))
        i = j
    return found


def choose_candidates(chunks, shares, epoch):
    """Gold cues, and what the cue head takes for cues and is none: chunk, range and truth of each."""
    for i, chunk in enumerate(chunks):
        used = set()
        for source, cue, content in chunk["at"]:
            end = 0
            while end + 1 < len(cue) and cue[end + 1] == cue[end] + 1:
                end += 1
            used.update(cue)
            yield i, cue[0], cue[end] + 1, (source, cue, content)
        wrong = find_candidates(shares[i], len(chunk["lab"]), 0.15 if epoch else 0.4)
        wrong = [one for one in wrong if not used.intersection(range(*one))]
        for start, end in wrong if epoch else wrong[:3]:
            yield i, start, end, None


def label_surroundings(labels, mask, truths):
    """Labels of the right size: outside, begin and inside of source, cue and content; those of wrong candidates do not count."""
    wanted = torch.full(labels.shape[:2], -100)
    wanted[mask] = 0
    for t, truth in enumerate(truths):
        if truth is None:
            wanted[t] = -100
            continue
        for begin, tokens in zip((1, 3, 5), truth):
            before = -9
            for i in tokens:
                wanted[t, i] = begin if i != before + 1 else begin + 1
                before = i
    return wanted


def loss_of(net, chunks, epoch):
    batch = make_batch(chunks)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        rows = net.tokens(batch)
        cues, roles = net.A(rows), net.aux(rows)
        shares = cues.detach().float().softmax(-1)
        loss = F.cross_entropy(cues.float().reshape(-1, 3), batch["lab"].reshape(-1), ignore_index=-100) * 4
        loss = loss + F.binary_cross_entropy_with_logits(roles.float()[batch["tm"]], batch["aux"][batch["tm"]])
        candidates = list(choose_candidates(chunks, shares, epoch))
        if candidates:
            where, start, end, truths = zip(*candidates)
            labels, validity, mask = net.surroundings(rows, 1 - shares[:, :, 0], batch, where, start, end)
            wanted = label_surroundings(labels, mask, truths)
            if (wanted >= 0).any():
                loss = loss + F.cross_entropy(labels.float().reshape(-1, 7), wanted.reshape(-1), ignore_index=-100) * 6
            truth = torch.tensor([float(truth is not None) for truth in truths])
            loss = loss + F.binary_cross_entropy_with_logits(validity.float(), truth)
    return loss


def main(base, data, out):
    torch.manual_seed(SEED)
    random.seed(SEED)
    torch.set_num_threads(1)
    wordpieces = Wordpieces(f"{base}/vocab.txt")
    chunks = [chunk for line in open(data, encoding="utf8") for chunk in read_chunks(json.loads(line), wordpieces)]
    net = Network()
    net.enc.load(load_file(f"{base}/model.safetensors"))
    for table in (net.enc.w, net.enc.pos, net.enc.typ):
        table.weight.requires_grad_(False)
    is_old = lambda name: name.startswith("enc.") and not any(part in name for part in ("case", "quo", "brk"))
    learnt = [(name, p) for name, p in net.named_parameters() if p.requires_grad]
    rates = (ENCODER_RATE, HEAD_RATE)
    groups = [{"params": [p for name, p in learnt if is_old(name) == old], "lr": lr} for old, lr in zip((True, False), rates)]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    steps, step, started = EPOCHS * math.ceil(len(chunks) / BATCH), 0, time.time()
    for epoch in range(EPOCHS):
        random.shuffle(chunks)
        # Chunks of like length together: less to pad.
        pools = [sorted(chunks[i : i + BATCH * 40], key=lambda c: len(c["ids"])) for i in range(0, len(chunks), BATCH * 40)]
        batches = [pool[i : i + BATCH] for pool in pools for i in range(0, len(pool), BATCH)]
        random.shuffle(batches)
        for some in batches:
            step += 1
            for group, rate in zip(optimizer.param_groups, rates):
                group["lr"] = rate * min(1, step / (WARM_UP * steps)) * max(0.02, 1 - step / steps)
            loss = loss_of(net, some, epoch)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            if step % 50 == 0:
                print(f"{time.time() - started:.0f} s: step {step} of {steps}, loss {loss.item():.3f}", flush=True)
        torch.save(net.state_dict(), out)


if __name__ == "__main__":
    main(*sys.argv[1:])
