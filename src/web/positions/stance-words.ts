// Words for moves, strengths, postures and silences, each with what it means.
import type { Move, Strength } from '../../model/finding.ts';
import { moveVerbs } from '../../model/move-words.ts';
import type { CellChangeKind, GroundKind } from '../../views/positions/agreement.ts';
import type { Silence } from '../../views/positions/matrix.ts';
import { countOf } from '../parts/count-words.ts';
import type { ExplainedWord } from '../parts/statement-words.ts';

/** What a party does on an issue. */
export const moveWords: Readonly<Record<Move, ExplainedWord>> = {
  demand: { word: moveVerbs.demand, meaning: 'asks somebody for something' },
  offer: { word: moveVerbs.offer, meaning: 'says what it would do or give' },
  accept: { word: moveVerbs.accept, meaning: 'agrees to what was asked or offered' },
  reject: { word: moveVerbs.reject, meaning: 'says no to what was asked or offered' },
  condition: { word: moveVerbs.condition, meaning: 'will, if something else is done' },
  threat: { word: moveVerbs.threat, meaning: 'says what will follow if not' },
  none: { word: moveVerbs.none, meaning: 'says something on the issue without a move' },
};

/** How firmly. */
export const strengthWords: Readonly<Record<Strength, ExplainedWord>> = {
  must: { word: 'must', meaning: 'firm: must, will' },
  should: { word: 'should', meaning: 'less firm: should, hopes to' },
  may: { word: 'may', meaning: 'open: may, could be discussed' },
};

/** Why a cell is empty, in few words. */
export function silenceLabel(silence: Silence): string {
  switch (silence.kind) {
    case 'silent':
      return `Silent in ${countOf(silence.texts, 'text')}`;
    case 'no-text':
      return 'No text of theirs';
    case 'unread':
      return `${countOf(silence.texts, 'text')} not read`;
  }
}

/** Why a cell is empty, in a sentence. */
export function silenceSentence(silence: Silence): string {
  switch (silence.kind) {
    case 'silent':
      return `It speaks in ${countOf(silence.texts, 'text')} that ${silence.texts === 1 ? 'was' : 'were'} read, and takes no position on this issue in ${silence.texts === 1 ? 'it' : 'any of them'}.`;
    case 'no-text':
      return silence.texts === 0
        ? 'No text of this time is held.'
        : `Of ${countOf(silence.texts, 'text')} read, none has a word of it. That says nothing of where it stands.`;
    case 'unread':
      return `No text of this time was read: ${countOf(silence.texts, 'text')} could not be (its language, or a failure). There may be something in ${silence.texts === 1 ? 'it' : 'them'}.`;
  }
}

/** How far the parties are on an issue. */
export const groundWords: Readonly<Record<GroundKind, ExplainedWord>> = {
  settled: { word: 'Settled by all', meaning: 'every party stands on the same side, without conditions' },
  'agreed-so-far': {
    word: 'Agreed by all who spoke',
    meaning: 'same side, without conditions; some parties are silent',
  },
  conditional: { word: 'Acceptable, with conditions', meaning: 'same side, some of them on conditions' },
  uncertain: { word: 'One side, not for certain', meaning: 'same side, but a stance is disputed or less sure' },
  apart: { word: 'Apart', meaning: 'parties stand on different sides' },
  'one-voice': { word: 'One voice only', meaning: 'only one party took a position' },
  'not-raised': { word: 'Not yet raised', meaning: 'no party took a position of its own' },
};

/** What changed in a cell. */
export const changeWords: Readonly<Record<CellChangeKind, string>> = {
  appeared: 'first position',
  turned: 'turned',
  firmer: 'firmer',
  softer: 'softer',
  'other-move': 'another move',
  'now-disputed': 'now disputed',
  'settled-dispute': 'no longer disputed',
};
