// Counts the names an article uses for one thing: those of the codebook's things, and of its actors and states.
//
// Example: "Lesna buried its dead … Lissen was calm" has two items of "the town with the bridge": Lesna once, Lissen once.
import { hashText } from '../../base/feature-hash.ts';
import type { Codebook } from '../../model/codebook.ts';
import type { ComparedItem } from '../../model/comparison.ts';
import type { NameUse } from '../../model/name-use.ts';
import type { Span } from '../../model/span.ts';
import type { ComparedArticle, Comparer } from '../comparer.ts';
import { createActorNamer } from './actor-namer.ts';
import type { NameSighting } from './name-sighting.ts';
import { createThingFinder } from './thing-finder.ts';
import { createVoiceFinder } from './voice-finder.ts';

/** The parts of a codebook that names are counted by. */
export type NamedParts = Pick<Codebook, 'things' | 'actors' | 'outlets'>;

/** Rises when the same article and codebook can give other items. */
const rules = 1;

/** The comparer of a codebook; it relates nothing, for counting is enough. Its version follows the names of the codebook. */
export function createNameComparer(codebook: NamedParts): Comparer {
  const findThings = createThingFinder(codebook.things, [...codebook.actors, ...codebook.outlets].flatMap(namesOf));
  const parties = new Map(codebook.actors.map(({ id, party }) => [id, party]));
  const nameActor = createActorNamer(codebook.actors);
  return {
    kind: 'name',
    version: versionOf(codebook),
    retrieval: { fewestShared: 1, commonest: 0, most: 0 },
    relate: () => null,
    listItems: ({ article, findings }: ComparedArticle) => {
      const things = findThings(article.text);
      const actors = (findings?.mentions ?? []).flatMap((mention) => nameActor(article.text, mention) ?? []);
      const seen = [...things, ...actors.filter(({ span }) => !things.some((one) => one.span.start === span.start))];
      return countUses(seen, createVoiceFinder(article, findings, parties));
    },
  };
}

function namesOf({ name, aliases }: { readonly name: string; readonly aliases: readonly string[] }): readonly string[] {
  return [name, ...aliases];
}

function versionOf({ things, actors, outlets }: NamedParts): number {
  const names = actors.map(({ id, name, aliases, derogatory }) => [id, name, aliases, derogatory]);
  // 31 bits: databases keep it as a whole number above zero.
  return (
    (hashText(JSON.stringify([rules, things, names, outlets.map(({ name, aliases }) => [name, aliases])])) >>> 1) + 1
  );
}

/** One item for each name, at the first place it stands. */
function countUses(seen: readonly NameSighting[], voiceOf: (span: Span) => string | null): readonly ComparedItem[] {
  const uses = new Map<string, { first: NameSighting; own: number; quoted: Record<string, number> }>();
  for (const sighting of seen) {
    const key = `${sighting.thing}\n${sighting.name}`;
    const use = uses.get(key) ?? { first: sighting, own: 0, quoted: {} };
    const voice = voiceOf(sighting.span);
    if (voice === null) use.own += 1;
    else use.quoted[voice] = (use.quoted[voice] ?? 0) + 1;
    uses.set(key, use);
  }
  return [...uses.values()].map(({ first, own, quoted }) => {
    const { thing, label, name, isRude } = first;
    const data = { thing, label, name, isRude, own, quoted } satisfies NameUse;
    return { span: first.span, finding: null, keys: [], data };
  });
}
