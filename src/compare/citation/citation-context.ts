// Tells from the words round a name whether an outlet is cited there, and how.

import type { CitationKind } from '../../model/sources.ts';

/** UTF-16 units on either side of a name that are looked at. */
const reach = 90;

const before =
  /(?:according to|(?:as )?(?:first )?reported (?:by|in|on)|reports? (?:by|in|from|of|on)|published (?:by|in|on)|(?:posted|released|revealed|disclosed) (?:by|on)|(?:data|figures|statistics|maps|numbers)(?: (?:compiled|collected|published|gathered))? (?:from|by)|(?:told|tells|telling|speaking to|spoke to|spoken to|interview (?:with|to|in|for)|remarks to|comments to)|quot(?:ed?|es|ing)(?: by| in)?|cit(?:ed|es|ing)(?: by| in)?|reporting (?:from|by)|material from|(?:obtained|seen|reviewed|heard|read|leaked) (?:by|in|to)|(?:poll|survey) (?:for|by|in)|(?:wrote|writes|writing|wrote) (?:in|for)|(?:article|story|column|piece|scoop|editorial|issue|leak|post|edition|essay|account) (?:by|in|of|on|from)|in the words of|over at|translat(?:ed|ion) (?:by|of|in)|picked up by|carried by|aired (?:by|on)|broadcast (?:by|on)|via)\s+(?:\p{L}+[’']s\s+)?(?:the\s+|The\s+)?[*_“"]?$/u;
const reporting =
  'reported|reports|reporting|wrote|writes|revealed|reveals|learned|learnt|published|publishes|quoted|quotes|cited|cites|ran|carried|broadcast|aired|obtained|printed|headlined|broke|disclosed';
const saying = 'said|says|claimed|claims|noted|notes|described|called|calls|announced|added|suggested|put it';
const between = `(?:(?:has|have|had|also|first|earlier|later|recently|itself|then|once|now|already)\\s+|(?:on|in)\\s+\\p{L}+(?:\\s+\\d{1,2})?,?\\s+)*`;
const after = new RegExp(`^[*_”"]?,?\\s*${between}(${reporting}|${saying})\\b`, 'u');
const owned =
  /^[*_]?[’']s?\s+(?:own\s+)?(?:(?:\p{Lu}\p{L}+\s+\d{1,2}|\d{1,2}\s+\p{Lu}\p{L}+)(?:,?\s+\d{4},?)?\s+)?(?:\p{Ll}+\s+)?(?:report|story|account|article|scoop|investigation|interview|poll|editorial|headline|take|version|piece|framing|reporting|dispatch|transcript|correspondent|reporter|translation|analysis|coverage|exclusive|figures|count|\p{Lu}\p{L}+\s+\p{Lu}\p{L}+\s+(?:reported|filed|wrote|writes|reports|said|says))\b/u;
const laterReport = /^\s+(?:report|story|account|article|investigation|interview|poll|correspondent|reporter)\b/u;
/** "The Post's report said", "the Post’s take:": then the report itself is heard. */
const speakingReport =
  /^(?:[’']s?)?\s+(?:[\p{L}\d,]+\s+){0,4}?(?:report|story|account|article|interview|editorial|headline|take|version|piece|transcript|translation|analysis|correspondent|reporter|columnist|board)s?(?:\s+\p{Lu}\p{L}+)*(?:\s*:|\s+(?:that\s+|which\s+)?(?:said|says|quot\w+|cit\w+|claim\w*|describ\w+|call\w*|wrote|writes|reads?|has it)\b)/u;
/** What follows the name of an outlet that a report begins with: "HARN, 3 March (Oster Wire) -". */
export const dateline = /^\)\s*[-–—]/u;
const reports = new RegExp(`^[*_”"]?,?\\s*${between}(?:${reporting})\\b`, 'u');

/** "Holm, who had no contact with the Post, said": an aside about it, and who said so stands before. */
const asideOf = /\b(?:with|to|about|against|at|for)\s+(?:the\s+|The\s+)?[*_“"]?$/u;

const denial =
  /\b(?:den(?:y|ies|ied|ying)|contrary to|contradict\w*|fals(?:e|ely|ehood)|fabricat\w*|fake|untrue|not true|refut\w*|disput\w*|misquot\w*|misreport\w*|mistranslat\w*|invent(?:ed|ion)|no truth|never said|never happened|baseless|unfounded|lies|hoax|smears?|nonsense|regrets? (?:a|the|an|any) (?:\p{L}+ )?(?:report|story|article)|corrects? (?:a|the) (?:report|story))\b/iu;
const deniedAfter =
  /^(?:[’']s)?\s+(?:\p{Ll}+\s+){0,2}(?:report|story|account|article|claim)s?\s+(?:(?:was|is|were|are)\s+)?(?:denied|false|fake|untrue|wrong|disputed|baseless|unfounded)\b/u;
const relying =
  /(?:told|tells|telling|speaking to|spoke to|spoken to|interview (?:with|to|in|for)|remarks to|comments to|reporting (?:from|by)|material from|(?:obtained|seen|reviewed|heard|leaked) (?:by|to)|(?:poll|survey) (?:for|by|in)|translat(?:ed|ion) (?:by|of|in)|published (?:by|in|on)|(?:posted|released|revealed|disclosed) (?:by|on)|(?:data|figures|statistics|maps|numbers)(?: (?:compiled|collected|published|gathered))? (?:from|by)|broadcast (?:by|on)|aired (?:by|on))\s+(?:the\s+|The\s+)?[*_]?$/iu;

/** A name and the sentence it stands in. */
export interface NamePlace {
  /** The whole text. */
  readonly text: string;
  /** UTF-16 offsets of the name. */
  readonly start: number;
  readonly end: number;
  /** UTF-16 offsets of its sentence. */
  readonly sentence: { readonly start: number; readonly end: number };
  /** True when it is the name of an outlet by its look; other names are cited only by words of reporting. */
  readonly isOutletName: boolean;
}

/** How the outlet of that name is cited there; null when it is merely named. */
export function judgeCitation(place: NamePlace): CitationKind | null {
  const { text, start, end, sentence } = place;
  const lead = text.slice(Math.max(sentence.start, start - reach), start);
  const rest = text.slice(end, Math.min(sentence.end, end + reach));
  const isDateline = lead.endsWith('(') && dateline.test(rest);
  const follows = (place.isOutletName ? after : reports).test(rest) && !(rest.startsWith(',') && asideOf.test(lead));
  const isVoice = before.test(lead) || follows || speakingReport.test(rest);
  if (!isDateline && !isVoice && !owned.test(rest) && !laterReport.test(rest)) return null;
  if (isDateline) return 'relies-on';
  const words = text.slice(sentence.start, sentence.end);
  // What follows the name may be a denial of something else, or somebody else's: "reported that they met, which both deny".
  if (denial.test(text.slice(sentence.start, start)) || deniedAfter.test(rest)) return 'disputes';
  // Who says "I have read the Post's report" quotes nothing out of it.
  if (isVoice && holdsQuotation(words) && !isWithinQuotation(text.slice(text.lastIndexOf('\n', start) + 1, start)))
    return 'quotes';
  return relying.test(lead) ? 'relies-on' : 'reports';
}

function holdsQuotation(words: string): boolean {
  return /["“”«»]/.test(words);
}

/** True when a quotation was opened in the paragraph before a place and not closed. */
function isWithinQuotation(before: string): boolean {
  const straight = before.split('"').length - 1;
  return straight % 2 === 1 || before.lastIndexOf('“') > before.lastIndexOf('”');
}
