// English words that tell what kind of figure one is (measured, usual, asked for, expected) and what befell the people counted.

/** How a figure stands to the world. Figures of two kinds are never compared: a flow measured is no flow demanded. */
export type Mode = 'told' | 'polled' | 'usual' | 'asked' | 'needed' | 'expected';

/** What happened to people. */
export type Fate = 'dead' | 'wounded' | 'captured' | 'missing' | 'displaced';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Base forms that make a figure one of these kinds, the first list that has a word nearest to the figure. */
export const modeWords: Readonly<Record<Exclude<Mode, 'told'>, ReadonlySet<string>>> = {
  polled: words('poll polled pollster survey surveyed respondent'),
  usual: words('norm normal normally usual usually ordinary average averaged mean typical median'),
  asked: words(
    'demand guarantee guaranteed guarantees minimum maximum offer propose proposal settle bind undertake undertakes want insist request require waive concede accept',
  ),
  needed: words('need needed'),
  expected: words('forecast predict expect fear project projected warn would could might'),
};

/** The case of a figure that leaves out what was told before it: "and five other states". */
export const beyondOthers = 'beyond others already told';

/** Words of a special case a figure holds for. */
export const caseWords: ReadonlyMap<string, string> = new Map([
  ['drought', 'in a drought year'],
  ['dry', 'in a drought year'],
  ['emergency', 'in an emergency'],
  ['wartime', 'in war'],
  ['peacetime', 'in peace'],
]);

/** "In a drought year", "drought-year flow": groups `after` and `before` hold the word of the case. */
export const casePattern = new RegExp(
  `\\b(?:in|during|under)\\s+(?:\\p{L}+\\s+){0,2}?(?<after>${[...caseWords.keys()].join('|')})\\b|\\b(?<before>${[...caseWords.keys()].join('|')})(?:[- ]years?)?\\s+(?:minimum|maximum|flow|level|amount|share|rate|price|figure)\\b`,
  'giu',
);

/** Base forms and what they say of people. */
export const fateWords: ReadonlyMap<string, Fate> = new Map<string, Fate>([
  ...['kill', 'killed', 'die', 'dead', 'death', 'body', 'bury', 'casualty', 'fatality', 'perish', 'slain'].map(
    (word): [string, Fate] => [word, 'dead'],
  ),
  ...['wound', 'wounded', 'injure', 'injured', 'injury', 'hurt', 'maim'].map((word): [string, Fate] => [
    word,
    'wounded',
  ]),
  ...['capture', 'captured', 'detain', 'detained', 'prisoner', 'captive', 'hostage', 'arrest'].map(
    (word): [string, Fate] => [word, 'captured'],
  ),
  ['missing', 'missing'],
  ...['displace', 'displaced', 'flee', 'refugee', 'evacuate', 'uproot'].map((word): [string, Fate] => [
    word,
    'displaced',
  ]),
]);

/** Nouns for people in general: they may be the same people as those of any other noun. */
export const anyPeople = words('people person victim casualty body dead wounded wound kill man one other life name');

/** Nouns for people of a kind. */
export const peopleNouns = words(
  'soldier civilian troop fighter citizen resident villager guard officer worker student hostage prisoner refugee volunteer observer serviceman trooper militant rebel policeman medic journalist passenger migrant settler family defender invader mercenary conscript combatant schoolboy gunman personnel child woman pupil',
);

/** Nouns for the measuring itself: "the gauge stood at 190" and "a norm of 190" do not say what is measured. */
export const measuringNouns = words(
  'gauge meter reading index figure number sum total count toll level norm rate amount estimate value quantity average minimum maximum',
);

/** Nouns and verbs of one meaning, as the verb. */
export const sameMeaning: ReadonlyMap<string, string> = new Map([
  ['loss', 'lose'],
  ['lost', 'lose'],
  ['payment', 'pay'],
  ['stood', 'stand'],
  ['growth', 'grow'],
  ['damage', 'lose'],
]);

/** Words too common beside figures to tell one thing from another. */
export const commonWords = words(
  'first last new other more most less least many much few several own same such say good great big small high low long early late still also now then only just about accord official minister ministry government president country side time work make lead foreign way end world republic state people chief head office prime hour second metre meter cubic kilometre mile billion million thousand hundred',
);
