// Texts without gold attributions that train the fast reader with what the careful reader's network says of them.
import { readFileSync } from 'node:fs';
import { beginLabel, insideLabel, labelCount, roles, type TokenRange } from '../../src/extract/attributions/labels.ts';
import { resolveOverlaps, type TokenAttribution } from '../../src/extract/attributions/overlap-resolver.ts';
import type { AnalysedText } from '../../src/model/analysed-text.ts';
import { corporaFolder } from './corpora.ts';
import { gumSplit, readGumArticle } from './gum.ts';
import { type LabelledArticle, labelTokens } from './labelled-article.ts';
import type { Lesson, TaughtReading } from './teacher.ts';

/** Lines of a translation that make up one text: it does not say where its articles begin. */
const linesPerText = 20;

/** Names and texts: GUM train, and the news of WMT21 that was translated twice from German and from Czech. */
export function readSilverTexts(): readonly { readonly name: string; readonly text: string }[] {
  const gum = gumSplit('train').map((name) => ({ name, text: readGumArticle(name).text }));
  const news = ['de-en.ref.A', 'de-en.ref.B', 'cs-en.ref.A', 'cs-en.ref.B'].flatMap((name) => {
    const path = `${corporaFolder()}/wmt21-double-translations/newstest2021.${name}.en`;
    const lines = readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.length > 0);
    return Array.from({ length: Math.ceil(lines.length / linesPerText) }, (_, k) => ({
      name: `${name}-${k}`,
      text: lines.slice(k * linesPerText, (k + 1) * linesPerText).join('\n\n'),
    }));
  });
  return [...gum, ...news];
}

/** Chance from which a candidate counts as a cue, and a token as part of a role. */
const likely = 0.5;

/** A text labelled with the network's likeliest attributions; its lesson says how likely. */
export function labelBySilver(name: string, analysed: AnalysedText, lesson: Lesson): LabelledArticle {
  const found = lesson.readings.filter(({ validity }) => validity > likely).map(toAttribution);
  const gold = resolveOverlaps(found).map(({ source, cue, content }) => [source, cue, content]);
  return { ...labelTokens(name, analysed, gold), lesson, trust: 1, hasGold: false };
}

function toAttribution({ first, end, from, shares, validity }: TaughtReading): TokenAttribution {
  const rangesIn = (role: number): readonly TokenRange[] => {
    const ranges: [number, number][] = [];
    for (let k = 0; k < shares.length / labelCount; k++) {
      const at = k * labelCount;
      if (shares[at + beginLabel(role)]! + shares[at + insideLabel(role)]! <= likely) continue;
      const last = ranges[ranges.length - 1];
      if (last && last[1] === from + k) last[1]++;
      else ranges.push([from + k, from + k + 1]);
    }
    return ranges;
  };
  const [source, cue, content] = roles.map((_, role) => rangesIn(role));
  return { source: source!, cue: cue!.length > 0 ? cue! : [[first, end]], content: content!, score: validity };
}
