// One sentence somebody said, as a dossier holds it: with its speaker as decisions leave them, its dates and its article.
import { type DayRange, dayRangeOf } from '../../base/day-range.ts';
import type { ComparedEntry } from '../../model/comparison-rows.ts';
import type { Span } from '../../model/span.ts';
import { type UtteranceData, type UtteranceRole, unpackUtterance, utteranceText } from '../../model/utterance-item.ts';

/** A sentence with all that decides whether it is the same utterance as another. */
export interface QuotedSentence {
  readonly row: number;
  readonly role: UtteranceRole;
  readonly text: string;
  readonly parts: readonly Span[];
  readonly speaker: Speaker | null;
  /** Days since 1970 between which it was said; null where the text does not tell. */
  readonly said: DayRange | null;
  readonly saidEdtf: string | null;
  /** Days between which its article was published. */
  readonly published: DayRange | null;
  readonly article: ComparedEntry['article'];
  readonly statement: string | null;
}

/** Who said it, as decisions leave the actor. */
export interface Speaker {
  readonly key: string;
  readonly name: string;
  readonly party: string | null;
}

/** Reads the entries of the comparison; entries of another make and rejected statements are left out. */
export function readSentences(entries: readonly ComparedEntry[]): readonly QuotedSentence[] {
  return entries.flatMap((entry) => {
    const data = unpackUtterance(entry.data);
    return data === null || entry.statement?.review === 'rejected' ? [] : [toSentence(entry, data)];
  });
}

function toSentence(entry: ComparedEntry, data: UtteranceData): QuotedSentence {
  const { start, text } = entry.surroundings;
  const parts = data.parts.map((part) => ({ start: part.start - start, end: part.end - start }));
  return {
    row: entry.row,
    role: data.role,
    text: utteranceText(text, { parts }).replace(/\s+/g, ' '),
    parts: data.parts,
    speaker: speakerOf(entry, data),
    said: dayRangeOf(data.said),
    saidEdtf: data.said,
    published: dayRangeOf(entry.article.published),
    article: entry.article,
    statement: entry.finding,
  };
}

function speakerOf({ statement }: ComparedEntry, { speaker, speakerName }: UtteranceData): Speaker | null {
  if (statement) {
    const { actor } = statement;
    return actor === null ? null : { key: actor.key, name: actor.name, party: actor.party };
  }
  return speaker === null ? null : { key: speaker, name: speakerName ?? speaker, party: null };
}
