// Who a name given outside the running text stands for: the voice of a passage, a byline.
import type { ActorLink, Mention } from '../../model/finding.ts';
import { honorifics, turnLabels } from '../languages/en/titles.ts';
import type { ActorDirectory } from './actor-directory.ts';
import { bareLower } from './name-cutter.ts';
import { nameKey } from './name-key.ts';
import { longestName, splitName, valuesOf } from './name-trie.ts';
import { titleEnd } from './office-title.ts';

/** The words of a name without the title or sign of respect before them; all of them where nothing else is left. */
export function dropTitle(words: readonly string[]): readonly string[] {
  let first = 0;
  while (first < words.length) {
    if (Object.hasOwn(honorifics, bareLower(words[first]!))) first++;
    else {
      const end = titleEnd(words, first, words.length);
      if (end === 0 || end >= words.length) break;
      first = end;
    }
  }
  return first < words.length ? words.slice(first) : words;
}

/** True for "QUESTION", "Male reporter 2": a part in a conversation, not anybody's name. */
export function isTurnLabel(name: string): boolean {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => turnLabels.has(word) || /^\d+$/.test(word));
}

/** True for "Foreign Secretary": a title and no name. */
export function isOffice(name: string): boolean {
  const words = splitName(name);
  return titleEnd(words, 0, words.length) === words.length;
}

/**
 * The actor that a name stands for: the directory's, a person of the codebook spelled otherwise, somebody whom
 * `mentions` of the article name in full, or the name itself.
 */
export function linkName(directory: ActorDirectory, name: string, mentions: readonly Mention[] = []): ActorLink {
  const words = dropTitle(splitName(name));
  const bare = words[0]?.toLowerCase() === 'the' ? words.slice(1) : words;
  const end = longestName(directory.names, bare, 0, bare.length);
  const sense = end === bare.length ? valuesOf(directory.names, bare, 0, end)[0] : undefined;
  if (sense?.entry.actorId) return { name: sense.entry.name, actorId: sense.entry.actorId, via: sense.entry.via };
  const sharing = directory.surnames.get(nameKey(bare.at(-1) ?? '')) ?? [];
  const given = nameKey(bare[0] ?? '');
  const entry =
    bare.length === 1 && sharing.length === 1
      ? sharing[0]
      : sharing.find((one) => nameKey(splitName(one.name)[0] ?? '') === given);
  if (entry) return { name: entry.name, actorId: entry.actorId, via: 'codebook' };
  const key = nameKey(words.at(-1) ?? '');
  const seen =
    words.length > 1
      ? undefined
      : mentions.find(({ actor }) => actor?.via === 'full-name' && nameKey(splitName(actor.name).at(-1) ?? '') === key);
  if (seen?.actor) return { ...seen.actor, via: 'surname' };
  return { name: words.join(' '), actorId: null, via: 'full-name' };
}
