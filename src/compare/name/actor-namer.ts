// Which of an actor's names a mention uses; null for pronouns and offices, which tell nothing of naming.
import type { Actor } from '../../model/codebook.ts';
import type { Mention } from '../../model/finding.ts';
import type { NameSighting } from './name-sighting.ts';

interface KnownName {
  readonly name: string;
  /** In lower case, without "the". */
  readonly key: string;
  /** A person's last word, which tells one spelling from another: "Mr Makkal" is "Yorun Makkal". Otherwise the key. */
  readonly surname: string;
  readonly isRude: boolean;
}

/** Builds the namer of a codebook's actors; states of the gazetteer go by the words themselves. */
export function createActorNamer(actors: readonly Actor[]): (text: string, mention: Mention) => NameSighting | null {
  const known = new Map(actors.map((actor) => [actor.id, namesOf(actor)]));
  return (text, { actor, span, isDerogatory }) => {
    if (actor === null || actor.actorId === null || !/^(?:codebook|gazetteer|full-name|surname|title)$/.test(actor.via))
      return null;
    const written = text.slice(span.start, span.end);
    const names = known.get(actor.actorId);
    if (names === undefined && actor.via !== 'gazetteer') return null;
    const found =
      names?.find(({ key }) => holds(keyOf(written), key)) ??
      names?.find(({ surname }) => holds(keyOf(written), surname));
    const name = names === undefined ? tidy(written) : found?.name;
    if (name === undefined) return null;
    return { thing: actor.actorId, label: actor.name, name, isRude: isDerogatory || (found?.isRude ?? false), span };
  };
}

/** The longest first: "Ardel Council" is not "Council". */
function namesOf({ name, aliases, derogatory, kind }: Actor): readonly KnownName[] {
  const surnameOf = (key: string): string => (kind === 'person' ? (key.split(' ').at(-1) ?? key) : key);
  const toKnown = (one: string, isRude: boolean): KnownName => {
    const key = keyOf(one);
    return { name: one, key, surname: isRude ? key : surnameOf(key), isRude };
  };
  const known = [
    ...[name, ...aliases].map((one) => toKnown(one, false)),
    ...derogatory.map((one) => toKnown(one, true)),
  ];
  return known.toSorted((a, b) => b.key.length - a.key.length);
}

function holds(written: string, key: string): boolean {
  return ` ${written} `.includes(` ${key} `);
}

function tidy(written: string): string {
  return written
    .replace(/\s+/g, ' ')
    .replace(/^the /i, '')
    .replace(/['’]s?$/, '');
}

function keyOf(name: string): string {
  return tidy(name).toLowerCase().replaceAll('’', "'");
}
