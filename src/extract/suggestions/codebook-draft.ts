// Drafts a codebook from texts: the bodies that act and speak, the people who speak for them, and the things they move about; read on trial.
import type { Codebook } from '../../model/codebook.ts';
import { buildDirectory } from '../mentions/actor-directory.ts';
import type { PositionParts } from '../positions/position-finder.ts';
import { type Body, findBodies } from './body-finder.ts';
import { readStateNames } from './body-names.ts';
import { findMembers } from './member-finder.ts';
import { listPhrases, type MovedPhrase } from './phrase-lister.ts';
import { type Member, writeTrialCodebook } from './trial-codebook.ts';
import { readOnTrial, type Trial } from './trial-reading.ts';

/** What texts would make of a codebook. */
export interface CodebookDraft {
  readonly bodies: readonly Body[];
  readonly members: readonly Member[];
  readonly phrases: readonly MovedPhrase[];
  readonly trial: Trial;
}

/** Bodies that are tried; those named less are no party of thirty articles. */
const mostBodies = 60;

/** Drafts a codebook beside the one there is. */
export function draftCodebook(texts: readonly PositionParts[], codebook: Codebook): CodebookDraft {
  const { givenNames } = buildDirectory(codebook);
  const found = findBodies(texts, readStateNames(), givenNames);
  const counted = found.bodies.map((body) => ({
    body,
    uses: [...body.names.values()].reduce((sum, one) => sum + one, 0),
  }));
  const bodies = counted
    .toSorted((a, b) => b.uses - a.uses || (a.body.key < b.body.key ? -1 : 1))
    .slice(0, mostBodies)
    .map(({ body }) => body);
  const phrases = listPhrases(texts, codebook);
  const first = readOnTrial(texts, writeTrialCodebook(codebook, bodies, [], phrases), found.keys);
  const members = findMembers(texts, first, found.keys, new Set(bodies.map(({ key }) => key)));
  const keys = new Map([
    ...found.keys,
    ...members.flatMap(({ keys: own }) => own.map((key): [string, string] => [key, own[0] ?? key])),
  ]);
  return {
    bodies,
    members,
    phrases,
    trial: readOnTrial(texts, writeTrialCodebook(codebook, bodies, members, phrases), keys),
  };
}
