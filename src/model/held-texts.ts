// The texts that were read, with who speaks in each and for whom it was printed: what tells who could have spoken at a time.

/** One entry of each column for each text. */
export interface HeldTexts {
  /** Day numbers of publication (src/base/day-number.ts); `undatedDay` where nothing tells. */
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** Side of the outlet that printed it first; null for none given. */
  readonly side: readonly (string | null)[];
  /** Ids of the parties that say something in it. */
  readonly parties: readonly (readonly string[])[];
}
