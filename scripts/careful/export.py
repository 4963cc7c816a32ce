"""Writes the trained network as a weight file of Parley, 8 bits a weight: export.py BASE_FOLDER IN.pt OUT.bin

`npm run train:careful OUT.bin` then adds the judge and writes the file that is shipped.
"""
import json
import struct
import sys

import numpy as np
import torch

MOST_ROWS = 322


class Sections:
    def __init__(self, weights):
        self.weights, self.bytes = weights, {}

    def get(self, name):
        return self.weights[name].float().numpy()

    def floats(self, name, values):
        self.bytes[name] = np.ascontiguousarray(values, dtype="<f4").tobytes()

    def rows(self, name, scales, values):
        """8-bit rows, each with its scale; gives the integers back."""
        scale = np.maximum(np.abs(values).max(1) / 127, 1e-12)
        self.floats(scales, scale)
        return np.rint(values / scale[:, None]).clip(-127, 127).astype(np.int8)

    def linear(self, name, *parts):
        values = self.rows(f"{name}.weights", f"{name}.scales", np.concatenate([self.get(f"{p}.weight") for p in parts]))
        columns, depth = values.shape
        # In the order in which the kernel walks: blocks of eight columns, pairs of rows.
        walked = values.reshape(columns // 8, 8, depth // 2, 2).transpose(0, 2, 1, 3)
        self.bytes[f"{name}.weights"] = np.ascontiguousarray(walked).tobytes()
        self.floats(f"{name}.bias", np.concatenate([self.get(f"{p}.bias") for p in parts]))

    def norm(self, name, part):
        self.floats(f"{name}.gain", self.get(f"{part}.weight"))
        self.floats(f"{name}.bias", self.get(f"{part}.bias"))

    def dense(self, name, part):
        self.floats(f"{name}.weights", self.get(f"{part}.weight"))
        self.floats(f"{name}.bias", self.get(f"{part}.bias"))

    def layers(self, name, part, attend):
        for i in range(len({key.split(".")[len(part.split("."))] for key in self.weights if key.startswith(f"{part}.")})):
            old, new = f"{part}.{i}", f"{name}.{i}"
            self.linear(f"{new}.attend", *(f"{old}.{a}" for a in attend))
            for a, b in (("merge", "o"), ("widen", "i"), ("narrow", "f")):
                self.linear(f"{new}.{a}", f"{old}.{b}")
            self.norm(f"{new}.norm", f"{old}.n1")
            self.norm(f"{new}.lastNorm", f"{old}.n2")


def main(base, trained, out):
    s = Sections(torch.load(trained, map_location="cpu"))
    s.bytes["encoder.pieces"] = s.rows("encoder.pieces", "encoder.pieceScales", s.get("enc.w.weight")).tobytes()
    s.floats("encoder.places", s.get("enc.pos.weight")[:MOST_ROWS] + s.get("enc.typ.weight")[0])
    for name, part in (("cases", "case"), ("quotation", "quo"), ("breaks", "brk")):
        s.floats(f"encoder.{name}", s.get(f"enc.{part}.weight"))
    s.norm("encoder.norm", "enc.n")
    s.layers("encoder", "enc.L", "qkv")
    s.dense("cueHead", "A")
    for name, part in (("token", "P"), ("cue", "C"), ("gate", "G")):
        s.linear(f"surroundings.{name}", part)
    for name, part in (("distance", "rel"), ("isCue", "mark"), ("paragraph", "par"), ("quotation", "q")):
        s.floats(f"surroundings.{name}", s.get(f"{part}.weight"))
    for name, part in (("chance", "pa"), ("labels", "out"), ("validity", "val")):
        s.dense(f"surroundings.{name}", part)
    s.norm("surroundings.norm", "bn")
    s.layers("surroundings", "B", ["qkv"])
    head = {
        "pieces": [line.rstrip("\n") for line in open(f"{base}/vocab.txt", encoding="utf8")],
        "encoderShape": [384, 12, 1536, 1e-12],
        "surroundingsShape": [192, 4, 384, 1e-5],
        "judge": [], "threshold": [0.5], "calibration": [0, 0, 1, 1],
        "sections": [[name, len(data)] for name, data in s.bytes.items()],
    }  # fmt: skip
    text = json.dumps(head, separators=(",", ":")).encode()
    open(out, "wb").write(b"PARLEYW1" + struct.pack("<I", len(text)) + text + b"".join(s.bytes.values()))


if __name__ == "__main__":
    main(*sys.argv[1:])
