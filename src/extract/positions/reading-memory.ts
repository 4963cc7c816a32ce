// Remembers what the sentences of an article leave for those behind them: who put what forward last, and whose terms are laid out.
import type { LastIssue, LeftBehind } from '../../model/position-trace.ts';

/** What is remembered before a sentence is read. */
export interface Remembered {
  readonly lastIssue: LastIssue | null;
  readonly lastOfOthers: LastIssue | null;
  readonly lastProposal: LastIssue | null;
  readonly spoke: string | null;
}

/** The memory of one article, read from its start. */
export class ReadingMemory {
  /** The party whose terms the sentences before laid out. */
  spoke: string | null = null;
  #lastIssue: LastIssue | null = null;
  /** The last before it of another party than its own. */
  #lastOfOthers: LastIssue | null = null;
  #lastProposal: LastIssue | null = null;
  #noted: LastIssue[] = [];
  #proposed: LastIssue | null = null;

  /** The issue of the last position entered. */
  get lastIssue(): LastIssue | null {
    return this.#lastIssue;
  }

  /** The issue of the last position that another party took. */
  lastIssueOfOthers(party: string): LastIssue | null {
    return this.#lastIssue?.party === party ? this.#lastOfOthers : this.#lastIssue;
  }

  /** The last thing put forward. */
  get lastProposal(): LastIssue | null {
    return this.#lastProposal;
  }

  /** All of it. */
  get all(): Remembered {
    const { spoke, lastIssue, lastProposal } = this;
    return { spoke, lastIssue, lastProposal, lastOfOthers: this.#lastOfOthers };
  }

  /** Notes the issue of a position. */
  note(last: LastIssue): void {
    if (this.#lastIssue?.party !== last.party) this.#lastOfOthers = this.#lastIssue;
    this.#lastIssue = last;
    this.#noted.push(last);
  }

  /** Notes what was put forward. */
  propose(last: LastIssue): void {
    this.#lastProposal = last;
    this.#proposed = last;
  }

  /** What was left behind since this was asked last. */
  takeLeft(): LeftBehind {
    const left = { noted: this.#noted, proposed: this.#proposed, spoke: this.spoke };
    this.#noted = [];
    this.#proposed = null;
    return left;
  }

  /** Remembers what the same sentence left behind in a former reading. */
  replay({ noted, proposed, spoke }: LeftBehind): void {
    for (const last of noted) this.note(last);
    if (proposed !== null) this.propose(proposed);
    this.spoke = spoke;
  }
}
