// Scores proposed cues on the bundled example: a third of its cues is hidden, by a hash of their words, and looked for among the proposals.
// Each third is hidden in turn. `npm run score:cues [-- --details]`
import { readFileSync } from 'node:fs';
import { loadReader } from '../src/actions/load-reader.ts';
import { hashText } from '../src/base/feature-hash.ts';
import { extract } from '../src/extract/extract.ts';
import { type SpokenText, suggestCues } from '../src/extract/suggestions/cue-suggester.ts';
import type { Article } from '../src/model/article.ts';
import type { Codebook, Issue } from '../src/model/codebook.ts';
import { createAnalyser } from '../src/text/analyser.ts';
import { findContext } from '../src/views/sentence-context.ts';
import { readExample, readExampleCodebook } from '../test/gold/example-gold.ts';
import { recordScores } from './scoring/record-scores.ts';
import { isSameCue } from './scoring/suggest-tally.ts';

/** Parts of the cues, each hidden once. */
const parts = 3;
/** Proposals that a person would read first. */
const first = 10;
/** UTF-16 units round a statement, as the store gives them. */
const surroundingLength = 600;

const wantsDetails = process.argv.includes('--details');
const whole = readExampleCodebook();
const articles = (await readExample(whole)).map(({ article }) => article).filter(({ language }) => language === 'en');
const analyse = createAnalyser(readFileSync(new URL('../src/extract/languages/en/text.bin', import.meta.url)));
const sums = { hidden: 0, back: 0, proposed: 0, right: 0, firsts: 0, firstsRight: 0 };
for (let part = 0; part < parts; part += 1) await scorePart(part);
const share = (count: number, of: number): string =>
  `${count} of ${of} (${((100 * count) / Math.max(1, of)).toFixed(1)})`;
console.log(`all ${parts} parts together`);
console.log(`  hidden cues that come back: ${share(sums.back, sums.hidden)}`);
console.log(`  proposals that are a hidden cue of the issue proposed: ${share(sums.right, sums.proposed)}`);
console.log(`  of the first ${first} of each part: ${share(sums.firstsRight, sums.firsts)}`);
recordScores([
  {
    ...{ finding: 'Proposed cues', data: 'the bundled example, each third of its cues hidden in turn', others: '' },
    ...{
      size: `${sums.hidden} cues`,
      command: 'npm run score:cues',
      measure: `hidden cues among the first ${first}, precision`,
    },
    ...{ ours: (100 * sums.firstsRight) / Math.max(1, sums.firsts), floor: 50 },
  },
]);

async function scorePart(part: number): Promise<void> {
  const isHidden = (cue: string): boolean => hashText(cue.toLowerCase()) % parts === part;
  const hidden = new Map(whole.issues.map((issue) => [issue.id, issue.cues.filter(isHidden)]));
  const codebook: Codebook = { ...whole, issues: whole.issues.map((issue) => hide(issue, isHidden)) };
  const reader = await loadReader(codebook);
  const said = articles.flatMap((article) => readSaid(article, extract(article, reader).statements, codebook));
  const found = suggestCues(said, codebook, (text) => analyse(text, []));
  const back = new Set<string>();
  const marks = found.map(({ edits: [edit], label }) => {
    if (edit?.kind !== 'add-cue') throw new Error(`a proposed cue must add a cue: ${label}`);
    const fits = (hidden.get(edit.issue) ?? []).filter((cue) => isSameCue(cue, edit.cue));
    for (const cue of fits) back.add(`${edit.issue} ${cue}`);
    return fits.length > 0;
  });
  const present = [...hidden].flatMap(([, cues]) =>
    cues.filter((cue) => articles.some(({ text }) => text.toLowerCase().includes(cue.toLowerCase()))),
  );
  console.log(
    `part ${part + 1}: ${present.length} hidden cues stand in the texts, ${back.size} come back; ${found.length} proposals, ${marks.filter(Boolean).length} right, ${marks.slice(0, first).filter(Boolean).length} of the first ${first}`,
  );
  if (wantsDetails)
    for (const [at, one] of found.entries()) console.log(`  ${marks[at] ? '+' : '-'} ${one.statements} ${one.label}`);
  sums.hidden += present.length;
  sums.back += back.size;
  sums.proposed += found.length;
  sums.right += marks.filter(Boolean).length;
  sums.firsts += Math.min(first, marks.length);
  sums.firstsRight += marks.slice(0, first).filter(Boolean).length;
}

function hide(issue: Issue, isHidden: (cue: string) => boolean): Issue {
  return { ...issue, cues: issue.cues.filter((cue) => !isHidden(cue)) };
}

function readSaid(
  article: Article,
  statements: ReturnType<typeof extract>['statements'],
  codebook: Codebook,
): readonly SpokenText[] {
  return statements.map((statement) => {
    const spans = [...statement.content, ...statement.source, ...statement.cue];
    const start = Math.max(0, Math.min(...spans.map((span) => span.start)) - surroundingLength);
    const end = Math.max(...spans.map((span) => span.end)) + surroundingLength;
    const surroundings = { start, text: article.text.slice(start, end) };
    const { text, cue, content } = findContext({ statement, surroundings });
    const party = codebook.actors.find(({ id }) => id === statement.actor?.actorId)?.party ?? null;
    return {
      analysed: analyse(text, []),
      article: article.id,
      title: article.title,
      party,
      cue,
      content,
      around: surroundings.text,
    };
  });
}
