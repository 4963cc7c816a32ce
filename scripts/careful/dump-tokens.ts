// Writes a split of PolNeAR as the reader's own tokens, one article a line, for the training of the careful reader.
import { writeFileSync } from 'node:fs';
import { loadReader } from '../../src/actions/load-reader.ts';
import type { Tokens } from '../../src/model/analysed-text.ts';
import { type PolnearArticle, readPolnear } from '../training/corpora.ts';

type Ranges = PolnearArticle['attributions'][number]['source'];

const [split, file] = process.argv.slice(2);
if ((split !== 'train' && split !== 'dev') || file === undefined)
  throw new Error('Which split, and into which file? tsx scripts/careful/dump-tokens.ts train|dev FILE');
const reader = await loadReader();
const lines = readPolnear(split).map(({ doc, text, attributions }) => {
  const { tokens } = reader.analyse(text, []);
  return JSON.stringify({
    doc,
    words: tokens.word,
    para: [...tokens.paragraph],
    sent: [...tokens.sentence],
    q: [...tokens.quotation],
    attrs: attributions
      .filter(({ cue, content }) => cue.length > 0 && content.length > 0)
      .map(({ source, cue, content }) => ({
        s: tokensIn(tokens, source),
        u: tokensIn(tokens, cue),
        c: tokensIn(tokens, content),
      })),
  });
});
writeFileSync(file, `${lines.join('\n')}\n`);

/** Tokens that any of the ranges touches, in text order. */
function tokensIn(tokens: Tokens, ranges: Ranges): readonly number[] {
  const all = Array.from({ length: tokens.count }, (_, i) => i);
  return all.filter((i) => ranges.some(([from, to]) => tokens.start[i]! < to && tokens.end[i]! > from));
}
