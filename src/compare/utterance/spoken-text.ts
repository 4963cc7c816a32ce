// Tells when a whole article is the words of one speaker, by its heading: "Address of President Vera Holm to the nation".
import type { Article, Passage } from '../../model/article.ts';
import type { Mention } from '../../model/finding.ts';

/** An article that one person spoke or wrote, and the passages that are their words. */
export interface SpokenText {
  readonly speaker: { readonly speaker: string; readonly speakerName: string };
  readonly passages: readonly Passage[];
}

/** The heading stands within this many characters. */
const headLength = 400;
const heading =
  /\b(?:address|speech|remarks|statement|transcript|letter|opening words|answer)s?\b[^.\n]{0,40}?\b(?:of|by|from)\b[^.\n]*/i;

/** The one speaker of an article, where its first lines name them so; null for other articles. */
export function findSpokenText({ text, passages }: Article, mentions: readonly Mention[]): SpokenText | null {
  const match = heading.exec(text.slice(0, headLength));
  if (!match) return null;
  const [from, to] = [match.index, match.index + match[0].length];
  const named = mentions.find(({ span, actor }) => actor !== null && span.start >= from && span.end <= to);
  if (!named?.actor) return null;
  const { actorId, name } = named.actor;
  // A report about an address has an author's words after the heading; only a heading on a line of its own makes a transcript.
  const line = text.slice(
    text.lastIndexOf('\n', from) + 1,
    (text.indexOf('\n', to) + text.length + 1) % (text.length + 1),
  );
  if (line.length > 160) return null;
  const own = passages.filter(
    ({ kind, voice, start }) => kind === 'paragraph' && voice.kind === 'author' && start > to,
  );
  return own.length === 0
    ? null
    : { speaker: { speaker: actorId ?? `name:${name}`, speakerName: name }, passages: own };
}
