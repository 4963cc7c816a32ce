// Times that a sentence only mentions: it tells of nothing that happened then.
//
// Example: "a quarrel that dates back to 1991", "the anniversary of the Sept. 3, 2021, floods", "money for fiscal 2031".
import type { Span } from '../../model/span.ts';

/** The words of a time, and those around it in its paragraph. */
export interface TimeWords {
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/** True for a time, however exact, at which nothing of the sentence happened. */
export function isMentioned({ words, before, after }: TimeWords): boolean {
  return (
    isBackTo.test(before) ||
    isCompared.test(before) ||
    isTakenUp.test(before) ||
    ownWriting.test(before) ||
    writingAfter.test(after) ||
    knownDeed.test(before) ||
    (isYear.test(words) && candidacy.test(before)) ||
    (/^this day$/i.test(words) && /\bto\s+$/i.test(before)) ||
    agoWithoutNumber.test(words) ||
    pointsAround.test(words) ||
    (dayFirst.test(words) && countAfter.test(after)) ||
    (earlierThatDay.test(words) && dayAfter.test(after)) ||
    /\bago\s+$/i.test(before) ||
    (isNamedDay.test(words) && !/\b(?:on|at|this|last)\s+$/i.test(before) && nounAfter.test(after)) ||
    (isYear.test(words) && (isAmongTitles.test(`${before}|${after}`) || andBeyond.test(after))) ||
    (/\d/.test(words) && /\bthe\s+$/i.test(before) && commaNoun.test(after))
  );
}

/** True for a month or a year that says for when something is meant, or of which known deed it is told. */
export function isMentionedPeriod({ words, before }: TimeWords): boolean {
  return vagueBefore.test(words) || /\bfor\s+$/i.test(before);
}

/** "Dating back to 1991". */
const isBackTo = /\bback (?:to|into|as far as)\s+(?:at least\s+)?$/iu;
/** "Fewer rides than in 2029", "unlike Brandt in 2029", "this is 2031, not 2029", "appears in print on 3 May". */
const isCompared =
  /(?:\b(?:as|than|unlike (?:[^.,;:]|(?:Mr|Ms|Mrs|Dr)\.)*|appears in print)\s+(?:in|on|during)|\bnot(?: in| on)?)\s+$/iu;
/** "Reviving the failed attempt to do so in 2029": what is taken up again was then. */
const isTakenUp =
  /\b(?:reviving|repeating|resurrecting|echoing|recalling|invoking)\b[^.;:“”"]{0,80} (?:in|of|from)\s+$/iu;
/** "As I wrote at the end of January", "Yesterday, we looked at the dance": what the author did, or a speaker wrote. */
const ownWriting =
  /\b(?:I|we) (?:looked at|wrote|reported|covered|discussed|noted|mentioned|posted)\b[^.;:“”"]{0,60}?(?:\b(?:in|on|at)\s+)?$/u;
const writingAfter = /^,? (?:I|we) (?:looked at|wrote|reported|covered|discussed|noted|mentioned|posted)\b/u;
/** "Years ago": when is not told. */
const agoWithoutNumber =
  /^(?:(?:many|some|several|a few)\s+)?(?:days|weeks|months|years|decades) (?:ago|earlier|before|later)$/iu;
/** "Had no say at that time", "at tomorrow's hearing". */
const pointsAround = /^(?:(?:that|this|the) (?:very |same )?time|tomorrow.*)$/iu;
/** "Fifteen of the 19 May 3 rescuers": how many, and a deed known by its day. */
const dayFirst = /^(?:the )?\d{1,2} \p{Lu}\p{Ll}+\.?$/iu;
const countAfter = /^ \d{1,2} \p{Ll}/u;
/** "Earlier in the day on Saturday": the day named tells when. */
const earlierThatDay = /^(?:earlier|later|late|early) (?:in the|that|in that) day$/iu;
const dayAfter = /^,? (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;
/** "The Harvest Day address": a feast that only names something. */
const isNamedDay =
  /^(?:the )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|To|Yester)day\b|To(?:night|morrow)\b|(?:Spring|Summer|Autumn|Fall|Winter|Early|Late|Earlier|Later|Last|This|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\p{Lu}\p{Ll}+(?:['’]s)?(?: (?:Day|Eve))?$/u;
const nounAfter =
  /^\s+(?!(?:and|or|but|as|at|by|in|on|to|for|from|with|when|after|before|that|who|which|while|where|because|it|he|she|they|we|the|a|an|his|her|its|their|morning|afternoon|evening|night|weekend|day|eve|was|were|is|are|has|had)\b)\p{L}/iu;
const isYear = /^\d{4}$/;
/** "The former governor and 1988 Federalist candidate". */
const isAmongTitles = /(?:\band|,)\s+\|\s+\p{Lu}\p{Ll}+\s+(?:\p{Lu}\p{Ll}+\s+)?\p{Ll}+\b/u;
/** A title: "Influence in 2016 and Beyond". */
const andBeyond = /^\s+and beyond\b/iu;
/** "The Sept. 3, 2021, river floods". */
const commaNoun =
  /^,\s+(?!(?:and|or|but|as|at|by|in|on|to|for|from|with|when|after|before|that|who|which|while|where|because|the|a|an)\b)\p{Ll}+(?:\s+\p{Ll}+)?(?:\s|[.,;])/u;
/** Counted from another time that the text has told. */
const vagueBefore = /^(?:the|an?) (?:previous|preceding|prior|ensuing)\b/iu;
/** "An inquiry into the attacks in 2030". */
const knownDeed =
  /\b(?:of|into|about|over|on|since|from|for|after|before|than|like|to)\s+(?:the|his|her|its|their)\s+(?:\p{L}+\s+)?(?:attacks?|wars?|invasion|elections?|massacre|shootings?|bombings?|crisis|floods?|strikes?)\s+(?:in|of)\s+$/iu;

/** "Her run for warden in 2029": whose candidacy is spoken of is known. */
const candidacy =
  /(?:(?<!\bduring )\b(?:his|her|their)|['’]s?) (?:\p{L}+ )?(?:run|bid|campaign|candidacy) for [^.,;:]{3,40} in\s+$/iu;

/**
 * The dates of one sentence that date what it tells: "Brandt, who in 2029 led the talks, said on Monday" tells of Monday, and "he owned
 * a mill after he left in 2026" of no year. Where a day stands in such a clause alone, it is kept. Offsets are UTF-16 units of `text`.
 */
export function leaveOutClauses<Dated extends { readonly date: { readonly span: Span }; readonly span: Span }>(
  text: string,
  dated: readonly Dated[],
): readonly Dated[] {
  const clauseAt = ({ date, span }: Dated): number => text.slice(span.start, date.span.start).search(ofClause);
  const looksBack = ({ date, span }: Dated, at: number): boolean => {
    const words = text.slice(date.span.start, date.span.end);
    return isPast.test(words) || (isMonth.test(words) && !goesOnBeside.test(text.slice(span.start + at)));
  };
  const main = new Set(dated.filter((one) => clauseAt(one) < 0).map(({ span }) => span.start));
  return dated.filter((one) => {
    const at = clauseAt(one);
    if (at < 0) return true;
    // "When in 2003 the court ruled so, Brandt complained" tells of that year.
    return !main.has(one.span.start) && !(at > 0 && looksBack(one, at));
  });
}

const ofClause =
  /\b(?:who|whom|whose|which|where|when|after|before(?! the (?:House|Senate|Congress|[Cc]ommittee|[Cc]ourt|panel|jury))|since|until|while)\b,?(?:(?! --? )[^,;:.—–]|(?<=\d)[,.](?=\d))*$/iu;
/** A year, alone or with its month. */
const isPast = /^(?:\p{Lu}\p{Ll}+\.? )?\d{4}$/u;
/** "Brandt, who left in November": a month alone, in a clause that looks back. */
const isMonth = /^(?:(?:this|last|the) )?(?:past )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?$/u;
const goesOnBeside = /^(?:while|before|where)\b/iu;
