// Reads a text with its statements marked, for tests and scores: `<s>Lind</s> <c>said</c> <x>no</x>`.
import type { Sentence } from '../../model/analysed-text.ts';
import type { ArticleId, Passage } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Attribution } from '../attributions/attribution-finder.ts';
import { assembleStatements } from './statement-assembler.ts';
import type { StatementParts } from './statement-draft.ts';

/** A text without its marks, and the attributions they stood for. */
export interface MarkedText {
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

interface Roles {
  readonly s: Span[];
  readonly c: Span[];
  readonly x: Span[];
}

/**
 * Reads `<s>`, `<c>` and `<x>` (source, cue, content); a number tells statements apart: `<s2>`. Marks may nest.
 * Throws when a mark is not closed.
 */
export function readMarkedText(marked: string): MarkedText {
  const found = new Map<string, Roles>();
  const open: { key: string; role: 's' | 'c' | 'x'; start: number }[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/<(\/?)([scx])(\d*)>/g)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    const key = match[3] ?? '';
    const role = match[2] === 's' ? 's' : match[2] === 'c' ? 'c' : 'x';
    if (match[1] === '') {
      open.push({ key, role, start: text.length });
      continue;
    }
    const begun = open.pop();
    if (begun === undefined || begun.role !== role || begun.key !== key) throw new Error(`Marks cross: ${marked}`);
    const roles = found.get(key) ?? { s: [], c: [], x: [] };
    found.set(key, roles);
    roles[role].push({ start: begun.start, end: text.length });
  }
  if (open.length > 0) throw new Error(`Mark not closed: ${marked}`);
  text += marked.slice(from);
  return { text, attributions: [...found.values()].map(attributionOf) };
}

function attributionOf(roles: Roles): Attribution {
  return { source: roles.s, cue: roles.c, content: roles.x, certainty: 1 };
}

/** A text ready to be assembled; every line is one sentence. */
export function partsOfMarkedText(marked: MarkedText, passages: readonly Passage[] = []): StatementParts {
  return {
    article: {
      id: 'marked' as ArticleId,
      text: marked.text,
      place: { start: 0, end: marked.text.length },
      title: null,
      byline: [],
      outlet: null,
      published: '2031-03-14',
      language: 'en',
      kind: 'report',
      url: null,
      passages,
    },
    analysed: { text: marked.text, tokens: noTokens, sentences: linesOf(marked.text), paragraphs: [] },
    attributions: marked.attributions,
    dates: [],
    mentions: [],
  };
}

/** The statements of a marked text. */
export function assembleMarked(marked: string) {
  return assembleStatements(partsOfMarkedText(readMarkedText(marked)));
}

function linesOf(text: string): readonly Sentence[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    firstToken: 0,
    endToken: 0,
  }));
}

const noTokens = {
  count: 0,
  start: new Int32Array(0),
  end: new Int32Array(0),
  word: [],
  lower: [],
  tag: [],
  lemma: [],
  head: new Int32Array(0),
  relation: [],
  sentence: new Int32Array(0),
  paragraph: new Int32Array(0),
  quotation: new Uint8Array(0),
};
