// What a claim is looked up by: its words and names, its figures, where it stands.
import { hashText, mixHash } from '../../base/feature-hash.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim-item.ts';
import type { FigureMention } from '../../model/finding.ts';
import { unique } from './told-claim.ts';

/** A figure as claims are matched by: what of, and how many; none where it tells no amount. */
export function toValue({ value, low, high, unit, unitName, thing, implied }: FigureMention): readonly string[] {
  const amount = value ?? (low === null && high === null ? null : `${low ?? ''}-${high ?? ''}`);
  const of = unit ?? unitName ?? implied?.unit ?? implied?.unitName ?? thing.head ?? '';
  return amount === null ? [] : [`${of}:${amount}`];
}

/** Most words of a claim it is looked up by: the longest, which are the rarest. */
const wordKeys = 10;

/**
 * Words, and names; words with the speaker, for short ones; and the place twice, so that neighbours meet though they
 * share no word ("denied it"); and what is implied or pointed at from far away.
 */
export function listKeys(
  { id }: Article,
  { stems, names, actor, paragraph }: Claim,
  meetings: readonly number[],
): readonly number[] {
  const longest = [...stems].sort((a, b) => b.length - a.length).slice(0, wordKeys);
  const words = [...longest, ...names.slice(0, wordKeys)].map(hashText);
  const spoken =
    actor === null || stems.length > wordKeys / 2 ? [] : words.map((word) => mixHash(hashText(actor), word));
  const places = [paragraph, paragraph + 1].flatMap((at) => ['a', 'b'].map((half) => hashText(`${id} ${at} ${half}`)));
  const met = meetings.flatMap((at) => ['a', 'b'].map((half) => hashText(`${id} at ${at} ${half}`)));
  return unique([...words, ...spoken, ...places, ...met].map((key) => key >>> 0));
}
