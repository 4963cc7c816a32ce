// What the comparer of names keeps with an item, and views count.
import type { Json } from './comparison.ts';

/** The uses of one name for one thing in one article. */
export interface NameUse {
  /** `thing:` and the id in the codebook, or the key of an actor. */
  readonly thing: string;
  readonly label: string;
  readonly name: string;
  readonly isRude: boolean;
  /** How often the article uses it in its own words. */
  readonly own: number;
  /** How often in words it quotes, by the party of whoever says them; `-` where no party is known. */
  readonly quoted: Readonly<Record<string, number>>;
}

/** The use behind an item of kind `name`: only the comparer of names writes its data. */
export function unpackNameUse(data: Json): NameUse {
  return data as unknown as NameUse;
}
