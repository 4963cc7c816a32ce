// Large invented talks: a codebook of 12 parties and 40 issues under 8 headings, and articles in which they take positions.
import { addDays } from './plain-days.ts';

/** Things negotiated over: each an issue with its cue and two poles. */
const subjects = [
  'harbour tolls/abolished/kept',
  'pilot fees/halved/kept',
  'night ferries/allowed/banned',
  'dredging works/shared/left to one side',
  'lighthouse dues/ended/kept',
  'fishing quotas/raised/cut',
  'eel weirs/removed/kept',
  'salmon hatcheries/shared/separate',
  'oyster beds/opened/closed',
  'trawler licences/issued/withheld',
  'customs posts/removed/kept',
  'grain corridor/opened/closed',
  'cattle trade/freed/halted',
  'timber levy/dropped/kept',
  'wool tariff/lowered/raised',
  'border crossings/opened/closed',
  'visa office/opened/shut',
  'student exchange/resumed/suspended',
  'seasonal workers/admitted/turned away',
  'bridge garrison/withdrawn/kept',
  'river patrols/joint/separate',
  'mine clearance/begun/postponed',
  'prisoner lists/published/kept back',
  'ceasefire line/recognised/redrawn',
  'militia camps/disbanded/kept',
  'water shares/equal/by need',
  'dam gates/opened/closed',
  'irrigation canals/extended/frozen',
  'flood warnings/shared/withheld',
  'sewage plant/built/refused',
  'power line/linked/cut',
  'gas storage/filled/emptied',
  'wind park/built/refused',
  'coal depot/closed/kept',
  'electricity price/capped/freed',
  'school language/doubled/single',
  'road signs/bilingual/single',
  'broadcast mast/shared/taken down',
  'church bells/returned/kept',
  'archive boxes/returned/kept',
].map((line) => {
  const [name = '', first = '', second = ''] = line.split('/');
  return { name, id: name.replace(' ', '-'), first, second };
});

const headings = ['Harbours', 'Fishing', 'Trade', 'Movement', 'Security', 'Water', 'Energy', 'Culture'];
const places = [
  'Orvane',
  'Velmar',
  'Tarsil',
  'Kestan',
  'Dorvik',
  'Hallen',
  'Mirsk',
  'Quelle',
  'Rostad',
  'Sulvan',
  'Tembra',
  'Ulvik',
];
const givenNames = ['Vera', 'Ivo', 'Lene', 'Pavle', 'Mira', 'Oskar', 'Tilda', 'Bruno'];
const surnameStarts = ['Hol', 'Tar', 'Ask', 'Dor', 'Quis', 'Ven', 'Mar', 'Lin', 'Sor', 'Bek', 'Ruv', 'Fal'];
const surnameEnds = ['men', 'vik', 'sen', 'ova', 'trup', 'gard', 'low', 'dahl'];
const outletKinds = ['Post', 'Herald', 'Courier', 'Wire', 'Gazette'];

const parties = places.map((place, at) => ({
  id: place.toLowerCase(),
  name: `Republic of ${place}`,
  place,
  people: givenNames.map((given, person) => `${given} ${surnameStarts[at]}${surnameEnds[person]}`),
}));

/** The codebook as its file's text. */
export function writeTalksCodebook(): string {
  const actors = parties.flatMap(({ id, place, people }) => [
    `  - { id: ${id}-state, name: Republic of ${place}, kind: state, aliases: [${place}], party: ${id} }`,
    ...people.map((name, at) => `  - { id: ${id}-${at}, name: ${name}, kind: person, party: ${id} }`),
  ]);
  const issues = subjects.map(
    ({ id, name, first, second }, at) =>
      `  - { id: ${id}, label: ${capital(name)}, parent: ${headings[Math.floor(at / 5)]?.toLowerCase()}, cues: [${name}], poles: [${first}, ${second}] }`,
  );
  const outlets = parties.flatMap(({ id, place }, at) =>
    outletKinds.map(
      (kind) => `  - { id: ${id}-${kind.toLowerCase()}, name: ${place} ${kind}, side: ${parties[at]?.id} }`,
    ),
  );
  return [
    'title: Large invented talks',
    `parties:\n${parties.map(({ id, name }) => `  - { id: ${id}, name: ${name} }`).join('\n')}`,
    `actors:\n${actors.join('\n')}`,
    `issues:\n${headings.map((name) => `  - { id: ${name.toLowerCase()}, label: ${name} }`).join('\n')}\n${issues.join('\n')}`,
    `outlets:\n${outlets.join('\n')}\n`,
  ].join('\n');
}

/** Statements of one article. */
const statementsEach = 20;

/** An article of 20 statements as a file's text; `random` gives numbers from 0 to below 1. */
export function writeTalksArticle(number: number, lastDay: number, random: () => number): string {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const here = pick(parties);
  const sentences = Array.from({ length: statementsEach }, () => writeStatement(pick));
  const paragraphs = Array.from({ length: statementsEach / 4 }, (_, at) => {
    const crowd = 100 + Math.floor(random() * 900);
    const scene = `Some ${crowd} people waited on the quay in the rain while the delegations walked past the old mill.`;
    return [...sentences.slice(at * 4, at * 4 + 4), scene].join(' ');
  });
  const day = addDays('2028-01-01', Math.floor(random() * lastDay));
  return [
    `# Talks in ${here.place}, report ${number}`,
    `${here.place} ${pick(outletKinds)}, ${day}`,
    ...paragraphs,
    '',
  ].join('\n\n');
}

type Pick = <Item>(items: readonly Item[]) => Item;

function writeStatement(pick: Pick): string {
  const party = pick(parties);
  const person = pick(party.people);
  const subject = pick(subjects);
  // A party keeps a line on most issues; which one follows from both names.
  const isFirst = (party.id.length + subject.id.length + pick([0, 0, 0, 0, 1])) % 2 === 0;
  const end = isFirst ? subject.first : subject.second;
  const thing = `the ${subject.name}`;
  return pick([
    `${person} of ${party.place} said that ${thing} must be ${end}.`,
    `“${capital(thing)} should be ${end},” said ${person}.`,
    `${person} told reporters that ${party.place} would accept ${thing} being ${end}.`,
    `${person} rejected the proposal on ${thing} and said it would not be ${end}.`,
    `“We offer to have ${thing} ${end},” ${person} said.`,
    `${person} said ${party.place} was ready to see ${thing} ${end} if ${pick(parties).place} agreed that the ${pick(subjects).name} be ${end}.`,
    `${person} noted that ${thing} had been on the table since the spring.`,
  ]);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
