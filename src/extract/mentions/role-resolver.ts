// Resolves offices and roles: "the Osterish president" by the codebook, by the article, or not at all.

import { isRecent, noteUnnamed } from './antecedent-finder.ts';
import { heldRole, holderOf, isRole } from './office-holders.ts';
import { isPastOffice, joinRole, titleEnd } from './office-title.ts';
import { lowerAt, ownerAfter, ownerBefore, pushSpot, type ReferenceBench } from './reference-bench.ts';
import { keyOf, type Referent, type Spot } from './referent.ts';

/** A role in the text: the words, whom it serves, and where the shown words begin. */
interface RolePhrase {
  readonly first: number;
  readonly end: number;
  readonly role: string;
  readonly serves: Referent | null;
  readonly article: 'the' | 'a' | 'none';
}

/** Reads the role whose noun is token `i`; the next token to read. */
export function readRole(bench: ReferenceBench, i: number): number {
  const phrase = rolePhraseAt(bench, i);
  if (!phrase) return i + 1;
  const { tokens } = bench;
  const person = apposedPerson(bench, phrase);
  if (person) {
    person.roles.add(phrase.role);
    if (phrase.serves) person.affiliations.add(keyOf(phrase.serves));
    return phrase.end;
  }
  if (tokens.quotation[i] === 1 || !isDefinite(bench, phrase)) {
    noteUnnamed(bench.discourse, tokens, i, null);
    return phrase.end;
  }
  const resolved = resolveRole(bench, phrase);
  if (resolved) pushSpot(bench, { ...resolved, first: phrase.first, end: phrase.end });
  else if (phrase.serves && phrase.article === 'the') {
    const reasons = [`${phrase.role} of ${phrase.serves.name}: who held that office is not known`];
    pushSpot(bench, { first: phrase.first, end: phrase.end, referent: null, via: 'title', certainty: 0.5, reasons });
    noteUnnamed(bench.discourse, tokens, i, null);
  } else noteUnnamed(bench.discourse, tokens, i, null);
  return phrase.end;
}

/** "The Osterish president", "Oster's president", "Osterish president says"; not "was elected president of Oster". */
function isDefinite(bench: ReferenceBench, phrase: RolePhrase): boolean {
  if (phrase.article !== 'none') return phrase.article === 'the';
  const { tokens } = bench;
  const owner = ownerBefore(bench, phrase.first) ?? (phrase.serves ? phrase : null);
  if (!owner || phrase.serves === null || ownerAfter(bench, phrase.end)) return false;
  const isOpening = owner.first === 0 || tokens.sentence[owner.first - 1] !== tokens.sentence[phrase.first];
  return isOpening && /^(?:VB|MD)/.test(tokens.tag[phrase.end] ?? '');
}

/** Words of the longest title: "chief deputy foreign policy adviser" has five. */
const longestTitle = 8;

function rolePhraseAt(bench: ReferenceBench, noun: number): RolePhrase | null {
  const { tokens } = bench;
  const { word } = tokens;
  const sentence = tokens.sentence[noun]!;
  let first = noun;
  while (
    first > 0 &&
    noun - first < longestTitle &&
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

/** "Ivo Tarn, the Osterish president" and "the Osterish president, Ivo Tarn": the person beside the role. */
function apposedPerson(bench: ReferenceBench, phrase: RolePhrase): Referent | null {
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

function personAt(bench: ReferenceBench, token: number, edge: 'first' | 'last'): Referent | null {
  const k = bench.spotAt[token] ?? -1;
  if (k < 0) return null;
  const spot = bench.names.spots[k]!;
  const isEdge = edge === 'first' ? spot.first === token : spot.end === token + 1;
  return isEdge && spot.referent?.kind === 'person' ? spot.referent : null;
}

function resolveRole(
  bench: ReferenceBench,
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
  const next = lowerAt(bench.tokens.word, phrase.end);
  if (next === 'of' || next === 'who' || next === 'on' || next === 'in') return null;
  const known = bench.discourse.people.filter((person) => hasRole(bench, person, phrase.role));
  const [only] = known;
  if (!only || known.length > 1) return null;
  const isHolder =
    only.actorId !== null && heldRole(bench.directory, phrase.role, only.actorId, bench.article.published);
  if (!isHolder && !isRecent(bench.discourse, bench.tokens, only, phrase.first)) return null;
  return {
    referent: only,
    via: 'description',
    certainty: 0.75,
    reasons: [`the only ${phrase.role} this article has named`],
  };
}

function hasRole(bench: ReferenceBench, person: Referent, role: string): boolean {
  for (const held of person.roles) if (isRole(held, role)) return true;
  return person.actorId !== null && heldRole(bench.directory, role, person.actorId, bench.article.published);
}
