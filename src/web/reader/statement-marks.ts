// What is to be marked in the text for each statement.
import type { Mention } from '../../model/finding.ts';
import type { WireStatement } from '../../server/wire.ts';
import type { Mark } from '../parts/text-runs.ts';

/** Content, source and cue of every statement, as marks on the article's text. */
export function marksOf(statements: readonly WireStatement[]): readonly Mark[] {
  return statements.flatMap((statement) => {
    const source = statement.source.length > 0 || statement.speaker === null ? statement.source : [statement.speaker];
    return [
      ...statement.content.map((span) => ({ ...span, statement: statement.id, role: 'content' as const })),
      ...source.map((span) => ({ ...span, statement: statement.id, role: 'source' as const })),
      ...statement.cue.map((span) => ({ ...span, statement: statement.id, role: 'cue' as const })),
    ];
  });
}

/** Rude names: kept as written, and marked as such. */
export function rudeNameMarks(mentions: readonly Mention[]): readonly Mark[] {
  const rude = mentions.filter(({ isDerogatory }) => isDerogatory);
  return rude.map(({ span }) => ({ ...span, statement: '', role: 'rude' as const }));
}
