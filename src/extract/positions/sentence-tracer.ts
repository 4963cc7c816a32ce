// Reads the sentences of an article one by one, and takes over from a former reading what nothing that has changed can reach.
//
// Example: where a cue came in that the third sentence holds, that one is read, and those behind it that look back at it: the others are as they were.
import type { Position } from '../../model/finding.ts';
import type { FormerReading, LeftBehind, PositionTrace } from '../../model/position-trace.ts';
import type { Span } from '../../model/span.ts';
import type { WatchedSightings } from './issues/watched-sightings.ts';
import type { PositionRecorder } from './position-recorder.ts';
import type { ReadingMemory } from './reading-memory.ts';
import type { SentenceBefore, SentenceKeys } from './sentence-keys.ts';

/** What reading a sentence looks at and changes. */
export interface TracerParts {
  readonly keys: SentenceKeys;
  readonly issues: WatchedSightings;
  readonly memory: ReadingMemory;
  readonly recorder: PositionRecorder;
  /** What is known of the parties and speakers, as a number. */
  readonly known: number;
  /** Null where there was none. */
  readonly former: FormerReading | null;
}

/** A sentence that was read. */
interface TracedSentence extends LeftBehind {
  readonly asked: Span;
  readonly looked: number;
  readonly entered: readonly Position[];
}

/** Traces the reading of one article. */
export class SentenceTracer {
  readonly #parts: TracerParts;
  readonly #former: FormerReading | null;
  readonly #traced: TracedSentence[] = [];

  constructor(parts: TracerParts) {
    this.#parts = parts;
    this.#former = parts.former?.trace.known === parts.known ? parts.former : null;
  }

  /** Reads the next sentence, unless it would be read as before. */
  trace(sentence: Span, read: () => void): void {
    const { keys, issues, memory, recorder } = this.#parts;
    const positions = [...recorder.positions];
    const before: SentenceBefore = { positions, remembered: memory.all, movers: new Map(recorder.lastMovers) };
    const held = this.#findHeld();
    if (held !== null && keys.keyOf(held.asked, before, issuesOf(held.entered)) === held.looked) {
      for (const position of held.entered) recorder.add(position);
      memory.replay(held);
      memory.takeLeft();
      this.#traced.push(held);
      return;
    }
    const asked = issues.watch(sentence, read);
    const entered = recorder.positions.slice(positions.length);
    const looked = keys.keyOf(asked, before, issuesOf(entered));
    this.#traced.push({ ...memory.takeLeft(), asked, looked, entered });
  }

  /** How the sentences were read whose positions are among those given. */
  traceOf(positions: readonly Position[]): PositionTrace {
    const places = new Map(positions.map((position, at) => [position, at]));
    const sentences = this.#traced.map((one) => ({
      ...one,
      entered: one.entered.flatMap((position) => places.get(position) ?? []),
    }));
    return { known: this.#parts.known, sentences };
  }

  /** The next sentence as it was read formerly; null where it was not. */
  #findHeld(): TracedSentence | null {
    const held = this.#former?.trace.sentences[this.#traced.length];
    if (held === undefined) return null;
    return { ...held, entered: held.entered.flatMap((at) => this.#former?.positions[at] ?? []) };
  }
}

function issuesOf(positions: readonly Position[]): readonly string[] {
  return positions.map(({ issue }) => issue);
}
