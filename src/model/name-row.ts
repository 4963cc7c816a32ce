// One line of a table of names: how often one outlet used one name in one month. What exports write.

/** A count, in the outlet's own words or in words it quotes. */
export interface NameCountRow {
  readonly thing: string;
  readonly name: string;
  readonly isRude: boolean;
  readonly outlet: string | null;
  readonly side: string | null;
  readonly month: string | null;
  readonly isQuoted: boolean;
  readonly count: number;
}
