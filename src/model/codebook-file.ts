// Reads codebook.yaml, the file people edit: text in, codebook or a failure that names the line out.
import * as v from 'valibot';
import { closestWord } from '../base/closest-word.ts';
import { Failure } from '../base/failure.ts';
import type { Actor, Codebook, Issue, NamedThing, Outlet, Party } from './codebook.ts';
import { codebookId } from './codebook-id.ts';
import { codebookSchema, knownKeys, type WrittenCodebook, type WrittenIssue } from './codebook-schema.ts';
import { type OutlinePath, readOutline } from './yaml-outline.ts';

/** Stops reading at one entry. */
type Reject = (place: OutlinePath, reason: string) => never;

/**
 * The codebook written in `text`. `path` is only named in the failure.
 * Throws `Failure('codebook-invalid')` with the 1-based line and the reason.
 */
export function readCodebook(text: string, path: string): Codebook {
  const outline = readOutline(text);
  if ('reason' in outline) throw new Failure('codebook-invalid', { path, line: outline.line, reason: outline.reason });
  const reject: Reject = (place, reason) => {
    throw new Failure('codebook-invalid', { path, line: outline.lineOf(place), reason });
  };
  if (Array.isArray(outline.value) || (typeof outline.value === 'string' && outline.value !== ''))
    reject([], 'a codebook holds "key: value" lines, such as "title: The talks"');
  const parsed = v.safeParse(codebookSchema, outline.value === '' ? {} : outline.value);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    const place = (issue.path ?? []).map((item) => item.key as string | number);
    return reject(place, explainIssue(issue, place));
  }
  return settleReferences(parsed.output, reject);
}

function explainIssue(issue: v.BaseIssue<unknown>, place: OutlinePath): string {
  const key = String(place.at(-1) ?? '');
  const list = String(
    place.findLast((step, index) => typeof step === 'string' && index < place.length - 1) ?? 'codebook',
  );
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const known = knownKeys[list] ?? [];
    const meant = closestWord(key, known);
    return `"${key}" is not known here; ${meant ? `did you mean "${meant}"?` : `known are ${known.join(', ')}`}`;
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined') return `"${key}" is missing`;
  if (issue.type === 'strict_object')
    return `${typeof place.at(-1) === 'string' ? `"${key}"` : 'each entry'} should hold "key: value" lines`;
  return typeof place.at(-1) === 'string' ? `"${key}": ${issue.message}` : issue.message;
}

function settleReferences(written: WrittenCodebook, reject: Reject): Codebook {
  const parties = written.parties.map((party): Party => ({ ...party, id: party.id || codebookId(party.name) }));
  const actors = written.actors.map((actor, index): Actor => {
    const party = actor.party === null ? null : findParty(actor.party, parties);
    if (party === undefined) return reject(['actors', index, 'party'], unknownParty(actor.party ?? '', parties));
    return { ...actor, id: actor.id || codebookId(actor.name), party };
  });
  const outlets = written.outlets.map(({ 'date-order': dateOrder, ...outlet }): Outlet => {
    const side = outlet.side === null ? null : (findParty(outlet.side, parties) ?? outlet.side);
    return { ...outlet, id: outlet.id || codebookId(outlet.name), side, dateOrder };
  });
  const things = written.things.map((thing): NamedThing => ({ ...thing, id: thing.id || codebookId(thing.label) }));
  const issues = flattenIssues(written.issues, ['issues'], null);
  refuseDuplicates('parties', parties.map(byPlace('parties')), reject);
  refuseDuplicates('actors', actors.map(byPlace('actors')), reject);
  refuseDuplicates('outlets', outlets.map(byPlace('outlets')), reject);
  refuseDuplicates('issues', issues, reject);
  refuseDuplicates('things', things.map(byPlace('things')), reject);
  refuseSharedNames(actors, reject);
  refuseNamesOfTwo(things, reject);
  return {
    title: written.title,
    ...(written.reader === 'careful' ? { reader: written.reader } : {}),
    parties,
    actors,
    issues: linkParents(issues, reject),
    outlets,
    things,
  };
}

function findParty(written: string, parties: readonly Party[]): string | undefined {
  const wanted = written.toLowerCase();
  return parties.find((party) => party.id.toLowerCase() === wanted || party.name.toLowerCase() === wanted)?.id;
}

function unknownParty(written: string, parties: readonly Party[]): string {
  const ids = parties.map((party) => party.id);
  const meant = closestWord(written, ids);
  if (ids.length === 0) return `there is no party "${written}"; list the parties first, under "parties:"`;
  return `there is no party "${written}"; ${meant ? `did you mean "${meant}"?` : `there are ${ids.join(', ')}`}`;
}

interface Placed<Entry> {
  readonly entry: Entry;
  readonly place: OutlinePath;
}

function byPlace(list: string) {
  return <Entry>(entry: Entry, index: number): Placed<Entry> => ({ entry, place: [list, index] });
}

function flattenIssues(issues: readonly WrittenIssue[], list: OutlinePath, parent: string | null): Placed<Issue>[] {
  return issues.flatMap((written, index) => {
    const { issues: inner, 'counter-example': counterExample, ...rest } = written;
    const id = written.id || codebookId(written.label);
    const place = [...list, index];
    const entry = { ...rest, id, counterExample, parent: written.parent ?? parent };
    return [{ entry, place }, ...flattenIssues(inner, [...place, 'issues'], id)];
  });
}

function linkParents(issues: readonly Placed<Issue>[], reject: Reject): Issue[] {
  const byId = new Map(issues.map(({ entry }) => [entry.id, entry]));
  for (const { entry, place } of issues) {
    if (entry.parent !== null && !byId.has(entry.parent)) {
      const meant = closestWord(entry.parent, byId.keys());
      reject([...place, 'parent'], `there is no issue "${entry.parent}"${meant ? `; did you mean "${meant}"?` : ''}`);
    }
    const seen = new Set<string>();
    for (let above: Issue | undefined = entry; above; above = above.parent ? byId.get(above.parent) : undefined) {
      if (seen.has(above.id)) reject([...place, 'parent'], `the issue "${entry.id}" stands below itself`);
      seen.add(above.id);
    }
  }
  return issues.map(({ entry }) => entry);
}

function refuseDuplicates(list: string, entries: readonly Placed<{ readonly id: string }>[], reject: Reject): void {
  const seen = new Set<string>();
  for (const { entry, place } of entries) {
    if (seen.has(entry.id)) reject(place, `two ${list} have the id "${entry.id}"; ids must differ`);
    seen.add(entry.id);
  }
}

function refuseSharedNames(actors: readonly Actor[], reject: Reject): void {
  const owners = new Map<string, Actor>();
  for (const [index, actor] of actors.entries()) {
    for (const key of ['name', 'aliases', 'derogatory'] as const) {
      for (const [position, name] of [actor[key]].flat().entries()) {
        const owner = owners.get(name.toLowerCase());
        const place = key === 'name' ? ['actors', index, key] : ['actors', index, key, position];
        if (owner && owner !== actor)
          reject(place, `"${name}" is already a name of "${owner.name}"; keep it with one of the two`);
        owners.set(name.toLowerCase(), actor);
      }
    }
  }
}

/** A name that two things share could not be counted for either. */
function refuseNamesOfTwo(things: readonly NamedThing[], reject: Reject): void {
  const owners = new Map<string, NamedThing>();
  for (const [index, thing] of things.entries()) {
    for (const key of ['names', 'derogatory'] as const) {
      for (const [position, name] of thing[key].entries()) {
        const owner = owners.get(name.toLowerCase());
        if (owner)
          reject(['things', index, key, position], `"${name}" is already a name of "${owner.label}"; keep it once`);
        owners.set(name.toLowerCase(), thing);
      }
    }
  }
}
