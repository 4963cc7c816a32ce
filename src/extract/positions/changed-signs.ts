// Finds by which words of a text two states of a codebook see issues otherwise.
//
// Example: a cue "toll booths" that came in is seen where both words stand, and each of them is a hint now, as words of cues are.
import type { CompiledCue, IssueIndex } from './issue-index.ts';

/** Words in lower case that must all stand in a text before it can be read otherwise. */
type Sign = readonly string[];

/** The signs that one index has and the other has not, and all signs of issues whose ends or parties have changed. */
export function findChangedSigns(before: IssueIndex, after: IssueIndex): readonly Sign[] {
  const framed = new Set(findChangedFrames(before, after));
  const isFramed = ({ issue }: CompiledCue): boolean => framed.has(issue);
  const ofFramed = [before, after].flatMap(({ cues, phrases, stems, hints }): readonly Sign[] => [
    ...[...cues.values(), ...phrases.values()]
      .flat()
      .filter(isFramed)
      .map(({ words }) => words),
    ...[...stems].flatMap(([stem, list]) => (list.some(isFramed) ? [[stem]] : [])),
    ...[...hints].flatMap(([word, issues]) => (issues.some((issue) => framed.has(issue)) ? [[word]] : [])),
  ]);
  const signs = [
    ...(['cues', 'phrases'] as const).flatMap((part) =>
      changedKeys(before[part], after[part]).flatMap((key) => changedCues(before[part].get(key), after[part].get(key))),
    ),
    ...changedKeys(before.stems, after.stems).map((stem) => [stem]),
    ...changedKeys(before.hints, after.hints).map((word) => [word]),
    ...ofFramed,
  ];
  return [...new Map(signs.map((words) => [words.join(' '), words])).values()];
}

/** Issues of which the ends, or the parties at odds or asked to act, are others now. */
function findChangedFrames(before: IssueIndex, after: IssueIndex): readonly string[] {
  return (['poles', 'concerned', 'involved'] as const).flatMap((part) =>
    changedKeys<unknown>(before[part], after[part]),
  );
}

function changedKeys<Value>(before: ReadonlyMap<string, Value>, after: ReadonlyMap<string, Value>): readonly string[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys.filter((key) => JSON.stringify(before.get(key)) !== JSON.stringify(after.get(key)));
}

/** Cues that begin with the same word: those that only one list has, or all where only their order has changed. */
function changedCues(before: readonly CompiledCue[] = [], after: readonly CompiledCue[] = []): readonly Sign[] {
  const [held, holds] = [before, after].map((list) => new Set(list.map((cue) => JSON.stringify(cue))));
  const isShared = (cue: CompiledCue): boolean => [held, holds].every((set) => set?.has(JSON.stringify(cue)));
  const all = [...before, ...after];
  const changed = all.filter((cue) => !isShared(cue));
  return (changed.length > 0 ? changed : all).map(({ words }) => words);
}
