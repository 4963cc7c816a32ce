// Resolves what stands for an actor without naming them: "the Osterish president", "the ministry", "he", "I".
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Article, Passage } from '../../model/article.ts';
import { organisationNouns, speakingBodies } from '../languages/en/name-heads.ts';
import { personNouns, pronouns } from '../languages/en/pronouns.ts';
import { roleNouns, titleModifiers } from '../languages/en/titles.ts';
import type { ActorDirectory } from './actor-directory.ts';
import { findAntecedent, isRecent, noteSpot, noteUnnamed, startDiscourse } from './antecedent-finder.ts';
import { nameKey } from './name-key.ts';
import type { LinkedNames } from './name-linker.ts';
import { splitName } from './name-trie.ts';
import { dropTitle } from './named-actor.ts';
import { organisationKey } from './organisation-key.ts';
import { lowerAt, ownerBefore, pushSpot, type ReferenceBench } from './reference-bench.ts';
import type { Spot } from './referent.ts';
import { readRole } from './role-resolver.ts';

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

/** Mark of the first word of a name that leads to nobody. */
const unlinkedName = 2;

/** The named spots and those found here, in text order. */
export function resolveReferences(
  article: Article,
  analysed: AnalysedText,
  names: LinkedNames,
  directory: ActorDirectory,
): readonly Spot[] {
  const { tokens } = analysed;
  const bench: ReferenceBench = {
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
  for (const name of names.scanned) {
    if (name.titleFirst >= 0) bench.isTitle.fill(1, name.titleFirst, name.first);
    const mayBePerson = name.shape === 'unknown' || name.shape === 'person';
    if (mayBePerson && bench.spotAt[name.first]! < 0) bench.isTitle[name.first] = unlinkedName;
  }
  for (let i = 0; i < tokens.count; ) i = readToken(bench, i);
  return bench.found;
}

/** Reads one token or spot; the next token to read. */
function readToken(bench: ReferenceBench, i: number): number {
  const { tokens, names, spotAt } = bench;
  const k = spotAt[i]!;
  if (k >= 0) {
    const spot = names.spots[k]!;
    bench.found.push(spot);
    noteSpot(bench.discourse, tokens, spot, isMember(bench, spot));
    if (spot.referent?.kind === 'unknown') noteUnnamed(bench.discourse, tokens, spot.end - 1, null);
    return spot.end;
  }
  const word = tokens.word[i]!;
  const pronoun = pronounWords.get(word);
  if (pronoun) {
    readPronoun(bench, i);
    return i + 1;
  }
  if (bench.isTitle[i] === 1) return i + 1;
  if (bench.isTitle[i] === unlinkedName) noteUnnamed(bench.discourse, tokens, i, null);
  if (roleWords.has(word)) return readRole(bench, i);
  if (bodyWords.has(word)) readBody(bench, i);
  else if (organisationWords.has(word)) readOrganisationNoun(bench, i);
  else {
    // "A stallholder who ...", "a widow whose ...": somebody, whatever the noun.
    const isDescribed = (word === 'who' || word === 'whose') && tokens.tag[i - 1] === 'NN' && spotAt[i - 1]! < 0;
    if (isDescribed) noteUnnamed(bench.discourse, tokens, i - 1, null);
    const gender = personNouns.get(word);
    if (gender !== undefined) noteUnnamed(bench.discourse, tokens, i, gender);
  }
  return i + 1;
}

/** True for a person whom the codebook knows among the names of a group: "Mira Dolan" of the Green senators. */
function isMember({ directory, tokens }: ReferenceBench, { referent, end }: Spot): boolean {
  if (referent?.actorId == null || referent.kind === 'person') return false;
  const known = directory.surnames.get(nameKey(tokens.word[end - 1]!)) ?? [];
  return known.some(({ actorId }) => actorId === referent.actorId);
}

// Bodies and organisations

function readBody(bench: ReferenceBench, i: number): void {
  const owner = ownerBefore(bench, i);
  if (!owner?.referent || owner.isShown || owner.referent.kind === 'group') return;
  const { referent } = owner;
  pushSpot(bench, {
    first: owner.first,
    end: i + 1,
    referent,
    via: 'description',
    certainty: 0.85,
    reasons: [`${lowerAt(bench.tokens.word, i)} of ${referent.name}`],
  });
}

function readOrganisationNoun(bench: ReferenceBench, i: number): void {
  const { tokens, discourse } = bench;
  if (readOwnedBody(bench, i)) return;
  if (
    lowerAt(tokens.word, i - 1) !== 'the' ||
    /^(?:of|that|which|'s|’s)$/.test(lowerAt(tokens.word, i + 1)) ||
    tokens.quotation[i] === 1
  )
    return;
  if (/^NN/.test(tokens.tag[i + 1] ?? '')) return;
  const noun = lowerAt(tokens.word, i);
  const known = discourse.organisations.filter((referent) => referent.name.toLowerCase().split(' ').includes(noun));
  if (!known.every((referent) => isRecent(discourse, tokens, referent, i))) return;
  if (known.length !== 1) return;
  pushSpot(bench, {
    first: i,
    end: i + 1,
    referent: known[0]!,
    via: 'description',
    certainty: 0.75,
    reasons: [`the only ${noun} this article has named`],
  });
}

/** "The Osterish foreign ministry", "Oster's foreign ministry": a body of a state, in small letters. */
function readOwnedBody(bench: ReferenceBench, i: number): boolean {
  const { tokens, directory } = bench;
  let first = i;
  while (first > 0 && i - first < 4 && bench.spotAt[first - 1]! < 0 && titleModifiers.has(tokens.word[first - 1]!))
    first--;
  const owner = first < i ? ownerBefore(bench, first) : null;
  if (owner?.referent?.kind !== 'state') return false;
  const { referent } = owner;
  const key = organisationKey(tokens.word, first, i + 1, directory.names, referent.actorId);
  const entry = directory.organisations.get(`${key.words}@${key.of ?? ''}`);
  const name = `${tokens.word.slice(first, i + 1).join(' ')} of ${referent.name}`;
  const body = entry ? bench.names.referentOf(entry) : bench.names.otherOf(name);
  const start = owner.isShown ? first : owner.first;
  const reasons = [entry ? `${entry.name} in the codebook, named otherwise` : `a body of ${referent.name}`];
  pushSpot(bench, {
    first: start,
    end: i + 1,
    referent: body,
    via: entry ? 'codebook' : 'description',
    certainty: 0.85,
    reasons,
  });
  return true;
}

// Pronouns

function readPronoun(bench: ReferenceBench, i: number): void {
  const { tokens } = bench;
  const pronoun = pronounWords.get(tokens.word[i]!)!;
  if (tokens.quotation[i] === 1 || pronoun.number === 'plural') return;
  if (pronoun.person === 1) {
    if (!pronoun.isPossessive) readSelf(bench, i);
    return;
  }
  const antecedent = findAntecedent(bench.discourse, tokens, i, pronoun);
  if (antecedent) {
    const isOne = antecedent.isAlone && antecedent.referent.kind === 'person';
    if (isOne) antecedent.referent.gender ??= pronoun.gender;
    const reasons = [`"${tokens.word[i]}": ${antecedent.reason}`];
    pushSpot(bench, {
      first: i,
      end: i + 1,
      referent: antecedent.referent,
      via: 'pronoun',
      certainty: antecedent.certainty,
      reasons,
    });
  } else if (!pronoun.isPossessive) {
    pushSpot(bench, {
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
function readSelf(bench: ReferenceBench, i: number): void {
  const { article, tokens } = bench;
  const passage = passageAt(article.passages, tokens.start[i]!);
  const voice = passage?.voice;
  const name = voice?.kind === 'speaker' ? voice.name : voice?.kind === 'outlet' ? null : (article.byline[0] ?? null);
  if (!name || (article.byline.length > 1 && voice?.kind !== 'speaker')) return;
  const referent = bench.names.people.enterFull(dropTitle(splitName(name)), false);
  const reason = voice?.kind === 'speaker' ? `words of ${name}` : `written by ${name}`;
  pushSpot(bench, { first: i, end: i + 1, referent, via: 'self', certainty: 0.9, reasons: [reason] });
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
