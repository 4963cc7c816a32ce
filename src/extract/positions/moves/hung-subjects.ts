// Tells who does what a verb without a subject of its own says: the subject of the verb it hangs on, the one it stands behind, a text's writer.
//
// Example: of `Brask flew to Oster to demand the guns` Brask demands; of `a letter from Velm demanding the guns` Velm does.
import type { Tokens } from '../../../model/analysed-text.ts';
import { goingVerbs, sayingAims, textNouns } from '../../languages/en/deed-words.ts';
import { type Named, namedParties } from '../holders/named-parties.ts';
import { childOf } from './token-children.ts';

/** The parties that do something, and the token that names them, or the verb itself where that stands elsewhere. */
export interface Subject {
  readonly parties: readonly string[];
  readonly token: number;
}

/** A sentence, its parties, and the subjects that its verbs have of their own. */
export interface SubjectClues {
  readonly tokens: Tokens;
  readonly first: number;
  readonly end: number;
  readonly named: Named;
  readonly subjects: ReadonlyMap<number, Subject>;
}

/** Relations by which what somebody does hangs on what he sets out to do. */
const undertaken = /^(?:xcomp|advcl)$/;
/** Steps from a verb up to the one whose subject it has: "took the floor of the house to oppose". */
const longestClimb = 4;

/** The subject of a verb that has none of its own; undefined where nothing tells. */
export function findHungSubject(clues: SubjectClues, verb: number): Subject | undefined {
  return joined(clues, verb) ?? aimed(clues, verb) ?? described(clues, verb);
}

/** Of a verb joined to another: "and rejected the toll", "rejecting the toll", "tried to end it by promising peace". */
function joined({ tokens, subjects }: SubjectClues, verb: number): Subject | undefined {
  const [relation, tag] = [tokens.relation[verb] ?? '', tokens.tag[verb] ?? ''];
  const isParticiple = relation === 'advcl' && tag === 'VBG';
  if (!(relation === 'conj' && /^(?:VB|MD)/.test(tag)) && !isParticiple) return undefined;
  let head = tokens.head[verb] ?? -1;
  // "By promising" is what the subject of the sentence does, whatever verb of its own the parser hangs it on.
  if (isParticiple && tokens.lower[verb - 1] === 'by')
    head = climb(tokens, head, (word) => !subjects.has(word) && undertaken.test(tokens.relation[word] ?? ''));
  return at(subjects.get(head), verb);
}

/** Of what somebody went, met or wrote for: "flew to Oster to demand the guns". */
function aimed({ tokens, subjects }: SubjectClues, verb: number): Subject | undefined {
  if (tokens.tag[verb] !== 'VB' || tokens.lower[verb - 1] !== 'to') return undefined;
  if (!sayingAims.has(tokens.lemma[verb] ?? '')) return undefined;
  const head = climb(tokens, tokens.head[verb] ?? -1, (word) => word >= 0 && !/^VB[DPZ]/.test(tokens.tag[word] ?? ''));
  return goingVerbs.has(tokens.lemma[head] ?? '') ? at(subjects.get(head), verb) : undefined;
}

/** The word that a word hangs on, at some remove: the first that need not be passed by, or where the climb ends. */
function climb({ head }: Tokens, from: number, isPassed: (word: number) => boolean): number {
  let word = from;
  for (let step = 0; step < longestClimb && isPassed(word); step += 1) word = head[word] ?? -1;
  return word;
}

/** Of a participle behind a noun: "with Dolan rejecting the toll", "a letter from Velm demanding the guns". */
function described(clues: SubjectClues, verb: number): Subject | undefined {
  const { tokens, first, end, named, subjects } = clues;
  if (tokens.tag[verb] !== 'VBG' || tokens.relation[verb] !== 'acl') return undefined;
  const noun = tokens.head[verb] ?? -1;
  if (noun < first || noun > verb) return undefined;
  const listed = joinedNouns(tokens, noun, first, verb);
  if (listed.some((one) => childOf(tokens, one, 'case', { first, end, word: /^with$/ }) !== null)) {
    const parties = listed.flatMap((one) => namedParties(tokens, one, first, verb, named));
    return at({ parties: [...new Set(parties)], token: noun }, verb);
  }
  if (!textNouns.has(tokens.lemma[noun] ?? '')) return undefined;
  for (let part = first; part < verb; part += 1) {
    if (tokens.head[part] !== noun || !/^(?:nmod|compound|amod)/.test(tokens.relation[part] ?? '')) continue;
    if (part > noun && childOf(tokens, part, 'case', { first, end, word: /^(?:from|by|of)$/ }) === null) continue;
    const writers = namedParties(tokens, part, first, end, named);
    if (writers.length > 0) return { parties: writers, token: verb };
  }
  return at(subjects.get(tokens.head[noun] ?? -1), verb);
}

/** A noun and those that are joined to it before a verb: "with the growers, the weavers and Velm | calling for". */
function joinedNouns(tokens: Tokens, noun: number, first: number, verb: number): readonly number[] {
  const topOf = (word: number): number => climb(tokens, word, (one) => tokens.relation[one] === 'conj');
  const top = topOf(noun);
  return Array.from({ length: verb - first }, (_, at) => first + at).filter((one) => topOf(one) === top);
}

function at(subject: Subject | undefined, verb: number): Subject | undefined {
  return subject === undefined ? undefined : { parties: subject.parties, token: verb };
}
