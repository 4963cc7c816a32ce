// Counts how well found positions agree with coded ones: holder, issue, move, and the rest where those are right.

/** The fields both sides share. */
export interface ComparedPosition {
  readonly party: string;
  readonly issue: string;
  readonly move: string;
  readonly towards: string | null;
  readonly strength: string;
  readonly held: string;
  /** Which end of the issue it leans to; null or absent where that was not coded. */
  readonly polarity?: string | null;
}

/** A coded position and the found one that pairs with it. */
export interface ComparedPair<Found> {
  readonly gold: ComparedPosition | null;
  readonly found: Found | null;
}

/**
 * Adds up pairs over many texts. Positions pair by party and issue first, then by either alone; where each addition is one
 * statement or sentence (`isOfOneContent`), what is left pairs as it comes: the content is the same.
 */
export class PositionTally {
  readonly #pairs: ComparedPair<ComparedPosition>[] = [];
  readonly #pairings: readonly Fits[];

  constructor({ isOfOneContent = false }: { readonly isOfOneContent?: boolean } = {}) {
    this.#pairings = isOfOneContent ? [...pairings, () => true] : pairings;
  }

  add<Found extends ComparedPosition>(
    golds: readonly ComparedPosition[],
    found: readonly Found[],
  ): readonly ComparedPair<Found>[] {
    const left = [...found];
    const pairs: ComparedPair<Found>[] = [];
    let open = [...golds];
    for (const fits of this.#pairings) {
      open = open.filter((gold) => {
        const at = left.findIndex((one) => fits(gold, one));
        if (at < 0) return true;
        pairs.push({ gold, found: left.splice(at, 1)[0] ?? null });
        return false;
      });
    }
    pairs.push(...open.map((gold) => ({ gold, found: null })), ...left.map((one) => ({ gold: null, found: one })));
    this.#pairs.push(...pairs);
    return pairs;
  }

  /** How many positions were coded. */
  get size(): number {
    return this.#pairs.filter(({ gold }) => gold !== null).length;
  }

  /** F1 of positions whose named fields are all right, 0 to 1. */
  f1(...fields: readonly (keyof ComparedPosition)[]): number {
    const hits = this.#pairs.filter(
      ({ gold, found }) => gold !== null && found !== null && fields.every((field) => gold[field] === found[field]),
    ).length;
    const sides = this.#pairs.reduce((sum, { gold, found }) => sum + Number(gold !== null) + Number(found !== null), 0);
    return sides === 0 ? 0 : (2 * hits) / sides;
  }

  /** Share of pairs, coded and found, whose named fields are all right, 0 to 1: what is missed or made up does not count. */
  shareOfPairs(...fields: readonly (keyof ComparedPosition)[]): number {
    const paired = this.#paired();
    return this.#right(fields).length / Math.max(1, paired.length);
  }

  /** Share of found positions that are coded with the named fields, 0 to 1. */
  precision(...fields: readonly (keyof ComparedPosition)[]): number {
    const found = this.#pairs.filter((pair) => pair.found !== null);
    return this.#right(fields).length / Math.max(1, found.length);
  }

  /** Share of coded positions that are found with the named fields, 0 to 1. */
  recall(...fields: readonly (keyof ComparedPosition)[]): number {
    return this.#right(fields).length / Math.max(1, this.size);
  }

  /** Share of pairs with party and issue right whose field is right too, 0 to 1. */
  share(field: keyof ComparedPosition): number {
    const right = this.#matched();
    return right.filter(({ gold, found }) => gold?.[field] === found?.[field]).length / Math.max(1, right.length);
  }

  /** Share of addressees told that are right, with party and issue right, 0 to 1. */
  shareTold(): number {
    const told = this.#matched().filter(({ found }) => found?.towards !== null);
    return told.filter(({ gold, found }) => gold?.towards === found?.towards).length / Math.max(1, told.length);
  }

  /** Mean F1 over moves, where party and issue are right, 0 to 1. */
  moveMacro(): number {
    const scores = this.moves().map((move) => this.moveF1(move));
    return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  }

  /** Share of leanings right where one is coded, with party and issue right, 0 to 1; null where none is coded. */
  sharePolarity(): number | null {
    const leaning = this.#matched().filter(({ gold }) => typeof gold?.polarity === 'string');
    if (leaning.length === 0) return null;
    return leaning.filter(({ gold, found }) => gold?.polarity === found?.polarity).length / leaning.length;
  }

  moves(): readonly string[] {
    return [...new Set(this.#matched().flatMap(({ gold }) => gold?.move ?? []))].sort();
  }

  moveF1(move: string): number {
    const right = this.#matched();
    const hits = right.filter(({ gold, found }) => gold?.move === move && found?.move === move).length;
    const sides = right.reduce(
      (sum, { gold, found }) => sum + Number(gold?.move === move) + Number(found?.move === move),
      0,
    );
    return sides === 0 ? 0 : (2 * hits) / sides;
  }

  /** What the figures of `print` mean. */
  static explain(): void {
    console.log(
      [
        'What the figures mean: "told apart" counts coded positions for whose content a position was found: is its party, its issue right?',
        '"F1" counts what is missed and made up too: a coded position must be found with the fields named.',
        '"recall" is the share of coded positions found with the fields named, "precision" that of found positions that are coded so.',
      ].join('\n'),
    );
  }

  print(name: string): void {
    const per = (share: number): string => (100 * share).toFixed(1);
    const golds = this.#pairs.filter(({ gold }) => gold !== null).length;
    const founds = this.#pairs.filter(({ found }) => found !== null).length;
    console.log(`${name}: ${golds} coded, ${founds} found`);
    console.log(
      `  told apart (${this.#paired().length}): holder ${per(this.shareOfPairs('party'))}, issue ${per(this.shareOfPairs('issue'))}, both ${per(this.shareOfPairs('party', 'issue'))}`,
    );
    console.log(
      `  recall: holder and issue ${per(this.recall('party', 'issue'))}; precision: holder and issue ${per(this.precision('party', 'issue'))}, with move ${per(this.precision('party', 'issue', 'move'))}`,
    );
    console.log(
      `  F1: holder ${per(this.f1('party'))}, issue ${per(this.f1('issue'))}, both ${per(this.f1('party', 'issue'))}, with move ${per(this.f1('party', 'issue', 'move'))}`,
    );
    console.log(
      `  where both are right: move macro-F1 ${per(this.moveMacro())} (${this.moves()
        .map((move) => `${move} ${per(this.moveF1(move))}`)
        .join(', ')})`,
    );
    console.log(
      `  where both are right: towards ${per(this.share('towards'))} (where one is told ${per(this.shareTold())}), strength ${per(this.share('strength'))}, held ${per(this.share('held'))}`,
    );
    const polarity = this.sharePolarity();
    if (polarity !== null) console.log(`  where both are right: polarity ${per(polarity)}`);
  }

  #right(fields: readonly (keyof ComparedPosition)[]): readonly ComparedPair<ComparedPosition>[] {
    return this.#paired().filter(({ gold, found }) => fields.every((field) => gold?.[field] === found?.[field]));
  }

  #paired(): readonly ComparedPair<ComparedPosition>[] {
    return this.#pairs.filter(({ gold, found }) => gold !== null && found !== null);
  }

  #matched(): readonly ComparedPair<ComparedPosition>[] {
    return this.#pairs.filter(
      ({ gold, found }) => gold !== null && found !== null && gold.party === found.party && gold.issue === found.issue,
    );
  }
}

type Fits = (gold: ComparedPosition, found: ComparedPosition) => boolean;

const pairings: readonly Fits[] = [
  (gold, found) => gold.party === found.party && gold.issue === found.issue && gold.move === found.move,
  (gold, found) => gold.party === found.party && gold.issue === found.issue,
  (gold, found) => gold.issue === found.issue,
  (gold, found) => gold.party === found.party,
];
