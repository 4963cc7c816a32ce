// Links the scanned names of an article to referents: the directory's, then the article's own.

import type { AnalysedText } from '../../model/analysed-text.ts';
import { findAcronyms } from './acronym-finder.ts';
import type { ActorDirectory } from './actor-directory.ts';
import type { DirectoryEntry, NameSense } from './directory-entry.ts';
import type { ScannedName } from './name-cutter.ts';
import {
  type Evidence,
  findActingWords,
  findCompanyWords,
  gatherEvidence,
  isLikelyPerson,
  isRoleLike,
  textOf,
} from './name-evidence.ts';
import { foldName } from './name-key.ts';
import { chooseSense } from './name-sense.ts';
import { type Linked, makeSpot } from './name-spot.ts';
import { genderedRole, titleRole } from './name-titles.ts';
import { chooseNamesake, type NamesSoFar } from './namesake.ts';
import { isPastOffice } from './office-title.ts';
import { organisationKey } from './organisation-key.ts';
import { createPeopleRegister, type PeopleRegister, type ShortName } from './people-register.ts';
import { keyOf, newReferent, type Referent, referentOf, type Spot } from './referent.ts';

/** How sure each way of recognising is, as a first guess; the scores in the README are the measure. */
const certainties: Readonly<Record<string, number>> = {
  codebook: 0.97,
  gazetteer: 0.92,
  'full-name': 0.9,
  surname: 0.88,
  'first name': 0.7,
  unknown: 0.55,
};

interface Bench extends NamesSoFar {
  readonly analysed: AnalysedText;
  readonly people: PeopleRegister;
  /** Organisations and unknown names by folded name. */
  readonly others: Map<string, Referent>;
  readonly actingWords: ReadonlySet<string>;
  /** Words that name a company here, and so are nobody's surname. */
  readonly companyWords: ReadonlySet<string>;
  readonly linked: (Linked | undefined)[];
}

/** The names of an article and what they lead to. */
export interface LinkedNames {
  readonly scanned: readonly ScannedName[];
  /** Where actors and known places are named, in text order. */
  readonly spots: readonly Spot[];
  readonly people: PeopleRegister;
  /** The referent of an organisation of the directory, and of one the article names. */
  readonly referentOf: (entry: DirectoryEntry) => Referent;
  readonly otherOf: (name: string) => Referent;
}

/** Links every scanned name that can be linked safely. */
export function linkNames(
  analysed: AnalysedText,
  scanned: readonly ScannedName[],
  directory: ActorDirectory,
): LinkedNames {
  const bench: Bench = {
    tokens: analysed.tokens,
    analysed,
    directory,
    people: createPeopleRegister(directory),
    others: new Map(),
    scanned,
    actingWords: findActingWords(analysed.tokens, scanned),
    companyWords: findCompanyWords(analysed.tokens, scanned),
    linked: new Array(scanned.length),
  };
  // Full names first, so that a surname in the headline finds the name the text gives later.
  for (const [k, name] of scanned.entries()) linkFullName(bench, name, k);
  linkShortNames(bench);
  const spots: Spot[] = [];
  for (const [k, name] of scanned.entries()) {
    const linked = bench.linked[k];
    if (linked) spots.push(makeSpot(bench.tokens, name, linked, spots.at(-1) ?? null));
  }
  return {
    scanned,
    spots,
    people: bench.people,
    referentOf: (entry) => knownReferent(bench, { entry, use: 'name' }),
    otherOf: (name) => findOther(bench, name, 'organisation'),
  };
}

function linkFullName(bench: Bench, name: ScannedName, k: number): void {
  if (name.shape === 'known') bench.linked[k] = linkKnown(bench, name);
  else if (
    (name.shape === 'person' && name.end - name.first > 1) ||
    isLikelyPerson(bench.tokens, name, bench.actingWords)
  ) {
    const words = bench.tokens.word.slice(name.first, name.end);
    const referent = bench.people.enterFull(words, name.titleFirst >= 0 || name.honorific !== null);
    const via = referent.actorId === null ? 'full-name' : 'codebook';
    bench.linked[k] = { referent, via, sense: null, certainty: certainties[via]!, reason: fullReason(referent, words) };
  } else if (name.shape === 'organisation') bench.linked[k] = linkOrganisation(bench, name, k);
  const linked = bench.linked[k];
  if (linked) learnFromTitle(bench, name, k, linked.referent);
}

/** A body of the codebook by its words and its state, else one the article names; its state becomes part of the name. */
function linkOrganisation(bench: Bench, name: ScannedName, k: number): Linked {
  const owner = ownerOf(bench, name, k);
  const { names, organisations } = bench.directory;
  const key = organisationKey(bench.tokens.word, name.first, name.end, names, owner?.actorId ?? null);
  const entry = organisations.get(`${key.words}@${key.of ?? ''}`);
  if (entry) {
    const sense: NameSense = { entry, use: 'name' };
    const reason = `${entry.name} in the codebook, named otherwise`;
    return { referent: knownReferent(bench, sense), via: 'codebook', sense, certainty: certainties.surname!, reason };
  }
  const text = textOf(bench.analysed, name);
  const isOwned = owner !== null && key.of === owner.actorId && !text.includes(owner.name);
  const referent = findOther(bench, isOwned ? `${text} of ${owner.name}` : text, 'organisation');
  return { referent, via: 'full-name', sense: null, certainty: certainties['full-name']!, reason: 'named in full' };
}

/** The state named with "'s" directly before a name. */
function ownerOf(bench: Bench, name: ScannedName, k: number): Referent | null {
  const before = bench.scanned[k - 1];
  const referent = bench.linked[k - 1]?.referent;
  if (!before || !referent || referent.kind !== 'state') return null;
  const isPossessive = before.end === name.first - 1 && /^(?:'s|’s|'|’)$/.test(bench.tokens.word[before.end] ?? '');
  return isPossessive ? referent : null;
}

function fullReason(referent: Referent, words: readonly string[]): string {
  const isSpelledSo = referent.name === words.join(' ');
  if (referent.actorId === null) return isSpelledSo ? 'named in full' : `spelling of ${referent.name}`;
  return isSpelledSo ? 'name in the codebook' : `spelling of ${referent.name} in the codebook`;
}

function linkKnown(bench: Bench, name: ScannedName): Linked | undefined {
  const sense = chooseSense(bench.tokens, name);
  if (!sense) return undefined;
  const { entry } = sense;
  const referent = entry.kind === 'person' ? bench.people.enterDeclared(entry) : knownReferent(bench, sense);
  const reason = entry.via === 'codebook' ? 'name in the codebook' : 'name known to Parley';
  return { referent, via: entry.via, sense, certainty: certainties[entry.via]!, reason };
}

function knownReferent(bench: Bench, sense: NameSense): Referent {
  const key = `${sense.entry.actorId}|${sense.entry.name}`;
  let referent = bench.others.get(key);
  if (!referent) {
    referent = referentOf(sense.entry);
    bench.others.set(key, referent);
  }
  return referent;
}

function findOther(bench: Bench, name: string, kind: Referent['kind'], isPlural = false): Referent {
  const key = foldName(name);
  let referent = bench.others.get(key);
  if (!referent) {
    referent = newReferent(name, kind, null, isPlural);
    bench.others.set(key, referent);
  }
  return referent;
}

function linkShortNames(bench: Bench): void {
  const acronyms = findAcronyms(bench.analysed, bench.scanned, (k) => bench.linked[k]?.referent);
  const acting = gatherEvidence(bench.analysed, bench.scanned, (k) => !bench.linked[k]);
  bench.scanned.forEach((name, k) => {
    const isSingle = name.end - name.first === 1;
    const word = bench.tokens.word[name.first]!;
    const defined = isSingle ? acronyms.get(word) : undefined;
    if (defined)
      bench.linked[k] = {
        referent: defined,
        via: 'full-name',
        sense: null,
        certainty: 0.9,
        reason: `short for ${defined.name}`,
      };
    else if (!bench.linked[k] && name.shape !== 'title') bench.linked[k] = linkShort(bench, name, k, acting);
  });
  linkHeadings(bench);
}

/** A word of a heading that the text below uses as a name. */
function linkHeadings(bench: Bench): void {
  bench.scanned.forEach((name, k) => {
    if (bench.linked[k] || name.shape !== 'heading-word') return;
    const referent = bench.others.get(foldName(textOf(bench.analysed, name)));
    if (!referent) return;
    bench.linked[k] = {
      referent,
      via: 'full-name',
      sense: null,
      certainty: certainties.unknown!,
      reason: 'name used in the text below',
    };
  });
}

function linkShort(
  bench: Bench,
  name: ScannedName,
  k: number,
  acting: ReadonlyMap<string, Evidence>,
): Linked | undefined {
  const isSingle = name.end - name.first === 1;
  const words = bench.tokens.word;
  if (isSingle && name.shape !== 'thing') {
    const role = titleRole(bench.tokens, name);
    const gender = name.honorific?.gender ?? (role ? genderedRole(role) : null);
    const isCompany = role === null && name.honorific === null && bench.companyWords.has(words[name.first]!);
    const short: ShortName = isCompany ? { kind: 'none' } : bench.people.findShort(words[name.first]!, gender, role);
    if (short.kind === 'found') {
      learnFromTitle(bench, name, k, short.referent);
      const reason = `${short.by} of ${short.referent.name}`;
      return { referent: short.referent, via: 'surname', sense: null, certainty: certainties[short.by]!, reason };
    }
    if (short.kind === 'ambiguous') {
      const chosen = chooseNamesake(bench, k, short.namesakes);
      if (chosen === undefined) return undefined;
      const reason = `surname of ${chosen.referent.name}, ${chosen.why}`;
      return {
        referent: chosen.referent,
        via: 'surname',
        sense: null,
        certainty: certainties['first name']!,
        reason,
      };
    }
  }
  if (name.shape === 'place') return unknownPlace(bench, name);
  if (name.shape === 'heading-word' || name.shape === 'thing') return undefined;
  if (isSingle && name.shape === 'unknown' && isRoleLike(words[name.first]!)) return undefined;
  return linkUnknown(bench, name, k, acting);
}

/** A name that nothing explains stands for an actor when it has a title or acts somewhere in the article. */
function linkUnknown(
  bench: Bench,
  name: ScannedName,
  k: number,
  acting: ReadonlyMap<string, Evidence>,
): Linked | undefined {
  const text = textOf(bench.analysed, name);
  const evidence = acting.get(text);
  if (!evidence) return undefined;
  if (!evidence.isTitled && evidence.acts <= evidence.lies) {
    const isPlace = evidence.places > 0 && evidence.acts === 0 && name.shape !== 'acronym';
    return isPlace ? unknownPlace(bench, name) : undefined;
  }
  const isPlural = bench.tokens.tag[name.first] === 'NNPS';
  const kind = evidence.isTitled
    ? 'person'
    : isPlural
      ? 'group'
      : name.shape === 'acronym'
        ? 'organisation'
        : 'unknown';
  const referent = findOther(bench, text, kind, isPlural);
  if (evidence.gender) referent.gender = evidence.gender;
  learnFromTitle(bench, name, k, referent);
  const reason = evidence.isTitled ? 'named with a title' : 'nobody known; speaks or acts in this article';
  return { referent, via: 'full-name', sense: null, certainty: certainties.unknown!, reason };
}

function unknownPlace(bench: Bench, name: ScannedName): Linked {
  const referent = findOther(bench, `${textOf(bench.analysed, name)} (place)`, 'place');
  return {
    referent,
    via: 'full-name',
    sense: null,
    certainty: certainties.unknown!,
    reason: 'a place by the words around it',
  };
}

/** "Osterish Foreign Minister Ivo Tarn": Tarn has that role, and serves Oster. */
function learnFromTitle(bench: Bench, name: ScannedName, k: number, referent: Referent): void {
  const gender = name.honorific?.gender;
  if (gender) referent.gender ??= gender;
  const role = titleRole(bench.tokens, name);
  if (!role || isPastOffice(bench.tokens.word, name.titleFirst, name.first)) return;
  referent.roles.add(role);
  referent.gender ??= genderedRole(role);
  for (let left = k - 1; left >= 0; left--) {
    const before = bench.scanned[left]!;
    const gap = name.titleFirst - before.end;
    if (gap > 1) break;
    const isOwner = gap === 0 || /^(?:'s|’s|'|’)$/.test(bench.tokens.word[before.end] ?? '');
    const serves = bench.linked[left]?.referent;
    if (isOwner && serves && serves.kind !== 'person') referent.affiliations.add(keyOf(serves));
    if (gap === 0 || gap === 1) break;
  }
}
