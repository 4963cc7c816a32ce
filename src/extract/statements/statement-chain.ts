// Builds the chain through which a statement reached the article.
import type { Passage, Voice } from '../../model/article.ts';
import type { ActorLink, ViaLink } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { resolveSpeaker } from '../mentions/speaker-resolver.ts';
import type { AttributionContext } from './attribution-context.ts';
import { joinLinks, linksNamed } from './reporting-chain.ts';
import { hasOverlap } from './span-index.ts';
import { type Draft, type DraftIndex, outerDrafts, sliceAll, type Workbench } from './statement-draft.ts';
import { voiceActor } from './statement-speaker.ts';

/** Reprint first, then who reports the statement within theirs, then the outlets its own words name. */
export function chainOf(
  bench: Workbench,
  draft: Draft,
  index: DraftIndex,
  context: AttributionContext,
): readonly ViaLink[] {
  const links: ViaLink[] = [];
  const voice = draft.passage?.voice;
  if (voice?.kind === 'outlet' && draft.finder.name !== 'passage-speaker')
    links.push(outletLink(bench, draft.passage!, voice));
  for (const outer of outerDrafts(index, draft)) {
    if (isAuthorsOwn(bench, outer)) continue;
    if (outer.attribution.source.length > 0) links.push(linkAt(bench, outer.attribution.source));
  }
  const named = linksNamed(context, draft.attribution.source);
  for (const span of named.passedOn) {
    if (isOwnOutlet(bench, span)) continue;
    // Whoever is the source of a statement of their own passes on only what lies within it, which is seen above.
    if (!hasOverlap(index.sources, span)) links.push(namedLink(bench, span));
  }
  for (const span of named.accordingTo) {
    if (!hasOverlap(index.sources, span)) links.push(linkAt(bench, [span]));
  }
  for (const span of named.spokenTo) {
    if (!isOwnOutlet(bench, span)) links.push(namedLink(bench, span));
  }
  return joinLinks(bench.text, links);
}

/** The reprinted outlet; an empty span at the passage's start where no words name it. */
function outletLink(bench: Workbench, passage: Passage, voice: Voice & { kind: 'outlet' }): ViaLink {
  if (voice.named === null)
    return { span: { start: passage.start, end: passage.start }, actor: voiceActor(bench, voice.name) };
  const link = linkAt(bench, [voice.named]);
  return link.actor === null ? { ...link, actor: voiceActor(bench, voice.name) } : link;
}

/** Who stands behind a source phrase that is not empty. */
function linkAt(bench: Workbench, source: readonly Span[]): ViaLink {
  const { analysed, mentions } = bench.parts;
  const resolved = resolveSpeaker({ source, analysed, mentions });
  return { span: resolved?.span ?? source[0]!, actor: resolved?.actor ?? null };
}

/** "Told the Courier" in the Courier itself is no link of a chain. */
function isOwnOutlet(bench: Workbench, span: Span): boolean {
  const name = bench.text.slice(span.start, span.end).replace(/^the /i, '');
  return bench.parts.article.outlet?.endsWith(name) ?? false;
}

/** "I think" of the author passes nothing on; of somebody quoted or speaking it does. */
function isAuthorsOwn(bench: Workbench, outer: Draft): boolean {
  const source = sliceAll(bench.text, outer.attribution.source);
  return /^(?:I|we|me|us)$/i.test(source) && (outer.passage === null || outer.passage.voice.kind === 'author');
}

/** An outlet that the reporting words name: the name is the span, whoever it is known as. */
function namedLink(bench: Workbench, span: Span): ViaLink {
  const { analysed, mentions } = bench.parts;
  const resolved = resolveSpeaker({ source: [span], analysed, mentions });
  const bare = bench.text.slice(span.start, span.end).replace(/^(?:the|a|an) /i, '');
  const isWhole = resolved !== null && resolved.span.end - resolved.span.start >= bare.length;
  return { span, actor: isWhole && resolved.actor ? resolved.actor : nameLink(bench, bare) };
}

/** A name that nobody declared; a description ("a local newspaper") is no name. */
function nameLink(bench: Workbench, name: string): ActorLink | null {
  return /^\p{Lu}/u.test(name) ? voiceActor(bench, name) : null;
}
