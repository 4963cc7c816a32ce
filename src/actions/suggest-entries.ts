// Proposes parties, actors, names and issues for the codebook from what the dossier holds.
import { readFile } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { suggestActors } from '../extract/suggestions/actor-suggester.ts';
import { type SaidText, suggestIssues } from '../extract/suggestions/issue-suggester.ts';
import { type SpeakerPhrase, suggestParties } from '../extract/suggestions/party-suggester.ts';
import type { ActorEntry } from '../model/dossier-rows.ts';
import { widenToSentence } from '../model/sentence-span.ts';
import { shiftSpan } from '../model/span.ts';
import type { Suggestion } from '../model/suggestion.ts';
import { createAnalyser } from '../text/analyser.ts';
import { findContext } from '../views/sentence-context.ts';
import type { Dossier } from './open-dossier.ts';

/** Statements looked at for issues: a minute's reading; more would hardly change what is frequent. */
const mostStatements = 20_000;

/** Statements after which others get their turn: a server goes on answering beside this. */
const betweenPauses = 20;

/** The suggestions: parties, actors, further names, issues; within each those seen most first. */
export async function suggestEntries({ store, codebook }: Dossier): Promise<readonly Suggestion[]> {
  const analyse = createAnalyser(await readFile(new URL('../extract/languages/en/text.bin', import.meta.url)));
  const said: SaidText[] = [];
  const speakers: SpeakerPhrase[] = [];
  for await (const { statement, surroundings, article } of store.walkStatements({ order: 'date' })) {
    const { text, source } = findContext({ statement, surroundings });
    const [phrase] = source;
    const quote = { text, article: article.id, title: article.title };
    said.push({ analysed: analyse(text, []), article: article.id, title: article.title });
    if (phrase) speakers.push({ phrase: text.slice(phrase.start, phrase.end), quote });
    if (said.length >= mostStatements) break;
    if (said.length % betweenPauses === 0) await setImmediate();
  }
  const named = suggestActors((await store.listActors({})).map(cutToSentence), codebook);
  const parties = suggestParties(speakers, codebook);
  const states = named.filter((one) => one.kind === 'party' && !parties.some(({ label }) => label === one.label));
  const others = (['actor', 'alias'] as const).flatMap((kind) => named.filter((one) => one.kind === kind));
  return [...parties, ...states, ...others, ...suggestIssues(said, codebook)];
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
