// Reads GUM's news, interviews, speeches and rulings with gold from their discourse trees: who says what.
import { existsSync, readFileSync } from 'node:fs';
import type { Attribution } from '../../src/extract/attributions/attribution-finder.ts';
import type { Span } from '../../src/model/span.ts';
import { corporaFolder } from './corpora.ts';

/** A relation "attribution": the satellite holds source and cue, the nucleus what was said. */
export interface GumAttribution {
  readonly satellite: readonly Span[];
  readonly nucleus: readonly Span[];
}

/** A text rebuilt from GUM's tokens. Offsets are UTF-16. */
export interface GumArticle {
  readonly name: string;
  readonly text: string;
  readonly attributions: readonly GumAttribution[];
}

const leastOverlap = 0.5;

/** Names of the documents of a split that are there; the test splits are never read. */
export function gumSplit(split: 'train' | 'dev'): readonly string[] {
  const folder = `${corporaFolder()}/gum-news`;
  const sections = readFileSync(`${folder}/splits.md`, 'utf8').split(/^## /m);
  const listed = sections.find((section) => section.startsWith(split))?.match(/GUM_\w+/g) ?? [];
  return listed.filter((name) => existsSync(`${folder}/rst/${name}.rs4`));
}

/** A document with its attributions. */
export function readGumArticle(name: string): GumArticle {
  const folder = `${corporaFolder()}/gum-news`;
  const { text, words } = readWords(readFileSync(`${folder}/dep/${name}.conllu`, 'utf8'));
  return { name, text, attributions: readAttributions(readFileSync(`${folder}/rst/${name}.rs4`, 'utf8'), words) };
}

function readWords(conllu: string): { readonly text: string; readonly words: readonly Span[] } {
  let text = '';
  const words: Span[] = [];
  let joinedUntil = 0;
  let spaceAfterJoined = true;
  for (const line of conllu.split('\n')) {
    if (line.startsWith('# newpar') && !line.startsWith('# newpar_')) text = text === '' ? '' : `${text.trimEnd()}\n\n`;
    const cells = line.split('\t');
    const [id = '', form = ''] = cells;
    const hasSpace = !(cells[9] ?? '').includes('SpaceAfter=No');
    const joined = /^(\d+)-(\d+)$/.exec(id);
    if (joined) {
      joinedUntil = Number(joined[2]);
      spaceAfterJoined = hasSpace;
    } else if (/^\d+$/.test(id)) {
      words.push({ start: text.length, end: text.length + form.length });
      const isInner = Number(id) < joinedUntil;
      const space = Number(id) === joinedUntil ? spaceAfterJoined : hasSpace;
      text += isInner || !space ? form : `${form} `;
    } else if (line === '') joinedUntil = 0;
  }
  return { text: text.trimEnd(), words };
}

function readAttributions(tree: string, words: readonly Span[]): readonly GumAttribution[] {
  const spans = new Map<string, Span>();
  const children = new Map<string, string[]>();
  const satellites: { readonly id: string; readonly parent: string }[] = [];
  let at = 0;
  for (const match of tree.matchAll(/<(?:segment|group) ([^>]*?)\/?>(?:([^<]*)<\/segment>)?/g)) {
    const attribute = (key: string): string => new RegExp(`\\b${key}="([^"]*)"`).exec(match[1]!)?.[1] ?? '';
    const id = attribute('id');
    const parent = attribute('parent');
    if (match[2] !== undefined) {
      const count = match[2].trim().split(/\s+/).length;
      spans.set(id, { start: words[at]!.start, end: words[at + count - 1]!.end });
      at += count;
    }
    if (parent) children.set(parent, [...(children.get(parent) ?? []), id]);
    if (attribute('relname').startsWith('attribution')) satellites.push({ id, parent });
  }
  const isSatellite = new Set(satellites.map(({ id }) => id));
  const leaves = (id: string, isTop: boolean): readonly Span[] => {
    const own = spans.get(id);
    const inner = (children.get(id) ?? []).filter((child) => !isTop || !isSatellite.has(child));
    return [...(own ? [own] : []), ...inner.flatMap((child) => leaves(child, false))];
  };
  return satellites.map(({ id, parent }) => ({ satellite: leaves(id, true), nucleus: leaves(parent, true) }));
}

/** Precision, recall and F1 of source with cue against the satellite and content against the nucleus, as lines of text. */
export function scoreGum(
  read: readonly { readonly article: GumArticle; readonly attributions: readonly Attribution[] }[],
): string {
  let gold = 0;
  let predicted = 0;
  let right = 0;
  let cuesMet = 0;
  for (const { article, attributions } of read) {
    gold += article.attributions.length;
    predicted += attributions.length;
    const free = new Set(attributions);
    for (const { satellite, nucleus } of article.attributions) {
      const met = attributions.some(({ cue }) => overlap(article.text, cue, satellite) > 0);
      if (met) cuesMet++;
      const match = [...free].find(
        ({ source, cue, content }) =>
          overlap(article.text, [...source, ...cue], satellite) >= leastOverlap &&
          overlap(article.text, content, nucleus) >= leastOverlap,
      );
      if (!match) continue;
      free.delete(match);
      right++;
    }
  }
  const precision = right / Math.max(1, predicted);
  const recall = right / Math.max(1, gold);
  const f1 = right > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  const percent = (share: number): string => (100 * share).toFixed(1);
  return [
    'GUM dev: source with cue against the satellite, content against the nucleus, each overlapping by half',
    '  GUM has every clause under a verb of thought ("I know that ..."), and none without a clause of its own for the',
    '  speaker (nouns as cues, quoted fragments), so precision and recall here are not those of PolNeAR.',
    `  gold ${gold}  predicted ${predicted}  P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  cues met ${percent(cuesMet / Math.max(1, gold))}`,
  ].join('\n');
}

/** Jaccard overlap in words. */
function overlap(text: string, a: readonly Span[], b: readonly Span[]): number {
  const words = (spans: readonly Span[]): ReadonlySet<number> =>
    new Set(
      spans.flatMap(({ start, end }) =>
        [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map((match) => start + match.index),
      ),
    );
  const first = words(a);
  const second = words(b);
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared === 0 ? 0 : shared / (first.size + second.size - shared);
}
