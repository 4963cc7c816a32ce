// One line of a table of names: how often one outlet used one name in one month. What exports write.

/** A count, in the outlet's own words or in words it quotes. */
export interface NameCountRow {
  readonly thing: string;
  readonly name: string;
  readonly isRude: boolean;
  readonly outlet: string | null;
  /** Side of the outlet, or party of the speakers whose words it quotes; null where none is known. */
  readonly side: string | null;
  /** `YYYY-MM`; null where the article has no date. */
  readonly month: string | null;
  readonly isQuoted: boolean;
  readonly count: number;
}
