// Resolves what stands for an actor without naming them: "the Osterish president", "the ministry", "he", "I".
import type { AnalysedText, Tokens } from '../../model/analysed-text.ts';
import type { Article, Passage } from '../../model/article.ts';
import { organisationNouns, speakingBodies } from '../languages/en/name-heads.ts';
import { pronouns } from '../languages/en/pronouns.ts';
import { roleNouns } from '../languages/en/titles.ts';
import type { ActorDirectory } from './actor-directory.ts';
import { type Discourse, findAntecedent, noteSpot, startDiscourse } from './antecedent-finder.ts';
import type { LinkedNames } from './name-linker.ts';
import { holderOf } from './office-holders.ts';
import { isPastOffice, joinRole, titleEnd } from './office-title.ts';
import { keyOf, type Referent, type Spot } from './referent.ts';

interface Bench {
  readonly article: Article;
  readonly tokens: Tokens;
  readonly directory: ActorDirectory;
  readonly names: LinkedNames;
  /** Index of the named spot that covers a token, -1 for none. */
  readonly spotAt: Int32Array;
  /** 1 for the words of a title that stands before a name. */
  readonly isTitle: Uint8Array;
  readonly discourse: Discourse;
  readonly found: Spot[];
}

const roleWords: ReadonlySet<string> = new Set(Object.keys(roleNouns).flatMap((word) => [word, capitalised(word)]));
const bodyWords: ReadonlySet<string> = new Set([...speakingBodies].flatMap((word) => [word, capitalised(word)]));
const organisationWords: ReadonlySet<string> = new Set(
  [...organisationNouns].flatMap((word) => [word, capitalised(word)]),
);
const pronounWords = new Map(
  [...pronouns].flatMap(([word, value]) => [[word, value] as const, [capitalised(word), value] as const]),
);

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The named spots and those found here, in text order. */
export function resolveReferences(
  article: Article,
  analysed: AnalysedText,
  names: LinkedNames,
  directory: ActorDirectory,
): readonly Spot[] {
  const { tokens } = analysed;
  const bench: Bench = {
    article,
    tokens,
    directory,
    names,
    spotAt: new Int32Array(tokens.count).fill(-1),
    isTitle: new Uint8Array(tokens.count),
    discourse: startDiscourse(),
    found: [],
  };
  names.spots.forEach((spot, k) => {
    bench.spotAt.fill(k, spot.first, spot.end);
  });
  for (const name of names.scanned) if (name.titleFirst >= 0) bench.isTitle.fill(1, name.titleFirst, name.first);
  for (let i = 0; i < tokens.count; ) i = readToken(bench, i);
  return bench.found;
}

/** Reads one token or spot; the next token to read. */
function readToken(bench: Bench, i: number): number {
  const { tokens, names, spotAt } = bench;
  const k = spotAt[i]!;
  if (k >= 0) {
    const spot = names.spots[k]!;
    bench.found.push(spot);
    noteSpot(bench.discourse, tokens, spot);
    return spot.end;
  }
  const word = tokens.word[i]!;
  const pronoun = pronounWords.get(word);
  if (pronoun) {
    readPronoun(bench, i);
    return i + 1;
  }
  if (bench.isTitle[i] === 1) return i + 1;
  if (roleWords.has(word)) return readRole(bench, i);
  if (bodyWords.has(word)) readBody(bench, i);
  else if (organisationWords.has(word)) readOrganisationNoun(bench, i);
  return i + 1;
}

function push(bench: Bench, spot: Omit<Spot, 'isDerogatory' | 'isShown' | 'stands'>): void {
  const full: Spot = { ...spot, stands: 'actor', isDerogatory: false, isShown: true };
  while (bench.found.length > 0 && bench.found.at(-1)!.first >= full.first) bench.found.pop();
  bench.found.push(full);
  noteSpot(bench.discourse, bench.tokens, full);
}

// Roles

/** A role in the text: the words, whom it serves, and where the shown words begin. */
interface RolePhrase {
  readonly first: number;
  readonly end: number;
  readonly role: string;
  readonly serves: Referent | null;
  readonly article: 'the' | 'a' | 'none';
}

function readRole(bench: Bench, i: number): number {
  const phrase = rolePhraseAt(bench, i);
  if (!phrase) return i + 1;
  const { tokens } = bench;
  const person = apposedPerson(bench, phrase);
  if (person) {
    person.roles.add(phrase.role);
    if (phrase.serves) person.affiliations.add(keyOf(phrase.serves));
    return phrase.end;
  }
  if (phrase.article === 'a' || tokens.quotation[i] === 1) return phrase.end;
  const resolved = resolveRole(bench, phrase);
  if (resolved) push(bench, { ...resolved, first: phrase.first, end: phrase.end });
  else if (phrase.serves && phrase.article === 'the') {
    const reasons = [`${phrase.role} of ${phrase.serves.name}: who held that office is not known`];
    push(bench, { first: phrase.first, end: phrase.end, referent: null, via: 'title', certainty: 0.5, reasons });
  }
  return phrase.end;
}

function rolePhraseAt(bench: Bench, noun: number): RolePhrase | null {
  const { tokens } = bench;
  const { word } = tokens;
  const sentence = tokens.sentence[noun]!;
  let first = noun;
  while (
    first > 0 &&
    tokens.sentence[first - 1] === sentence &&
    bench.spotAt[first - 1]! < 0 &&
    titleEnd(word, first - 1, noun + 1) === noun + 1
  )
    first--;
  const limit = Math.min(tokens.count, noun + 5);
  const end = Math.max(noun + 1, titleEnd(word, first, limit));
  if (isPastOffice(word, first, end)) return null;
  const words: string[] = [];
  for (let i = first; i < end; i++) words.push(word[i]!.toLowerCase());
  const role = joinRole(words);
  const owner = ownerBefore(bench, first) ?? ownerAfter(bench, end);
  const start = owner && !owner.isShown && owner.end === first ? owner.first : first;
  const from = owner && owner.end <= first ? owner.first : first;
  const determiner = lowerAt(word, from - 1);
  const isPossessed = owner !== null && owner.end < first;
  return {
    first: start,
    end,
    role,
    serves: owner?.referent ?? null,
    article: isPossessed || determiner === 'the' ? 'the' : determiner === 'a' || determiner === 'an' ? 'a' : 'none',
  };
}

function ownerBefore(bench: Bench, first: number): Spot | null {
  const { word } = bench.tokens;
  const isPossessive = /^(?:'s|’s|'|’)$/.test(word[first - 1] ?? '');
  const k = bench.spotAt[isPossessive ? first - 2 : first - 1] ?? -1;
  const spot = k >= 0 ? bench.names.spots[k]! : null;
  return spot && servable(spot) ? spot : null;
}

function ownerAfter(bench: Bench, end: number): Spot | null {
  const { word } = bench.tokens;
  if (!/^(?:of|for|at|to)$/.test(word[end] ?? '')) return null;
  const next = word[end + 1] === 'the' ? end + 2 : end + 1;
  const k = bench.spotAt[next] ?? -1;
  const spot = k >= 0 ? bench.names.spots[k]! : null;
  return spot && servable(spot) ? spot : null;
}

function servable(spot: Spot): boolean {
  return spot.referent !== null && spot.referent.kind !== 'person' && spot.referent.kind !== 'place';
}

/** "Ivo Tarn, the Osterish president" and "the Osterish president, Ivo Tarn": the person beside the role. */
function apposedPerson(bench: Bench, phrase: RolePhrase): Referent | null {
  const { word } = bench.tokens;
  const after = word[phrase.end] === ',' ? personAt(bench, phrase.end + 1, 'first') : null;
  if (after && phrase.article !== 'a') return after;
  let left = phrase.first - 1;
  if (phrase.serves && phrase.serves !== null) {
    const k = bench.spotAt[left] ?? -1;
    const k2 = bench.spotAt[left - 1] ?? -1;
    if (k >= 0) left = bench.names.spots[k]!.first - 1;
    else if (/^(?:'s|’s)$/.test(word[left] ?? '') && k2 >= 0) left = bench.names.spots[k2]!.first - 1;
  }
  if (/^(?:the|a|an)$/i.test(word[left] ?? '')) left--;
  return word[left] === ',' ? personAt(bench, left - 1, 'last') : null;
}

function personAt(bench: Bench, token: number, edge: 'first' | 'last'): Referent | null {
  const k = bench.spotAt[token] ?? -1;
  if (k < 0) return null;
  const spot = bench.names.spots[k]!;
  const isEdge = edge === 'first' ? spot.first === token : spot.end === token + 1;
  return isEdge && spot.referent?.kind === 'person' ? spot.referent : null;
}

function resolveRole(
  bench: Bench,
  phrase: RolePhrase,
): Pick<Spot, 'referent' | 'via' | 'certainty' | 'reasons'> | null {
  if (phrase.serves) {
    const key = keyOf(phrase.serves);
    const holder = holderOf(bench.directory, phrase.role, key, bench.article.published);
    if (holder) {
      const reason = `${phrase.role} of ${phrase.serves.name} by the codebook`;
      return { referent: bench.names.people.enterDeclared(holder), via: 'title', certainty: 0.9, reasons: [reason] };
    }
    const known = bench.discourse.people.filter(
      (person) => person.roles.has(phrase.role) && person.affiliations.has(key),
    );
    if (known.length !== 1) return null;
    const reason = `${phrase.role} of ${phrase.serves.name} in this article`;
    return { referent: known[0]!, via: 'title', certainty: 0.85, reasons: [reason] };
  }
  if (phrase.article !== 'the') return null;
  const known = bench.discourse.people.filter((person) => hasRole(person, phrase.role));
  if (known.length !== 1) return null;
  return {
    referent: known[0]!,
    via: 'description',
    certainty: 0.75,
    reasons: [`the only ${phrase.role} this article has named`],
  };
}

/** "The minister" takes up a foreign minister. */
function hasRole(person: Referent, role: string): boolean {
  if (person.roles.has(role)) return true;
  for (const held of person.roles) if (held.endsWith(` ${role}`)) return true;
  return false;
}

// Bodies and organisations

function readBody(bench: Bench, i: number): void {
  const owner = ownerBefore(bench, i);
  if (!owner?.referent || owner.isShown || owner.referent.kind === 'group') return;
  const { referent } = owner;
  push(bench, {
    first: owner.first,
    end: i + 1,
    referent,
    via: 'description',
    certainty: 0.85,
    reasons: [`${lowerAt(bench.tokens.word, i)} of ${referent.name}`],
  });
}

function readOrganisationNoun(bench: Bench, i: number): void {
  const { tokens, discourse } = bench;
  if (lowerAt(tokens.word, i - 1) !== 'the' || lowerAt(tokens.word, i + 1) === 'of' || tokens.quotation[i] === 1)
    return;
  if (/^NN/.test(tokens.tag[i + 1] ?? '')) return;
  const noun = lowerAt(tokens.word, i);
  const known = discourse.organisations.filter((referent) => referent.name.toLowerCase().split(' ').includes(noun));
  if (known.length !== 1) return;
  push(bench, {
    first: i,
    end: i + 1,
    referent: known[0]!,
    via: 'description',
    certainty: 0.75,
    reasons: [`the only ${noun} this article has named`],
  });
}

// Pronouns

function readPronoun(bench: Bench, i: number): void {
  const { tokens } = bench;
  const pronoun = pronounWords.get(tokens.word[i]!)!;
  if (tokens.quotation[i] === 1 || pronoun.number === 'plural') return;
  if (pronoun.person === 1) {
    if (!pronoun.isPossessive) readSelf(bench, i);
    return;
  }
  const antecedent = findAntecedent(bench.discourse, tokens, i, pronoun);
  if (antecedent) {
    const reasons = [`"${tokens.word[i]}": ${antecedent.reason}`];
    push(bench, {
      first: i,
      end: i + 1,
      referent: antecedent.referent,
      via: 'pronoun',
      certainty: antecedent.certainty,
      reasons,
    });
  } else if (!pronoun.isPossessive) {
    push(bench, {
      first: i,
      end: i + 1,
      referent: null,
      via: 'pronoun',
      certainty: 0.5,
      reasons: [`"${tokens.word[i]}": not resolved safely`],
    });
  }
}

/** "I" outside quotation marks is whoever's words the passage is. */
function readSelf(bench: Bench, i: number): void {
  const { article, tokens } = bench;
  const passage = passageAt(article.passages, tokens.start[i]!);
  const voice = passage?.voice;
  const name = voice?.kind === 'speaker' ? voice.name : voice?.kind === 'outlet' ? null : (article.byline[0] ?? null);
  if (!name || (article.byline.length > 1 && voice?.kind !== 'speaker')) return;
  const referent = bench.names.people.enterFull(name.split(/\s+/));
  const reason = voice?.kind === 'speaker' ? `words of ${name}` : `written by ${name}`;
  push(bench, { first: i, end: i + 1, referent, via: 'self', certainty: 0.9, reasons: [reason] });
}

function passageAt(passages: readonly Passage[], offset: number): Passage | null {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passages[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const passage = passages[low];
  return passage && passage.start <= offset ? passage : null;
}

function lowerAt(words: readonly string[], i: number): string {
  return i >= 0 && i < words.length ? words[i]!.toLowerCase() : '';
}
