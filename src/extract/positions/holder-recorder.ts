// Enters what holders take: for the party that one speaks for, and with what the parties named beside it think of it.
//
// Example: `Velm, supported by Lunt and opposed by Oster, asked for a toll.` enters a demand of Velm's and of Lunt's, and Oster's rejection.
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Span } from '../../model/span.ts';
import { findCompanions, findPrincipals } from './holders/companions.ts';
import type { Holding } from './holders/holder-finder.ts';
import { type PartySighting, partiesIn } from './holders/party-finder.ts';
import type { FoundMove } from './moves/clause-moves.ts';
import { lastSentenceBefore } from './moves/clause-splitter.ts';
import type { ClassifiedMove } from './moves/move-classifier.ts';
import type { Origin, PositionRecorder } from './position-recorder.ts';

/** What a holder was entered with. */
interface Entered {
  readonly origin: Origin;
  readonly holding: Holding;
  readonly moves: readonly FoundMove[];
}

/** What "opposed by Oster" tells of Oster. */
const opposed: ClassifiedMove = { move: 'reject', strength: 'must', reason: 'opposed by', told: 'report' };

/** Enters holders sentence by sentence. */
export class HolderRecorder {
  readonly #analysed: AnalysedText;
  readonly #parties: readonly PartySighting[];
  readonly #recorder: PositionRecorder;
  /** What was entered of the sentence that is read. */
  readonly #entered: Entered[] = [];

  constructor(analysed: AnalysedText, parties: readonly PartySighting[], recorder: PositionRecorder) {
    this.#analysed = analysed;
    this.#parties = parties;
    this.#recorder = recorder;
  }

  /** Enters what a holder takes, or the party he speaks for. */
  enter(origin: Origin, holding: Holding, moves: readonly FoundMove[]): void {
    const [move] = moves;
    if (move === undefined) return;
    const { text, sentences } = this.#analysed;
    const sentence = sentences[lastSentenceBefore(sentences, move.clause.start)] ?? move.clause;
    const party = findPrincipals(text, partiesIn(this.#parties, sentence)).get(holding.party) ?? holding.party;
    this.#recorder.enter(origin, { ...holding, party }, moves);
    this.#entered.push({ origin, holding: { ...holding, party }, moves });
  }

  /** Enters what parties named beside the one that took a position think of it: "supported by Oster", "with Velm opposing". */
  enterCompanions(sentence: Span): void {
    const entered = this.#entered.splice(0);
    if (entered.length === 0) return;
    const named = partiesIn(this.#parties, sentence);
    for (const { lead, party, stance } of findCompanions(this.#analysed.text, sentence, named)) {
      const first = entered.find(({ holding }) => holding.party === lead);
      const moves = (first?.moves ?? []).filter(
        ({ clause, issue }) => !clause.isCondition && !this.#recorder.holds(party, sentence, issue.issue),
      );
      if (first !== undefined)
        this.#recorder.enter(
          { ...first.origin, teller: 'author' },
          { party, held: 'self', by: null },
          stance === 'same' ? moves : moves.map((one) => ({ ...one, move: opposed })),
        );
    }
  }
}
