// Finds what a figure counts: "troops" in "3,000 foreign troops", "adults" in "24 per cent of adults".
import type { Tokens } from '../../model/analysed-text.ts';
import type { Span } from '../../model/span.ts';
import { casualtyWords } from '../languages/en/quantity-words.ts';

/** Tokens of the longest noun phrase taken. */
const longestPhrase = 7;
/** Nouns whose plural looks like the singular. */
const samePlurals = new Set([
  'people',
  'staff',
  'police',
  'troops',
  'aircraft',
  'personnel',
  'cattle',
  'sheep',
  'fish',
  'fish',
  'series',
  'species',
  'percent',
  'women',
  'men',
  'children',
  'crew',
  'infantry',
  'cavalry',
]);

/** A noun phrase after a figure. */
export interface Counted {
  readonly span: Span;
  readonly isPlural: boolean;
  /** Index of the head noun's token. */
  readonly head: number;
}

/** The noun phrase that begins at token `at`, within the sentence; null when none does. */
export function readCounted(tokens: Tokens, at: number, endToken: number): Counted | null {
  let from = at;
  if (tokens.lemma[from] === 'of')
    from += /^(?:the|its|their|his|her|our|all|these|those)$/.test(tokens.lemma[from + 1] ?? '') ? 2 : 1;
  const casualties = readCasualties(tokens, from, endToken);
  if (casualties !== null) return casualties;
  let head = -1;
  for (let index = from; index < Math.min(from + longestPhrase, endToken); index += 1) {
    const tag = tokens.tag[index] ?? '';
    if (isNoun(tag)) head = index;
    else if (!isModifier(tag, head >= 0) && !joinsNames(tokens, index)) break;
    if (head === index && isPluralNoun(tokens, index) && !isNoun(tokens.tag[index + 1] ?? '')) break;
  }
  if (head < 0) return null;
  return {
    span: { start: tokens.start[from] ?? 0, end: tokens.end[head] ?? 0 },
    isPlural: isPluralNoun(tokens, head),
    head,
  };
}

/** "eleven wounded", "118 dead": the participle stands for the people, unless a noun follows. */
function readCasualties(tokens: Tokens, at: number, endToken: number): Counted | null {
  if (at >= endToken || !casualtyWords.has(tokens.word[at]?.toLowerCase() ?? '')) return null;
  const next = at + 1 < endToken ? (tokens.tag[at + 1] ?? '') : '';
  if (isNoun(next) || /^(?:JJ|DT|CD|PRP)/.test(next)) return null;
  return { span: { start: tokens.start[at] ?? 0, end: tokens.end[at] ?? 0 }, isPlural: true, head: at };
}

function isNoun(tag: string): boolean {
  return tag.startsWith('NN');
}

function isPluralNoun(tokens: Tokens, index: number): boolean {
  const tag = tokens.tag[index] ?? '';
  if (tag === 'NNP' && /[^s]s$/.test(tokens.word[index] ?? '')) return true;
  return /^(?:NNS|NNPS)$/.test(tag) || samePlurals.has(tokens.word[index]?.toLowerCase() ?? '');
}

/** "Oster and Velm troops": the "and" between two names goes on. */
function joinsNames(tokens: Tokens, index: number): boolean {
  return (
    tokens.tag[index] === 'CC' &&
    tokens.tag[index - 1] === 'NNP' &&
    tokens.tag[index + 1] === 'NNP' &&
    isNoun(tokens.tag[index + 2] ?? '')
  );
}

/** Adjectives and participles before the noun; after it nothing but another noun goes on. */
function isModifier(tag: string, hasHead: boolean): boolean {
  return hasHead ? false : /^(?:JJ|JJR|JJS|VBN|VBD|VBG|RBS|HYPH)$/.test(tag);
}
