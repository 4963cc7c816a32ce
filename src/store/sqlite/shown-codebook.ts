// What cards show of a codebook: names, parties and sides in all of them, labels of issues in those of positions. Cues stand in none.
import type { Codebook, Issue } from '../../model/codebook.ts';

/** True where parties, actors, outlets and things are the same: what is kept of all but positions holds. */
export function isNamedAlike(former: Codebook, latter: Codebook): boolean {
  const [one, other] = [former, latter].map(({ parties, actors, outlets, things }) =>
    JSON.stringify([parties, actors, outlets, things]),
  );
  return one === other;
}

/** Ids of the issues that came, went, or are called otherwise. */
export function listChangedIssues(former: Codebook, latter: Codebook): readonly string[] {
  const [one, other] = [former, latter].map(({ issues }) => new Map(issues.map((issue) => [issue.id, shownOf(issue)])));
  const ids = new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])]);
  return [...ids].filter((id) => one?.get(id) !== other?.get(id));
}

function shownOf({ label, poles }: Issue): string {
  return JSON.stringify([label, poles?.map((pole) => pole.label)]);
}
