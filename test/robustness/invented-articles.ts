// Articles about an invented negotiation, as many as a test needs; the same number gives the same words.

const people = ['Vera Holm', 'Ivo Tarn', 'Lene Asker', 'Pavle Dorn', 'Mira Quist', 'Oskar Venn'];
const roles = [
  'the foreign minister of Oster',
  'the chief negotiator of Velm',
  'a member of the Osterian delegation',
  'the mayor of Harn',
];
const cues = ['said', 'insisted', 'told reporters', 'argued', 'warned', 'replied'];
const contents = [
  'the two republics would sign the harbour agreement before the autumn',
  'no inspector had crossed the river since the truce',
  'Velm would never accept a customs post on the bridge',
  'the ferries could run again within nine days',
  'talks on the water rights had been adjourned without a date',
  'the prisoners were to be exchanged at the mill of Harn',
];
const outlets = ['The Oster Post', 'Velm Today', 'Harn Courier'];

/** An article of about `words` words with title, byline and date; `seed` picks the words. */
export function writeInventedArticle(seed: number, words: number): string {
  const random = createRandom(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const byline = `By ${pick(people)}, ${pick(outlets)}, 3/${(seed % 28) + 1}/31`;
  const paragraphs: string[] = [];
  for (let written = 0; written < words; ) {
    const sentences = Array.from({ length: 4 }, () => writeSentence(pick, random));
    paragraphs.push(sentences.join(' '));
    written += sentences.join(' ').split(' ').length;
  }
  return [`Harbour talks, day ${seed + 1}`, byline, ...paragraphs, ''].join('\n\n');
}

function writeSentence(pick: (list: readonly string[]) => string, random: () => number): string {
  const content = pick(contents);
  const crowd = Math.floor(random() * 900) + 100;
  switch (Math.floor(random() * 4)) {
    case 0:
      return `“${capitalise(content)},” ${pick(people)}, ${pick(roles)}, ${pick(cues)} on Tuesday.`;
    case 1:
      return `${pick(people)} ${pick(cues)} that ${content}.`;
    case 2:
      return `According to ${pick(roles)}, ${content}.`;
    default:
      return `Some ${crowd} people waited at the quay while the delegations walked past the old mill in the rain.`;
  }
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
