// Scores ingest on real pages and texts: body F1, dates, article boundaries, near duplicates, speed. `npm run score:ingest [-- --details]`
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBasil, readPolnear } from './ingest/read-texts.ts';
import { scoreNearDuplicates } from './ingest/score-near-duplicates.ts';
import { scorePages } from './ingest/score-pages.ts';
import { scoreDigests, scoreWholeTexts } from './ingest/score-texts.ts';

const shared = process.env.PARLEY_SHARED ?? join(dirname(fileURLToPath(import.meta.url)), '../../shared');
const corpora = join(shared, 'corpora');
const wantsDetails = process.argv.includes('--details');

if (existsSync(corpora)) {
  await scorePages(corpora, wantsDetails);
  const texts = { PolNeAR: readPolnear(corpora), BASIL: readBasil(corpora) };
  for (const [corpus, some] of Object.entries(texts)) await scoreWholeTexts(some, corpus, wantsDetails);
  for (const [corpus, some] of Object.entries(texts)) await scoreDigests(some, corpus, wantsDetails);
  scoreNearDuplicates(texts.BASIL, wantsDetails);
} else console.log(`No corpora at ${corpora}; set PARLEY_SHARED to the folder that holds them.`);
