// Tags and trees of a text as bytes, so that a text that was parsed once need not be parsed again.

/** What tagger and parser found, as indices into their lists of tags and relations. Heads are token indices, -1 for roots. */
export interface Grammar {
  readonly tags: Uint8Array;
  readonly relation: Uint8Array;
  readonly head: Int32Array;
}

/** Bytes of one token: its tag, its relation, and how far off its head is as two bytes. */
const bytesOfToken = 4;

/** One plane after the other, which packs better than one token after the other; a head is kept as its distance, 0 for roots. */
export function packGrammar({ tags, relation, head }: Grammar): Uint8Array {
  const count = tags.length;
  const bytes = new Uint8Array(bytesOfToken * count);
  bytes.set(tags);
  bytes.set(relation, count);
  for (let i = 0; i < count; i += 1) {
    const distance = head[i]! < 0 ? 0 : head[i]! - i;
    bytes[2 * count + i] = distance & 0xff;
    bytes[3 * count + i] = (distance >> 8) & 0xff;
  }
  return bytes;
}

/** The grammar of a text of `count` tokens; null for bytes that are of another text. */
export function unpackGrammar(bytes: Uint8Array, count: number): Grammar | null {
  if (bytes.length !== bytesOfToken * count) return null;
  const head = new Int32Array(count);
  for (let i = 0; i < count; i += 1) {
    const distance = ((bytes[2 * count + i]! | (bytes[3 * count + i]! << 8)) << 16) >> 16;
    head[i] = distance === 0 ? -1 : i + distance;
  }
  return { tags: bytes.subarray(0, count), relation: bytes.subarray(count, 2 * count), head };
}
