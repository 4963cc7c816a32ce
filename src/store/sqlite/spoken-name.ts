// The name a speaker goes by in the text.
import type { Statement } from '../../model/finding.ts';
import { foldSurface } from './name-registry.ts';

/** The speaker's name as it stands in the text, or the actor's where the text has none. */
export function surfaceOf(statement: Statement, text: string): string {
  // Whom a person named is no reading of the words that stand there.
  if (statement.actor?.via === 'coder') return statement.actor.name;
  if (statement.speaker) return foldSurface(text.slice(statement.speaker.start, statement.speaker.end));
  return statement.actor?.name ?? '';
}
