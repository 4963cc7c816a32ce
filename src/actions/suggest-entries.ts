// Proposes parties, actors, names, cues and the ends they speak for, issues and pairs of names for one thing for the codebook from what the dossier holds.
import { readFile } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import type { PositionParts } from '../extract/positions/position-finder.ts';
import { suggestActors } from '../extract/suggestions/actor-suggester.ts';
import { draftCodebook } from '../extract/suggestions/codebook-draft.ts';
import { type SpokenText, suggestCues } from '../extract/suggestions/cue-suggester.ts';
import { suggestEnds } from '../extract/suggestions/end-suggester.ts';
import { suggestIssues } from '../extract/suggestions/issue-suggester.ts';
import { suggestNames } from '../extract/suggestions/name-suggester.ts';
import { suggestParties } from '../extract/suggestions/party-suggester.ts';
import type { KnownNames, NamingText } from '../extract/suggestions/seen-names.ts';
import type { Codebook } from '../model/codebook.ts';
import type { ActorEntry } from '../model/dossier-rows.ts';
import { widenToSentence } from '../model/sentence-span.ts';
import { shiftSpan } from '../model/span.ts';
import type { Suggestion } from '../model/suggestion.ts';
import type { Store } from '../store/store.ts';
import { type Analyse, createAnalyser } from '../text/analyser.ts';
import { findContext } from '../views/sentence-context.ts';
import type { Dossier } from './open-dossier.ts';

/** Statements looked at for issues: a minute's reading; more would hardly change what is frequent. */
const mostStatements = 20_000;

/** Statements after which others get their turn: a server goes on answering beside this. */
const betweenPauses = 20;

/** The suggestions: parties, actors, further names, cues, ends of cues, issues, names of things; within each those seen most first. */
export async function suggestEntries({ store, codebook }: Dossier): Promise<readonly Suggestion[]> {
  const analyse = createAnalyser(await readFile(new URL('../extract/languages/en/text.bin', import.meta.url)));
  const said: SpokenText[] = [];
  for await (const { statement, surroundings, article, actor } of store.walkStatements({ order: 'date' })) {
    const { text, cue, content } = findContext({ statement, surroundings });
    said.push({
      ...{ analysed: analyse(text, []), article: article.id, title: article.title },
      ...{ party: actor?.party ?? null, cue, content, around: surroundings.text },
    });
    if (said.length >= mostStatements) break;
    if (said.length % betweenPauses === 0) await setImmediate();
  }
  const draft = draftCodebook(await loadParts(store, analyse), codebook);
  const parties = suggestParties(draft, codebook);
  const actors = await store.listActors({});
  const others = suggestActors(actors.map(cutToSentence), codebook, draft);
  const { texts, authors } = await loadNamingTexts(store);
  const known = listKnown(actors, codebook);
  const things = suggestNames(texts, codebook, { ...known, people: [...known.people, ...authors] });
  const cues = suggestCues(said, codebook, (text) => analyse(text, []));
  return [...parties, ...others, ...cues, ...suggestEnds(said, codebook), ...suggestIssues(draft, codebook), ...things];
}

/** Latest articles read on trial: half a minute; who and what matters stands in them. */
const mostOnTrial = 400;

/** Articles loaded at a time. */
const loadedTogether = 20;

async function loadParts(store: Store, analyse: Analyse): Promise<readonly PositionParts[]> {
  const { rows } = await store.listArticles({ order: 'published', range: { offset: 0, limit: mostOnTrial } });
  const parts: PositionParts[] = [];
  for (let at = 0; at < rows.length; at += loadedTogether) {
    const sources = await store.loadPositionSources(rows.slice(at, at + loadedTogether).map(({ id }) => id));
    for (const { grammar, ...source } of sources)
      parts.push({ ...source, analysed: analyse(source.article.text, source.article.passages, grammar) });
    await setImmediate();
  }
  return parts;
}

/** Latest articles whose names are compared: seconds of reading; a name in use stands in them. */
const mostArticles = 2_000;

async function loadNamingTexts(
  store: Store,
): Promise<{ readonly texts: readonly NamingText[]; readonly authors: readonly string[] }> {
  const { rows } = await store.listArticles({ order: 'published', range: { offset: 0, limit: mostArticles } });
  const texts: NamingText[] = [];
  for (const { id, title, side } of rows) {
    const held = await store.loadArticle(id);
    if (held) texts.push({ id, title, side, text: held.article.text });
    if (texts.length % betweenPauses === 0) await setImmediate();
  }
  return { texts, authors: rows.flatMap(({ byline }) => byline) };
}

/** People may go by any word of their names; a name of one word that nobody declared may be a place's. */
function listKnown(actors: readonly ActorEntry[], { outlets }: Codebook): KnownNames {
  const namesOf = ({ name, names }: ActorEntry): readonly string[] =>
    [name, ...names.map(({ text }) => text)].filter((text) => /^\p{Lu}/u.test(text));
  const isPerson = ({ kind, key, name, statements }: ActorEntry): boolean =>
    kind === 'person' || (key.startsWith('name:') && name.includes(' ') && statements > 0);
  const bodies = actors.filter((actor) => !isPerson(actor) && (actor.kind !== 'unknown' || actor.name.includes(' ')));
  return {
    people: actors.filter(isPerson).flatMap(namesOf),
    bodies: [...bodies.flatMap(namesOf), ...outlets.flatMap(({ name, aliases }) => [name, ...aliases])],
  };
}

/** An actor with the sentences it was seen in, instead of the text round them. */
function cutToSentence(actor: ActorEntry): ActorEntry {
  const seen = actor.seen.map(({ surroundings: { start, text }, ...place }) => {
    const sentence = widenToSentence(text, shiftSpan(place.span, -start), start === 0);
    return {
      ...place,
      surroundings: { start: start + sentence.start, text: text.slice(sentence.start, sentence.end) },
    };
  });
  return { ...actor, seen };
}
