// Times the questions the page asks of a dossier: FOLDER. Make a large one with generate-large-dossier.ts.
import { listActors } from '../src/actions/list-actors.ts';
import { listArticles } from '../src/actions/list-articles.ts';
import { listStatements, type StatementPageWish } from '../src/actions/list-statements.ts';
import { openDossier } from '../src/actions/open-dossier.ts';
import { showArticle } from '../src/actions/show-article.ts';
import { summariseDossier } from '../src/actions/summarise-dossier.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder of the dossier.');

/** Runs of each question; the median is shown. */
const runs = 7;

const began = performance.now();
const dossier = await openDossier(folder, 'read');
console.log(`open ${(performance.now() - began).toFixed(0)} ms`);
const counts = await dossier.store.countContents();
console.log(`${counts.articles} articles, ${counts.statements} statements, ${counts.actors} actors`);

async function time(name: string, ask: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  const processor = process.cpuUsage();
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await ask();
    times.push(performance.now() - start);
  }
  // Time on the processor tells what the question costs when other programs keep the machine busy.
  const { user, system } = process.cpuUsage(processor);
  times.sort((a, b) => a - b);
  const median = times[Math.floor(runs / 2)]!.toFixed(1);
  console.log(
    `${name.padEnd(40)} ${median.padStart(7)} ms, ${((user + system) / 1000 / runs).toFixed(1)} on the processor`,
  );
}

async function timeStatements(name: string, wish: Partial<StatementPageWish>): Promise<void> {
  await time(`statements, ${name}`, () => listStatements(dossier, { order: 'date', page: 1, ...wish }));
}

const [busiest] = await dossier.store.listActors({});
const { rows } = await listArticles(dossier, { order: 'published', page: 1 });
await time('dossier', () => summariseDossier(dossier));
await timeStatements('no filter', {});
await timeStatements('page 500', { page: 500 });
await timeStatements('surest first', { order: 'certainty' });
await timeStatements('one speaker', { speaker: busiest?.key });
await timeStatements('one party', { party: dossier.codebook.parties[0]?.id });
await timeStatements('one side', { side: dossier.codebook.outlets[0]?.side ?? undefined });
await timeStatements('one outlet', { outlet: dossier.codebook.outlets[0]?.id });
await timeStatements('asserted only', { factuality: 'asserted' });
await timeStatements('a year', { from: '2030-01-01', to: '2030-12-31' });
await timeStatements('a common word', { words: 'ba' });
await timeStatements('party, form, year and word', {
  ...{ party: dossier.codebook.parties[0]?.id, form: 'direct', from: '2030-01-01', words: 'ba' },
});
await time('articles, no filter', () => listArticles(dossier, { order: 'published', page: 1 }));
await time('articles, a common word', () => listArticles(dossier, { order: 'outlet', page: 1, words: 'ba' }));
await time('one article', () => showArticle(dossier, rows[0]?.id ?? ''));
await time('actors', () => listActors(dossier, {}));
const by = { coder: 'timing', at: '2031-04-01T09:00:00.000Z' };
const [first, second] = (await dossier.store.listActors({})).filter((actor) => !actor.isDeclared);
await time('merge two actors, and undo', async () => {
  const into = second?.key ?? '';
  const { number } = await dossier.store.addDecision({ kind: 'merge-actors', from: first?.key ?? '', into }, by);
  await dossier.store.addDecision({ kind: 'undo', decision: number }, by);
});
await dossier.store.close();
