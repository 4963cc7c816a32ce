// Counts how well found positions agree with coded ones: holder, issue, move, and the rest where those are right.

/** The fields both sides share. */
export interface ComparedPosition {
  readonly party: string;
  readonly issue: string;
  readonly move: string;
  readonly towards: string | null;
  readonly strength: string;
  readonly held: string;
}

/** A coded position and the found one that pairs with it. */
export interface ComparedPair<Found> {
  readonly gold: ComparedPosition | null;
  readonly found: Found | null;
}

/** Adds up pairs over many texts. Positions pair by party and issue first, then by either alone. */
export class PositionTally {
  readonly #pairs: ComparedPair<ComparedPosition>[] = [];

  add<Found extends ComparedPosition>(
    golds: readonly ComparedPosition[],
    found: readonly Found[],
  ): readonly ComparedPair<Found>[] {
    const left = [...found];
    const pairs: ComparedPair<Found>[] = [];
    let open = [...golds];
    for (const fits of pairings) {
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

  /** F1 of positions whose named fields are all right, 0 to 1. */
  f1(...fields: readonly (keyof ComparedPosition)[]): number {
    const hits = this.#pairs.filter(
      ({ gold, found }) => gold !== null && found !== null && fields.every((field) => gold[field] === found[field]),
    ).length;
    const sides = this.#pairs.reduce((sum, { gold, found }) => sum + Number(gold !== null) + Number(found !== null), 0);
    return sides === 0 ? 0 : (2 * hits) / sides;
  }

  /** Share of pairs with party and issue right whose field is right too, 0 to 1. */
  share(field: keyof ComparedPosition): number {
    const right = this.#matched();
    return right.filter(({ gold, found }) => gold?.[field] === found?.[field]).length / Math.max(1, right.length);
  }

  /** Mean F1 over moves, where party and issue are right, 0 to 1. */
  moveMacro(): number {
    const scores = this.moves().map((move) => this.moveF1(move));
    return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
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

  print(name: string): void {
    const per = (share: number): string => (100 * share).toFixed(1);
    const golds = this.#pairs.filter(({ gold }) => gold !== null).length;
    const founds = this.#pairs.filter(({ found }) => found !== null).length;
    console.log(`${name}: ${golds} coded, ${founds} found`);
    console.log(
      `  F1: holder ${per(this.f1('party'))}, issue ${per(this.f1('issue'))}, both ${per(this.f1('party', 'issue'))}, with move ${per(this.f1('party', 'issue', 'move'))}`,
    );
    console.log(
      `  where both are right: move macro-F1 ${per(this.moveMacro())} (${this.moves()
        .map((move) => `${move} ${per(this.moveF1(move))}`)
        .join(', ')})`,
    );
    console.log(
      `  where both are right: towards ${per(this.share('towards'))}, strength ${per(this.share('strength'))}, held ${per(this.share('held'))}`,
    );
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
