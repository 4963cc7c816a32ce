// Scores same-event grouping: BASIL's 100 events told by three outlets each, all mixed, and the example's list of events.
// `npm run score:events`

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { loadReader } from '../src/actions/load-reader.ts';
import { eventComparer } from '../src/compare/event/event-comparer.ts';
import { extract } from '../src/extract/extract.ts';
import type { Article, Passage } from '../src/model/article.ts';
import { makePlainArticle } from '../src/model/plain-article.ts';
import type { EventTelling } from '../src/views/events/event-telling.ts';
import { compareInMemory } from './scoring/compare-in-memory.ts';
import { groupTellings, percent, scoreExampleEvents } from './scoring/example-events.ts';
import { recordScores } from './scoring/record-scores.ts';
import { corporaFolder } from './training/corpora.ts';

const wantsDetails = process.argv.includes('--details');
await scoreBasil();
await scoreExampleEvents(wantsDetails);

/** One article of BASIL, and the event it was collected for. */
interface BasilArticle {
  readonly article: Article;
  readonly event: string;
}

async function scoreBasil(): Promise<void> {
  const all = readBasil();
  if (all.length === 0) return console.log('BASIL is not here: set PARLEY_SHARED.');
  const events = [...new Set(all.map(({ event }) => event))].sort();
  const tuned = new Set(events.filter((_, at) => at % 2 === 0));
  const reader = await loadReader();
  const compared = all.map(({ article }) => ({ article, findings: extract(article, reader) }));
  const score = (name: string, chosen: (event: string) => boolean, hidesDates = false): number => {
    const some = compared.filter((_, at) => chosen(all[at]?.event ?? ''));
    const found = compareInMemory(
      eventComparer,
      hidesDates
        ? some.map(({ article, findings }) => ({
            article: { ...article, published: null },
            findings: findings ? { ...findings, dates: [] } : null,
          }))
        : some,
    );
    const groups = groupTellings(found, some);
    const { precision, recall } = scoreBCubed(
      all.filter(({ event }) => chosen(event)),
      groups,
    );
    console.log(
      `BASIL, ${name}: B-cubed F1 ${percent(harmonic(precision, recall))}, precision ${percent(precision)}, recall ${percent(recall)}; ${found.items.length} tellings, ${found.relations.length} pairs looked at`,
    );
    return 100 * harmonic(precision, recall);
  };
  score('the half the thresholds were chosen on', (event) => tuned.has(event));
  score('the other half', (event) => !tuned.has(event));
  const ours = score('all 300 articles (target 95.0)', () => true);
  recordScores([
    {
      finding: 'Same event',
      measure: 'B-cubed F1 of articles',
      data: 'BASIL',
      size: `${events.length} events, ${all.length} articles mixed`,
      ours,
      others: '',
      floor: 95,
      command: 'npm run score:events',
    },
  ]);
  score('all 300, every date hidden', () => true, true);
}

function readBasil(): BasilArticle[] {
  const folder = `${corporaFolder()}/basil/articles`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((year) =>
    readdirSync(`${folder}/${year}`).map((file) => {
      const json = JSON.parse(readFileSync(`${folder}/${year}/${file}`, 'utf8'));
      const parts: string[] = [json.title, ...json['body-paragraphs'].map((lines: string[]) => lines.join(' '))];
      return { event: String(json['triplet-uuid']), article: makeArticle(parts, json.date, json.source) };
    }),
  );
}

function makeArticle(parts: readonly string[], published: string, outlet: string): Article {
  const text = parts.join('\n\n');
  let start = 0;
  const passages = parts.map((part, at): Passage => {
    const passage: Passage = {
      kind: at === 0 ? 'title' : 'paragraph',
      voice: { kind: 'author' },
      start,
      end: start + part.length,
    };
    start += part.length + 2;
    return passage;
  });
  return makePlainArticle(text, { title: parts[0] ?? null, outlet, published, passages });
}

/** B-cubed (Bagga, Baldwin 1998) of the groups articles' own reports fall into. */
function scoreBCubed(
  all: readonly BasilArticle[],
  groups: readonly (readonly EventTelling[])[],
): { readonly precision: number; readonly recall: number } {
  const groupOf = new Map(
    groups.flatMap((group, at) =>
      group.filter(({ data }) => data.role === 'report').map(({ article }) => [String(article), at] as const),
    ),
  );
  let [precision, recall] = [0, 0];
  for (const { article, event } of all) {
    const together = all.filter((other) => groupOf.get(other.article.id) === groupOf.get(article.id));
    const same = all.filter((other) => other.event === event);
    const right = together.filter((other) => other.event === event).length;
    precision += right / together.length / all.length;
    recall += right / same.length / all.length;
    if (wantsDetails && (right < together.length || right < same.length))
      console.log(
        `  ${article.published} ${article.outlet} "${article.title}" with ${together.map((one) => `"${one.article.title}"`).join(', ')}`,
      );
  }
  return { precision, recall };
}

function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
