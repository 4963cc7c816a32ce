// Keeps what was computed last for a text: the same words are often asked about again soon.

/** A memory for `most` texts; when it is full it begins anew. */
export class Recent<Value> {
  readonly #most: number;
  readonly #held = new Map<string, { readonly value: Value }>();

  constructor(most: number) {
    this.#most = most;
  }

  /** What was computed for the text, or is now. */
  get(text: string, compute: () => Value): Value {
    const held = this.#held.get(text);
    if (held !== undefined) return held.value;
    const value = compute();
    if (this.#held.size >= this.#most) this.#held.clear();
    this.#held.set(text, { value });
    return value;
  }
}
