// Finds by which words of a text two states of a codebook see issues otherwise.
//
// Example: a cue "toll booths" that came in is seen where both words stand, and each of them is a hint now, as words of cues are.
import type { IssueIndex } from './issue-index.ts';

/** Words in lower case that must all stand in a text before it can be read otherwise. */
type Sign = readonly string[];

/** A cue or a phrase: the words that must stand for it to be seen. */
interface SeenCue {
  readonly issue: string;
  readonly words: Sign;
}

/** The signs that one index has and the other has not, and all signs of issues whose ends or parties have changed. */
export function findChangedSigns(before: IssueIndex, after: IssueIndex): readonly Sign[] {
  const framed = new Set(findChangedFrames(before, after));
  const isFramed = ({ issue }: SeenCue): boolean => framed.has(issue);
  const ofFramed = [before, after].flatMap(({ cues, loose, phrases, stems, hints }): readonly Sign[] => [
    ...[...cues.values(), ...loose.values(), ...phrases.values()]
      .flat()
      .filter(isFramed)
      .map(({ words }) => words),
    ...[...stems].flatMap(([stem, list]) => (list.some(isFramed) ? [[stem]] : [])),
    ...[...hints].flatMap(([word, issues]) => (issues.some((issue) => framed.has(issue)) ? [[word]] : [])),
  ]);
  const signs = [
    ...(['cues', 'loose', 'phrases'] as const).flatMap((part) => changedCues(before[part], after[part])),
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
function changedCues(
  before: ReadonlyMap<string, readonly SeenCue[]>,
  after: ReadonlyMap<string, readonly SeenCue[]>,
): readonly Sign[] {
  return changedKeys(before, after).flatMap((key) => {
    const [former = [], latter = []] = [before.get(key), after.get(key)];
    const [held, holds] = [former, latter].map((list) => new Set(list.map((cue) => JSON.stringify(cue))));
    const isShared = (cue: SeenCue): boolean => [held, holds].every((set) => set?.has(JSON.stringify(cue)));
    const all = [...former, ...latter];
    const changed = all.filter((cue) => !isShared(cue));
    return (changed.length > 0 ? changed : all).map(({ words }) => words);
  });
}
