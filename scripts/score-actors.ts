// Scores mentions and actor resolution: `npm run score:actors [-- --errors]`. Needs the corpora beside the repository.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findMentions } from '../src/extract/mentions/mention-finder.ts';
import { type GoldDocument, readGum, readMeantime, readRe3d } from './actors/actor-gold.ts';
import { analyseText, directory } from './actors/read-mentions.ts';
import { scoreLinks } from './actors/score-links.ts';
import { scorePhrases } from './actors/score-phrases.ts';
import { scoreSpellings } from './actors/score-spellings.ts';
import { scoreStanding } from './actors/score-standing.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpora = `${process.env.PARLEY_SHARED ?? `${root}/../shared`}/corpora`;
const showsErrors = process.argv.includes('--errors');

if (existsSync(corpora)) {
  const gum = readGum(`${corpora}/gum-news`);
  scoreLinks('GUM train and dev', gum, showsErrors);
  scoreLinks('MEANTIME', readMeantime(`${corpora}/meantime-en`), showsErrors);
  scoreStanding(readRe3d(`${corpora}/re3d`), showsErrors);
  scorePhrases(JSON.parse(readFileSync(`${corpora}/ngec-actors/cases.json`, 'utf8')), showsErrors);
  for (const language of ['russian', 'arabic'])
    scoreSpellings(language, `${corpora}/ne-transliteration/wd_${language}_20`);
  measureSpeed(gum);
} else
  console.log(
    `The corpora are not at ${corpora}; set PARLEY_SHARED to the folder that holds them. Nothing was scored.`,
  );

/** Words per second of finding mentions alone, the text being analysed already. */
function measureSpeed(documents: readonly GoldDocument[]): void {
  const inputs = documents.map(({ text }) => analyseText(text));
  const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const rounds = 5;
  const started = performance.now();
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round++)
    for (const { article, analysed } of inputs) findMentions(article, analysed, directory);
  const seconds = (performance.now() - started) / 1000;
  const busy = process.cpuUsage(before).user / 1e6;
  console.log(
    `\nSpeed: ${Math.round((words * rounds) / seconds).toLocaleString('en')} words a second, ${Math.round((words * rounds) / busy).toLocaleString('en')} by processor time; ${words} words, ${rounds} rounds`,
  );
}
