// English words round a figure: roughly, more than, rose by, fell to.
import type { Comparator } from '../../../model/finding.ts';

/** Words before (or after) a figure that loosen it. Several words are joined with one space. */
export const comparatorPhrases: ReadonlyMap<string, Comparator> = new Map<string, Comparator>([
  ...[
    'about',
    'around',
    'roughly',
    'approximately',
    'approx',
    'approx.',
    'some',
    'nearly',
    'almost',
    'circa',
    'an estimated',
    'estimated',
    'close to',
    'in the region of',
    'in the order of',
    'on the order of',
    'as much as about',
    '~',
    '≈',
    'an average of',
    'averaged',
    'averages',
    'averaging',
    'barely',
    'maybe',
    'perhaps',
    'an average',
  ].map((phrase): [string, Comparator] => [phrase, 'about']),
  ...[
    'more than',
    'over',
    'above',
    'at least',
    'greater than',
    'in excess of',
    'upwards of',
    'exceeding',
    'exceeded',
    'not less than',
    'no fewer than',
    'no less than',
    'well over',
    'just over',
    'a little over',
    'slightly more than',
    'much more than',
    'better than',
    '>',
    'over than',
    'higher than',
    'well above',
    'longer than',
    'older than',
    'minimum of',
    'a minimum of',
  ].map((phrase): [string, Comparator] => [phrase, 'more']),
  ...[
    'less than',
    'fewer than',
    'under',
    'below',
    'just under',
    'up to',
    'at most',
    'no more than',
    'not more than',
    'lower than',
    'a maximum of',
    'maximum of',
    'within',
    '<',
    'sub',
    'just below',
    'shorter than',
    'younger than',
    'as low as',
    'short of',
  ].map((phrase): [string, Comparator] => [phrase, 'less']),
]);

/** Words after a figure that loosen it. */
export const trailingComparators: ReadonlyMap<string, Comparator> = new Map<string, Comparator>([
  ['or so', 'about'],
  ['or more', 'more'],
  ['or less', 'less'],
  ['or fewer', 'less'],
  ['plus', 'more'],
  ['- plus', 'more'],
  ['+', 'more'],
]);

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs and adverbs of a rise. */
export const riseWords = words(
  'up rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring advance advances advanced higher doubled expanded swelled',
);

/** Verbs and adverbs of a fall. */
export const fallWords = words(
  'down fall falls fell fallen falling decrease decreases decreased decreasing drop drops dropped dropping decline declines declined declining shrink shrinks shrank shrunk plunge plunges plunged plunging plummet plummets plummeted plummeting slide slides slid slip slips slipped sink sank sunk tumble tumbled cut cuts cutting lower reduce reduced reduces dip dipped',
);

/** Verbs that are a rise or a fall only with a unit: "the index gained 2 per cent", but "they lost 40 soldiers". */
export const changeWithUnitWords: ReadonlyMap<string, 'rise' | 'fall'> = new Map([
  ...['gain', 'gains', 'gained', 'gaining', 'add', 'adds', 'added', 'adding'].map((word): [string, 'rise' | 'fall'] => [
    word,
    'rise',
  ]),
  ...['lose', 'loses', 'lost', 'losing'].map((word): [string, 'rise' | 'fall'] => [word, 'fall']),
]);

/** Participles that count people by themselves: "eleven wounded", "the dead". */
export const casualtyWords = words('dead killed wounded injured missing displaced captured detained homeless');

/** Nouns that stand before any figure and do not tell what it measures, and those of time. */
export const vagueNouns = words(
  'figure number sum total amount level rate share estimate number count value thing part lot half quarter third percent percentage cent unit kind sort way case point today yesterday tomorrow morning evening night day week month year hour minute time monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn winter mr mrs ms miss dr official government spokesman spokeswoman spokesperson statement report stood spokesmen',
);

/** Verbs that say nothing of what is measured: being, having, reporting. */
export const vagueVerbs = words(
  'be have do get make take say tell report announce add claim insist state note declare believe think expect know see call ask put will would can could may might must should shall go come give use',
);
