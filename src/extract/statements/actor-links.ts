// Which actor the mentions say that some words stand for.
import type { Mention } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { firstEndingAfter } from './statement-form.ts';

/** Mentions of one article in text order, for looking actors up by place. */
export interface ActorLinks {
  readonly mentions: readonly Mention[];
  readonly spans: readonly Span[];
}

/** Makes mentions searchable by place. */
export function indexActors(mentions: readonly Mention[]): ActorLinks {
  const actors = mentions.filter((mention) => mention.stands === 'actor');
  return { mentions: actors, spans: actors.map((mention) => mention.span) };
}

/**
 * The mention that heads a phrase: the first one that lies within it and has an actor, else the first at all.
 * "Karst minister Ana Belo, a friend of Tor Lind": names after a comma or "of" describe, so the first long name wins.
 */
export function headMention(links: ActorLinks, phrase: Span): Mention | null {
  let best: Mention | null = null;
  for (let i = firstEndingAfter(links.spans, phrase.start); i < links.spans.length; i += 1) {
    const mention = links.mentions[i]!;
    if (mention.span.start >= phrase.end) break;
    if (mention.span.start < phrase.start || mention.span.end > phrase.end) continue;
    if (best === null || (best.actor === null && mention.actor !== null)) best = mention;
  }
  return best;
}
