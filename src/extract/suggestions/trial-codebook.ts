// Makes the codebook that texts are read with on trial: every body a party of its own, with the people who speak for it.
import type { Actor, Codebook, Issue } from '../../model/codebook.ts';
import { emptyCodebook } from '../../model/codebook.ts';
import type { Body } from './body-finder.ts';
import type { MovedPhrase } from './phrase-lister.ts';

/** Somebody who speaks for a body. */
export interface Member {
  readonly name: string;
  /** What mentions have for it: `name:` and the name, of each form of the name. */
  readonly keys: readonly string[];
  readonly party: string;
  readonly statements: number;
}

/** Names that come with a body at most: those used most. */
const mostAliases = 10;

/** The names of a body beside its own that are worth writing down. */
export function aliasesOf({ name, names }: Body): readonly string[] {
  return [...names]
    .filter(([one]) => one !== name)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, mostAliases)
    .map(([one]) => one);
}

/** A codebook in which each body is a party, beside what the user's codebook has already. */
export function writeTrialCodebook(
  codebook: Codebook,
  bodies: readonly Body[],
  members: readonly Member[],
  phrases: readonly MovedPhrase[],
): Codebook {
  const actorOf = (body: Body): Actor => ({
    ...{ ...plainActor, id: body.key, name: body.name, kind: body.kind },
    ...{ aliases: [...body.names.keys()].filter((one) => one !== body.name), party: body.key },
  });
  const memberOf = ({ name, keys, party }: Member): Actor => ({ ...plainActor, id: keys[0] ?? name, name, party });
  return {
    ...emptyCodebook,
    parties: [...codebook.parties, ...bodies.map(({ key, name }) => ({ id: key, name }))],
    actors: [...codebook.actors, ...bodies.map(actorOf), ...members.map(memberOf)],
    issues: [...codebook.issues, ...phrases.map(toIssue)],
    outlets: codebook.outlets,
  };
}

const plainActor: Omit<Actor, 'id' | 'name'> = {
  ...{ kind: 'person', aliases: [], derogatory: [], party: null, offices: [], wikidata: null },
};

function toIssue({ phrase }: MovedPhrase): Issue {
  return {
    ...{ id: phrase, label: phrase, definition: '', example: '', counterExample: '' },
    ...{ cues: [phrase], poles: null, parent: null },
  };
}
