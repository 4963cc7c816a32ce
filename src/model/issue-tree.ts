// The tree of issues: what lies below an issue.
import type { Issue } from './codebook.ts';

/** Ids of the issue and of every issue below it, in the order of the codebook. */
export function listIssuesBelow(issues: readonly Pick<Issue, 'id' | 'parent'>[], id: string): readonly string[] {
  const below = new Set([id]);
  // The codebook lists an issue before those below it; a second look costs little where a person wrote otherwise.
  for (let known = 0; known < below.size; ) {
    known = below.size;
    for (const issue of issues) if (issue.parent !== null && below.has(issue.parent)) below.add(issue.id);
  }
  return [id, ...issues.filter((issue) => issue.id !== id && below.has(issue.id)).map((issue) => issue.id)];
}
