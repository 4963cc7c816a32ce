// The cards of disputes the program shows on the bundled example, read from end to end, against those a person listed.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addArticles } from '../../src/actions/add-articles.ts';
import { compareArticles, findUncompared } from '../../src/actions/compare-articles.ts';
import { exampleArticles, makeExampleDossier } from '../../src/actions/example-dossier.ts';
import { findInputFiles } from '../../src/actions/input-files.ts';
import { loadComparers } from '../../src/actions/load-comparers.ts';
import { type Dossier, openDossier } from '../../src/actions/open-dossier.ts';
import { type DisputeCard, type DisputeSentence, disputeKinds } from '../../src/model/dispute.ts';
import { type Span, spansOverlap } from '../../src/model/span.ts';
import { readDossierList } from '../../test/gold/dossier-gold.ts';
import type { ExampleArticle } from '../../test/gold/example-gold.ts';
import { collectDisputes } from '../../test/whole-disputes.ts';
import { recordScores } from './record-scores.ts';

/** Prints how many cards are of a dispute or reply that was listed, and how many listed disputes have a card. */
export async function scoreCards(examples: readonly ExampleArticle[], tell: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-score-'));
  try {
    await makeExampleDossier(folder);
    const dossier = await openDossier(folder, 'add');
    await readExampleInto(dossier);
    const cards = await collectDisputes(dossier);
    const named = await Promise.all(cards.map((card) => nameAccounts(dossier, examples, card)));
    await dossier.store.close();
    const parted = cards.map(({ kind }) => kind !== 'unanswered');
    report(
      cards.filter((_, at) => parted[at]),
      named.filter((_, at) => parted[at]),
      tell,
    );
    reportUnanswered(named.filter((_, at) => !parted[at]).map((accounts) => accounts.flat()));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readExampleInto(dossier: Dossier): Promise<void> {
  const inputs = [];
  for await (const input of findInputFiles([exampleArticles()])) inputs.push(input);
  const effects = { now: () => new Date(), stdin: process.stdin };
  for await (const _ of addArticles({ dossier, inputs, workers: 1 }, effects));
  const list = await loadComparers(dossier.codebook);
  for await (const _ of compareArticles(dossier.store, await findUncompared(dossier.store, list), list));
}

/** For each account of a card, the gold's statements it is made of. */
type NamedAccounts = readonly (readonly string[])[];

async function nameAccounts(
  { store }: Dossier,
  examples: readonly ExampleArticle[],
  { accounts }: DisputeCard,
): Promise<NamedAccounts> {
  const spansOf = async ({ article, statement, span }: DisputeSentence): Promise<readonly Span[]> => {
    if (statement === null) return span === null ? [] : [span];
    const entry = await store.getArticle(article.id);
    return entry?.statements.find((one) => one.statement.id === statement)?.statement.content ?? [];
  };
  return Promise.all(
    accounts.map(async ({ sentences }) => {
      const names = sentences.map(async (sentence) => {
        const spans = await spansOf(sentence);
        const example = examples.find(({ article }) => article.id === sentence.article.id);
        const held = example?.gold.statements.filter(({ content }) =>
          content.some((part) => spans.some((span) => spansOverlap(part, span))),
        );
        return held?.map(({ id }) => `${example?.name}#${id}`) ?? [];
      });
      return (await Promise.all(names)).flat();
    }),
  );
}

function report(cards: readonly DisputeCard[], named: readonly NamedAccounts[], tell: (line: string) => void): void {
  const disputes = readDossierList('disputes').map(({ id, kind, sides }) => ({
    ...{ id, kind },
    sides: sides.map(({ statements }) => statements),
  }));
  const replies = readDossierList('replies').map(({ reply, to }) => [[reply], to]);
  const isRight = (accounts: NamedAccounts): boolean =>
    disputes.some(({ sides }) => isParted(accounts, sides)) || replies.some((sides) => isParted(accounts, sides));
  console.log(`Cards shown, read from end to end: ${cards.length}`);
  for (const kind of disputeKinds.filter((one) => one !== 'unanswered')) {
    const ofKind = named.filter((_, at) => cards[at]?.kind === kind);
    console.log(`  ${kind.padEnd(10)} precision ${share(ofKind.filter(isRight).length, ofKind.length)}`);
  }
  console.log(`  all        precision ${share(named.filter(isRight).length, named.length)}`);
  for (const kind of ['denial', 'opposite-moves', 'event-date', 'figures'] as const) {
    const listed = disputes.filter((one) => one.kind === kind);
    const found = listed.filter(({ sides }) => named.some((accounts) => isParted(accounts, sides)));
    console.log(`  ${kind.padEnd(14)} of those listed by a person, found ${share(found.length, listed.length)}`);
    for (const { id } of listed.filter((one) => !found.includes(one))) tell(`no card: ${kind} ${id}`);
  }
  const found = disputes.filter(({ sides }) => named.some((accounts) => isParted(accounts, sides)));
  recordScores(
    [
      { measure: 'cards right', part: named.filter(isRight).length, whole: named.length, size: 'cards' },
      { measure: 'listed disputes found', part: found.length, whole: disputes.length, size: 'listed' },
    ].map(({ measure, part, whole, size }) => ({
      finding: 'Disputes',
      measure,
      data: 'the bundled example',
      size: `${whole} ${size}`,
      ours: (100 * part) / Math.max(1, whole),
      others: '',
      floor: null,
      command: 'npm run score:disputes',
    })),
  );
  cards.forEach((card, at) => {
    if (!isRight(named[at] ?? [])) tell(`not listed: ${card.kind} ${card.about}`);
  });
}

/** Of accusations shown as unanswered, those to which the gold knows no reply. */
function reportUnanswered(named: readonly (readonly string[])[]): void {
  const answered = new Set([
    ...readDossierList('replies').flatMap(({ to }) => to),
    ...readDossierList('incidents')
      .filter(({ replies }) => replies.length > 0)
      .flatMap(({ accusations }) => accusations.flatMap(({ statements }) => statements)),
  ]);
  const right = named.filter((names) => names.length > 0 && !names.some((name) => answered.has(name)));
  console.log(
    `Accusations shown as unanswered, to which a person listed no reply: ${share(right.length, named.length)}`,
  );
}

/** Whether statements of two different sides stand in two different accounts. */
function isParted(accounts: NamedAccounts, sides: readonly (readonly string[])[]): boolean {
  const holds = (names: readonly string[], side: readonly string[]): boolean =>
    names.some((name) => side.includes(name));
  return accounts.some((one, at) =>
    accounts.some(
      (other, place) =>
        place !== at &&
        sides.some(
          (side, index) => holds(one, side) && sides.some((facing, rest) => rest !== index && holds(other, facing)),
        ),
    ),
  );
}

function share(part: number, whole: number): string {
  return `${whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)} (${part} of ${whole})`;
}
