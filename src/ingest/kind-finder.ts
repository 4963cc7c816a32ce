// What kind of article a text is, from its head, its passages and its manner.
import type { ArticleKind } from '../model/article.ts';
import type { ArticleHeader } from './article-header.ts';
import type { PassageReading } from './passage-reader.ts';

/** Share of passages that are dated entries in a timeline; paragraphs between entries explain them. */
const entryShare = 0.25;
/** Words for each sign of the author's own person outside quotation marks, at most, in an opinion piece. */
const wordsPerFirstPerson = 400;
const fewestFirstPersons = 2;
/** What "we" counts beside "I": papers also say "we" of themselves. */
const weightOfWe = 0.5;
/** Words for each "said" or "according to", at most, in a report. */
const wordsPerAttribution = 250;
const fewestAttributions = 2;
/** Attributions for each sign of the author's own person, at most, in an opinion piece; reporters step forward now and then. */
const attributionsPerPerson = 1.5;

const opinionTitle =
  /^(?:opinion|comment|commentary|editorial|op-ed|column|letters?)\b|\|\s?(?:opinion|comment|editorial|op-ed)\b/i;
const ownOutlet = /\b(?:substack|blog|website|telegram|medium|livejournal|patreon)\b/i;
/** Quoted words; a quotation that is not closed runs to the end of its paragraph, as newspapers write them. */
const quoted = /“[^”]*(?:”|$)|"[^"]*(?:"|$)|''(?:(?!'').)*(?:''|$)|‘[^’]{12,600}’(?!\p{L})/gsu;
const firstPerson = /\b(?:I|my|me|myself|I['’](?:m|ve|d|ll))\b/g;
const plural = /\b(?:[Ww]e|[Oo]ur|us|ourselves)\b/g;
const weShould = /\b(?:we|let us|one) (?:must|should|need to|ought|cannot|have to)\b/gi;
const attribution = /\b(?:said|says|told|according to|reported|announced|officials say)\b/gi;
const dateline = /^\p{Lu}[\p{Lu}\s.,'’/-]{2,60}(?:\([\w .]{1,30}\)\s?)?[—–-]\s/u;

/** The kind of an article; `unknown` where its signs are too weak. */
export function findKind(text: string, header: ArticleHeader, reading: PassageReading): ArticleKind {
  if (reading.transcript !== null) return 'transcript';
  if (reading.entries > 0 && reading.entries >= reading.passages.length * entryShare) return 'timeline';
  if (header.title !== null && opinionTitle.test(header.title)) return 'opinion';
  const own = reading.passages.filter((one) => one.voice.kind === 'author' && isProse(one.kind));
  const words = own.map((one) => text.slice(one.start, one.end).replace(quoted, ' ')).join('\n');
  const length = words.split(/\s+/).length;
  const persons = count(words, firstPerson) + count(words, weShould) + count(words, plural) * weightOfWe;
  const attributions = count(words, attribution);
  const isPersonal = persons >= fewestFirstPersons && length <= persons * wordsPerFirstPerson;
  if (isPersonal && attributions <= persons * attributionsPerPerson) return 'opinion';
  const isAttributed = attributions >= fewestAttributions && length <= attributions * wordsPerAttribution;
  if (dateline.test(own[0] === undefined ? '' : text.slice(own[0].start, own[0].end)) || isAttributed) return 'report';
  return header.byline.length > 0 && ownOutlet.test(header.outlet ?? '') ? 'opinion' : 'unknown';
}

function isProse(kind: string): boolean {
  return kind === 'paragraph' || kind === 'list-item' || kind === 'entry';
}

function count(words: string, pattern: RegExp): number {
  return words.match(pattern)?.length ?? 0;
}
