// Sets figures beside figures: the same quantity of the same thing, at the same time or over time, or why they cannot be compared.
//
// Example: "four of its soldiers had been killed" and "nine civilians had died" of one day are `apart`: other people are counted.

import { toDayNumber } from '../../base/day-number.ts';
import { hashText } from '../../base/feature-hash.ts';
import type { ComparedItem, PlacedItem, Relation } from '../../model/comparison.ts';
import type { ComparedArticle, Comparer } from '../comparer.ts';
import { isSameAmount, judgeThings, sharedWords } from './judge-things.ts';
import { fromData, type Quantity, toData } from './quantity-item.ts';
import { readQuantity } from './read-quantity.ts';
import { anyPeople, beyondOthers, peopleNouns } from './scope-words.ts';
import { areElsewhere, areStrangers } from './told-names.ts';

/** Below this, two figures are taken to be about two things. */
const leastCertainty = 0.5;
/** Telling words that make a key each. */
const keyWords = 8;
/** Days two dates may differ and be one: night, time zones. */
const dayTolerance = 1;
/** Shares of certainty kept where the date is only assumed, and where one leaves out what its unit is reckoned per. */
const lessSure = { assumedDate: 0.9, shortUnit: 0.95 };
/** Times by which a flow and what is told in its short unit may differ: what a lake holds is millions of what runs out of it. */
const widestShort = 30;

/** UTF-16 units between two figures of one paragraph, where a page keeps none. */
const longestParagraph = 600;
/** Share of telling words that figures of different days must have in common where many things are counted so. */
const leastShared = 0.4;
/** Times the one is the other up to which two figures are the same, rounded otherwise. */
const sameSize = 1.02;

/** Why two figures of one thing are not comparable. */
export type Apart =
  | { readonly reason: 'unit'; readonly one: string; readonly other: string }
  | { readonly reason: 'people'; readonly one: string; readonly other: string }
  | { readonly reason: 'mode'; readonly one: string; readonly other: string }
  | { readonly reason: 'case'; readonly one: string; readonly other: string }
  | { readonly reason: 'date'; readonly one: string; readonly other: string };

/** The comparer of quantities. Its relations are `same`, `over-time` and `apart`, and `sum` of a figure and one it follows from in its article. */
export const quantityComparer: Comparer = {
  kind: 'quantity',
  version: 10,
  retrieval: { fewestShared: 1, commonest: 400, most: 60 },
  listItems,
  relate,
};

function listItems({ article, findings }: ComparedArticle): readonly ComparedItem[] {
  if (findings === null) return [];
  return findings.figures.flatMap((figure) => {
    const quantity = readQuantity(article, findings, figure);
    if (quantity === null) return [];
    const keys = [...keysOf(quantity), ...sumKeys(quantity, figure.id)];
    return [{ span: figure.span, finding: figure.id, keys, data: toData(quantity) }];
  });
}

/** A total and its parts share a key of their own, so that they meet whatever they measure. */
function sumKeys({ sum, partOf }: Quantity, id: string): readonly number[] {
  return [...partOf, ...(sum === null ? [] : [id])].map((total) => hashText(`sum ${total}`) >>> 0);
}

function keysOf(quantity: Quantity): readonly number[] {
  const base = quantity.measure.replace(/ per .*/, '');
  const what = quantity.fate ?? base;
  const words = [quantity.head, ...quantity.words].filter((word) => word !== null).slice(0, keyWords);
  const keys = words.map((word) => hashText(`${what} ${word}`) >>> 0);
  if (quantity.measure.includes(' per ')) keys.push(hashText(quantity.measure) >>> 0);
  // A flow told in cubic metres alone meets those told per second; money and counts would meet everything.
  if (!/^(?:money|count|share)$/.test(base)) keys.push(hashText(`measured in ${base}`) >>> 0);
  if (quantity.fate !== null) keys.push(hashText(quantity.fate) >>> 0);
  if (quantity.low !== null && quantity.low === quantity.high) keys.push(hashText(`${base} ${quantity.low}`) >>> 0);
  return [...new Set(keys)];
}

function relate(item: PlacedItem, candidate: PlacedItem): Relation | null {
  const [one, other] = [fromData(candidate.data), fromData(item.data)];
  const sum = isPartOf(candidate, other) ? other.sum : isPartOf(item, one) ? one.sum : null;
  if (sum !== null) return { relation: 'sum', certainty: 1, detail: { formula: sum.formula, holds: sum.holds } };
  // Parts of one total are parts, not tellings of one thing.
  if (one.partOf.some((total) => other.partOf.includes(total))) return null;
  // "Two more states and five others": what comes on top is told of another first.
  if (one.holdsFor === beyondOthers && other.holdsFor === beyondOthers && !isSameAmount(one, other)) return null;
  if (one.isChange !== other.isChange || baseOf(one) !== baseOf(other)) return null;
  if (one.measure !== other.measure && !isLikeSize(one, other)) return null;
  const goesOn =
    other.goesOnFrom !== null && (other.goesOnFrom === candidate.finding || other.goesOnFrom === one.goesOnFrom);
  // One paragraph tells two figures because they are of two things, unless it goes on from the one to the other.
  if (!goesOn && one.fate === null && isOneParagraph(item, candidate)) return null;
  const isOtherDay = !isSameTime(one, other);
  const judged = judgeThings(one, other, { goesOn, isOneTime: !isOtherDay });
  const certainty = judged * (one.measure === other.measure ? 1 : lessSure.shortUnit);
  if (certainty < leastCertainty) return null;
  if (isOtherDay && areCommon(one, other) && sharedWords(one, other) < leastShared) return null;
  if (isOfStrangers(candidate, item)) return null;
  const apart = listApart(one, other);
  if (apart.length > 0 && isOtherDay) return null;
  if (apart.length > 0) return { relation: 'apart', certainty, detail: apart.map((why) => ({ ...why })) };
  if (isOtherDay) return { relation: 'over-time', certainty, detail: [] };
  const isAssumed = one.isDateAssumed || other.isDateAssumed;
  return { relation: 'same', certainty: certainty * (isAssumed ? lessSure.assumedDate : 1), detail: [] };
}

/**
 * Two attacks are not one that goes on, nor are two polls of voters: the dead, counts, shares and sums of different days are one
 * tale only if told in the same words, or as much as before. Few things are measured in cubic metres.
 */
function areCommon(one: Quantity, other: Quantity): boolean {
  // Shares recur by chance.
  if (one.fate !== null || one.measure === 'share') return true;
  return /^(?:money|count)$/.test(one.measure) && !isLikeSize(one, other, sameSize);
}

/**
 * Two reports of one kind of thing, each of its own owner or place: "earned $26 million" is told of every company. Few things are told in a compound unit.
 */
function isOfStrangers(candidate: PlacedItem, item: PlacedItem): boolean {
  const [one, other] = [fromData(candidate.data), fromData(item.data)];
  if (candidate.article === item.article || (one.low === other.low && one.high === other.high)) return false;
  if (one.fate !== null) return areElsewhere(one.names, other.names);
  if (!/^(?:money|count|share)\b/.test(one.measure)) return false;
  return areStrangers({ ...one, text: candidate.text }, { ...other, text: item.text });
}

function isPartOf({ finding }: PlacedItem, { sum }: Quantity): boolean {
  return finding !== null && (sum?.parts.includes(finding) ?? false);
}

function isOneParagraph(item: PlacedItem, candidate: PlacedItem): boolean {
  if (item.article !== candidate.article) return false;
  const between = item.text.slice(candidate.span.end, item.span.start);
  return between.length <= longestParagraph && !/\n\s*\n/.test(between);
}

function isLikeSize(one: Quantity, other: Quantity, widest = widestShort): boolean {
  const [first, second] = [one.low ?? one.high ?? 0, other.low ?? other.high ?? 0].map(Math.abs);
  return Math.max(first ?? 0, second ?? 0) <= widest * Math.min(first ?? 0, second ?? 0);
}

function baseOf({ measure }: Quantity): string {
  return measure.replace(/ per .*/, '');
}

function listApart(one: Quantity, other: Quantity): readonly Apart[] {
  const apart: Apart[] = [];
  const [first, second] = [one.measure, other.measure];
  // "340 cubic metres" for a flow leaves out "per second": the unit is short, not another.
  if (first !== second && first.includes(' per ') && second.includes(' per '))
    apart.push({ reason: 'unit', one: first, other: second });
  if (one.currency !== other.currency)
    apart.push({ reason: 'unit', one: one.currency ?? first, other: other.currency ?? second });
  if (one.measure === 'count' && one.head !== null && other.head !== null && !isSamePeople(one, other))
    apart.push({ reason: 'people', one: peopleOf(one), other: peopleOf(other) });
  // What is asked for may be told as a fact elsewhere: the same amount at one time is no other.
  if (isSameAmount(one, other) && isSameTime(one, other)) return apart;
  if (one.mode !== other.mode) apart.push({ reason: 'mode', one: one.mode, other: other.mode });
  if (one.holdsFor !== other.holdsFor)
    apart.push({ reason: 'case', one: one.holdsFor ?? 'in general', other: other.holdsFor ?? 'in general' });
  return apart;
}

/** Soldiers are not civilians, nor Oster soldiers Velm soldiers. "People" and "bodies" may be anybody's. */
function isSamePeople(one: Quantity, other: Quantity): boolean {
  if (one.of.length > 0 && other.of.length > 0 && !one.of.some((name) => other.of.includes(name))) return false;
  if (one.head === other.head) return true;
  const isKind = ({ head }: Quantity): boolean => head !== null && peopleNouns.has(head) && !anyPeople.has(head);
  return isKind(one) === isKind(other) && !isKind(one);
}

function peopleOf({ of, head }: Quantity): string {
  return [...of, head ?? ''].join(' ').trim();
}

function isSameTime(one: Quantity, other: Quantity): boolean {
  if (one.from === null || one.to === null || other.from === null || other.to === null) return false;
  return (
    toDayNumber(one.from) <= toDayNumber(other.to) + dayTolerance &&
    toDayNumber(other.from) <= toDayNumber(one.to) + dayTolerance
  );
}
