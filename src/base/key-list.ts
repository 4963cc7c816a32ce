// Sorted 32-bit keys as gaps of one to five bytes each: half the size of the keys themselves.

/** The bytes of an ascending list of unsigned 32-bit keys. */
export function encodeKeys(keys: Uint32Array): Uint8Array {
  const bytes: number[] = [];
  let previous = 0;
  for (const key of keys) {
    let gap = key - previous;
    previous = key;
    while (gap >= 128) {
      bytes.push((gap % 128) + 128);
      gap = Math.floor(gap / 128);
    }
    bytes.push(gap);
  }
  return Uint8Array.from(bytes);
}

/** The `count` keys that `encodeKeys` wrote. */
export function decodeKeys(bytes: Uint8Array, count: number): Uint32Array {
  const keys = new Uint32Array(count);
  let at = 0;
  let key = 0;
  for (let i = 0; i < count; i++) {
    let scale = 1;
    let byte = bytes[at++]!;
    while (byte >= 128) {
      key += (byte - 128) * scale;
      scale *= 128;
      byte = bytes[at++]!;
    }
    key += byte * scale;
    keys[i] = key;
  }
  return keys;
}
