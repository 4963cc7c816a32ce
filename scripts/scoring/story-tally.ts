// Counts found positions against a coder's marks on the sentences of a text: recall, precision, and the move of those found.
import type { Position } from '../../src/model/finding.ts';
import type { Span } from '../../src/model/span.ts';
import type { StoryCode } from '../../test/gold/coded-texts.ts';
import { isEndRight, type StanceOutcome } from './stance-tally.ts';

/** What a reader, or a second coder, enters. */
export interface Entry {
  readonly party: string;
  readonly issue: string;
  readonly move: string;
  readonly content: readonly Span[];
}

/** A coded position and what was found of it: null where it was missed. */
export interface CodeOutcome<Found extends Entry = Position> {
  readonly code: StoryCode;
  readonly found: Found | null;
  readonly isMoveRight: boolean;
}

/** A found position and what the coder, or whoever looked afterwards, says of its party and issue. */
export interface FoundOutcome<Found extends Entry = Position> {
  readonly position: Found;
  readonly verdict: 'coded' | 'right' | 'wrong' | 'not looked at';
}

/** Whether what was found stands where the coder marked it, with the party and an issue the coder allows. */
function isOf(code: StoryCode, { party, issue, content }: Entry): boolean {
  const [start, end] = [content[0]?.start ?? 0, content.at(-1)?.end ?? 0];
  return code.party === party && code.issues.includes(issue) && start < code.end && code.start < end;
}

/** Whether a row is a coder's mark on a sentence, not a verdict on something found. */
export function isMark({ kind }: StoryCode): boolean {
  return kind === 'must' || kind === 'may';
}

/** What became of the positions a coder says are there. */
export function matchCodes<Found extends Entry>(
  codes: readonly StoryCode[],
  positions: readonly Found[],
): readonly CodeOutcome<Found>[] {
  return codes.filter(isMark).map((code) => {
    const found = positions.filter((position) => isOf(code, position));
    const right = found.find(({ move }) => code.moves.includes(move));
    return { code, found: right ?? found[0] ?? null, isMoveRight: right !== undefined };
  });
}

/** What a coder says of the positions found. */
export function judgeFound<Found extends Entry>(
  codes: readonly StoryCode[],
  positions: readonly Found[],
): readonly FoundOutcome<Found>[] {
  return positions.map((position) => {
    const those = codes.filter((code) => isOf(code, position));
    if (those.some(isMark)) return { position, verdict: 'coded' };
    return {
      position,
      verdict: those.some(({ kind }) => kind === 'right') ? 'right' : those.length > 0 ? 'wrong' : 'not looked at',
    };
  });
}

/** Adds up outcomes over many texts. */
export class StoryTally {
  readonly #codes: CodeOutcome[] = [];
  readonly #found: FoundOutcome[] = [];
  readonly #stances: StanceOutcome[] = [];
  readonly #cells = new CellTally();

  add(story: string, codes: readonly CodeOutcome[], found: readonly FoundOutcome[]): void {
    this.#codes.push(...codes);
    this.#found.push(...found);
    this.#cells.add(story, codes, found);
  }

  addStances(stances: readonly StanceOutcome[]): void {
    this.#stances.push(...stances);
  }

  /** How many cells whose end is coded show a stance. */
  get stanceCount(): number {
    return this.#stancesShown().length;
  }

  /** Of the cells that show a stance where an end is coded, the share that shows that end, 0 to 1. */
  stanceRight(): number {
    return share(this.#stancesShown(), isEndRight);
  }

  /** Share of the table's cells with a coded position that show one, 0 to 1. */
  cellRecall(): number {
    return this.#cells.recall();
  }

  /** Share of the cells that show a position in which the coder, or whoever looked afterwards, knows of one, 0 to 1. */
  cellPrecision(): number {
    return this.#cells.precision();
  }

  /** How many cells have a coded position. */
  get cellCount(): number {
    return this.#cells.size;
  }

  /** How many positions must be found. */
  get size(): number {
    return this.#musts().length;
  }

  /** How many positions were found, right or wrong. */
  get foundCount(): number {
    return this.#found.length;
  }

  /** Share of positions that must be found and are, party and issue right, 0 to 1. */
  recall(): number {
    return share(this.#musts(), ({ found }) => found !== null);
  }

  /** Share of coded positions found, those that need not be among them, whose move the coder allows, 0 to 1. */
  moveRight(): number {
    return share(this.#hits(), ({ isMoveRight }) => isMoveRight);
  }

  /** Share of found positions that are coded or were found right afterwards, 0 to 1; what nobody looked at counts as wrong. */
  precision(): number {
    return share(this.#found, ({ verdict }) => verdict === 'coded' || verdict === 'right');
  }

  print(name: string): void {
    const per = (value: number): string => (100 * value).toFixed(1);
    const unseen = this.#found.filter(({ verdict }) => verdict === 'not looked at').length;
    const told = this.#hits().filter(({ code, found }) => code.towards !== null && found?.towards !== null);
    const heldCoded = this.#hits().filter(({ code }) => code.held !== null);
    console.log(
      [
        `  ${name}: recall ${per(this.recall())} of ${this.size}`,
        `precision ${unseen > 0 ? 'at least ' : ''}${per(this.precision())} of ${this.#found.length}${unseen > 0 ? ` (${unseen} not looked at)` : ''}`,
        `move right ${per(this.moveRight())} of ${this.#hits().length}`,
        ...(told.length === 0
          ? []
          : [
              `towards right ${per(share(told, ({ code, found }) => code.towards === found?.towards))} of ${told.length} told`,
            ]),
        ...(heldCoded.length === 0
          ? []
          : [`own or attributed right ${per(share(heldCoded, ({ code, found }) => code.held === found?.held))}`]),
        `cells shown ${per(this.cellRecall())} of ${this.cellCount}, of those shown right ${per(this.cellPrecision())}`,
        ...(this.#stances.length === 0
          ? []
          : [
              `the end shown at last right ${per(this.stanceRight())} of ${this.stanceCount} (${this.#stances.length} coded)`,
            ]),
      ].join(', '),
    );
  }

  #musts(): readonly CodeOutcome[] {
    return this.#codes.filter(({ code }) => code.kind === 'must');
  }

  #stancesShown(): readonly StanceOutcome[] {
    return this.#stances.filter(({ shown }) => shown !== undefined);
  }

  #hits(): readonly CodeOutcome[] {
    return this.#codes.filter(({ found }) => found !== null);
  }
}

/** Counts cells of the table of parties and issues, story by story, where the tally above counts sentences. */
class CellTally {
  readonly #coded = new Map<string, readonly string[]>();
  readonly #known = new Set<string>();
  readonly #shown = new Set<string>();

  add(story: string, codes: readonly CodeOutcome[], found: readonly FoundOutcome[]): void {
    const cellOf = (party: string, issue: string): string => `${story} ${party} ${issue}`;
    for (const { code } of codes) {
      const cells = code.issues.map((issue) => cellOf(code.party, issue));
      for (const cell of cells) this.#known.add(cell);
      if (code.kind === 'must') this.#coded.set(cells.join(), cells);
    }
    for (const { position, verdict } of found) {
      const cell = cellOf(position.party, position.issue);
      this.#shown.add(cell);
      if (verdict === 'right') this.#known.add(cell);
    }
  }

  get size(): number {
    return this.#coded.size;
  }

  recall(): number {
    return share([...this.#coded.values()], (cells) => cells.some((cell) => this.#shown.has(cell)));
  }

  precision(): number {
    return share([...this.#shown], (cell) => this.#known.has(cell));
  }
}

function share<Item>(items: readonly Item[], isRight: (item: Item) => boolean): number {
  return items.filter(isRight).length / Math.max(1, items.length);
}
