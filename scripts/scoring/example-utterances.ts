// Scores utterances on the bundled example: pairs of statements that report one act of speech, as a person lists them.
import { loadReader } from '../../src/actions/load-reader.ts';
import type { Comparer } from '../../src/compare/comparer.ts';
import { extract } from '../../src/extract/extract.ts';
import type { RelatedItems } from '../../src/model/comparison.ts';
import type { Statement } from '../../src/model/finding.ts';
import type { Span } from '../../src/model/span.ts';
import { groupSentences, type JoinScores, joinScores } from '../../src/views/quotes/group-sentences.ts';
import { type QuotedSentence, readSentences } from '../../src/views/quotes/quoted-sentence.ts';
import { readDossierList } from '../../test/gold/dossier-gold.ts';
import { type ExampleArticle, readExample, readExampleCodebook } from '../../test/gold/example-gold.ts';
import { compareInMemory } from './compare-in-memory.ts';

/** UTF-16 units that a sentence and a coded statement must share to be of one another. */
const leastShared = 15;

const codebook = readExampleCodebook();

/** Prints for each of some ways to join what is found and what is wrong; with `tellsMissed` the pairs that the shipped way misses. */
export async function scoreExampleUtterances(
  comparer: Comparer,
  tried: readonly JoinScores[],
  tellsMissed: boolean,
): Promise<void> {
  const examples = (await readExample(codebook)).filter(({ article }) => article.language === 'en');
  const { sentences, relations } = await readQuoted(comparer, examples);
  const lists = readDossierList('same-utterance').map(({ first, others }) => [
    first,
    ...others.map(({ statement }) => statement),
  ]);
  const wanted = new Set(lists.flatMap(pairsWithin));
  const listed = new Set(lists.flat());
  for (const scores of tried) {
    const groups = groupSentences(sentences, { relations, judged: [] }, scores);
    const found = new Set<string>();
    let [wrong, judged, falseGroups] = [0, 0, 0];
    for (const { members } of groups) {
      const outcome = judgeGroup(
        members.map((member) => statementsOf(member, examples)),
        wanted,
        listed,
      );
      for (const pair of outcome.found) found.add(pair);
      wrong += outcome.wrong;
      judged += outcome.judged;
      if (outcome.wrong > 0) falseGroups += 1;
    }
    console.log(
      `example, ${nameScores(scores)}: ${groups.length} groups, ${found.size} of ${wanted.size} listed pairs (recall ${share(found.size, wanted.size)}), ${wrong} of ${judged} pairs of listed statements wrong, ${falseGroups} groups`,
    );
    if (scores === joinScores && tellsMissed)
      for (const pair of wanted) if (!found.has(pair)) console.log(`  missed ${pair}`);
  }
}

/** Sentences of the example with their speakers, and what they are to each other. */
interface Quoted {
  readonly sentences: readonly QuotedSentence[];
  readonly relations: readonly RelatedItems[];
}

async function readQuoted(comparer: Comparer, examples: readonly ExampleArticle[]): Promise<Quoted> {
  const reader = await loadReader(codebook);
  const compared = examples.map(({ article }) => ({ article, findings: extract(article, reader) }));
  const { items, relations } = compareInMemory(comparer, compared);
  const entries = items.flatMap(({ row, article: id, span, finding, data }) => {
    const added = examples.findIndex(({ article }) => article.id === id);
    const read = compared[added];
    if (read === undefined) return [];
    const { article, findings } = read;
    const side = codebook.outlets.find(({ name }) => name === article.outlet)?.side ?? null;
    const statement = findings.statements.find((one) => one.id === finding);
    return {
      ...{ row, added, span, finding, data, figure: null, position: null, positions: [] },
      article: { ...article, side },
      surroundings: { start: 0, text: article.text },
      statement: statement ? { statement, ...speakerOf(statement), viaActors: [], review: null } : null,
    };
  });
  return { sentences: readSentences(entries), relations };
}

/** As the codebook has the speaker, no decisions being there. */
function speakerOf({ actor }: Statement) {
  if (actor === null) return { actor, party: null };
  const party = codebook.actors.find(({ id }) => id === actor.actorId)?.party ?? null;
  return { actor: { key: actor.actorId ?? `name:${actor.name}`, name: actor.name, party, via: actor.via }, party };
}

/** Names of the coded statements that a sentence is of, as `article#id`. */
function statementsOf({ article, parts }: QuotedSentence, examples: readonly ExampleArticle[]): readonly string[] {
  const example = examples.find((one) => one.article.id === article.id);
  return (example?.gold.statements ?? [])
    .filter(({ content }) => content.some((span) => parts.some((part) => overlap(span, part) >= leastShared)))
    .map(({ id }) => `${example?.name}#${id}`);
}

/** What a group of sentences is worth, each given by the statements it is of. */
interface GroupOutcome {
  /** Listed pairs that it joins. */
  readonly found: readonly string[];
  /** Pairs of its sentences that are both of listed statements, and those of them that no list joins. */
  readonly judged: number;
  readonly wrong: number;
}

function judgeGroup(
  members: readonly (readonly string[])[],
  wanted: ReadonlySet<string>,
  listed: ReadonlySet<string>,
): GroupOutcome {
  const pairs = members.flatMap((one, at) => members.slice(at + 1).map((other) => ({ one, other })));
  const outcomes = pairs.map(({ one, other }) => ({
    hits: one.flatMap((a) => other.map((b) => pairOf(a, b))).filter((pair) => wanted.has(pair)),
    isJudged: one.some((name) => listed.has(name)) && other.some((name) => listed.has(name)),
  }));
  const judged = outcomes.filter(({ isJudged }) => isJudged);
  const wrong = judged.filter(({ hits }) => hits.length === 0);
  return { found: outcomes.flatMap(({ hits }) => hits), judged: judged.length, wrong: wrong.length };
}

function pairsWithin(names: readonly string[]): readonly string[] {
  return names.flatMap((one, at) => names.slice(at + 1).map((other) => pairOf(one, other)));
}

function pairOf(one: string, other: string): string {
  return [one, other].sort().join(' ');
}

function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** A way to join, as figures name it. */
export function nameScores({ alone, ahead, third, groups }: JoinScores): string {
  return `joined from ${alone}, ahead ${ahead}, third ${third}, groups ${groups}`;
}

/** A share in per cent. */
export function share(part: number, whole: number): string {
  return ((100 * part) / Math.max(1, whole)).toFixed(1);
}
