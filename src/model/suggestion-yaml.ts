// Writes suggestions as a codebook to copy from, each with a note that says how often and where it was seen.
import { count } from '../base/count-noun.ts';
import type { CodebookList } from './codebook-edit.ts';
import type { Suggestion } from './suggestion.ts';
import { writeEntry } from './yaml-writer.ts';

const lists: readonly CodebookList[] = ['parties', 'actors', 'issues', 'things'];

/** YAML whose lists read as a codebook once they are copied; further names stand in notes at the end. */
export function writeSuggestions(suggestions: readonly Suggestion[]): string {
  const blocks = lists.flatMap((list) => {
    const entries = suggestions.flatMap((one) =>
      one.edits.flatMap((edit, at) =>
        edit.kind === 'put' && edit.id === null && edit.list === list
          ? [`${at === 0 ? `${noteOf(one)}\n` : ''}${writeEntry(edit.entry, 2)}`]
          : [],
      ),
    );
    return entries.length === 0 ? [] : [`${list}:\n${entries.join('\n')}\n`];
  });
  const names = suggestions.filter(({ kind }) => kind === 'alias').map((one) => `${noteOf(one)}: ${tidy(one.label)}`);
  const cues = suggestions.filter(({ kind }) => kind === 'cue').map((one) => `${noteOf(one)}: ${tidy(one.label)}`);
  const ends = suggestions.filter(({ kind }) => kind === 'end').map((one) => `${noteOf(one)}: ${tidy(one.label)}`);
  const further = suggestions
    .filter(({ kind, edits }) => kind === 'thing' && edits.some((edit) => edit.kind === 'put' && edit.id !== null))
    .map((one) => `${noteOf(one)}: ${tidy(one.label)}`);
  return [
    ...blocks,
    further.length === 0 ? '' : `# Further names of things that the codebook has:\n${further.join('\n')}\n`,
    cues.length === 0 ? '' : `# Further cues of issues that the codebook has:\n${cues.join('\n')}\n`,
    ends.length === 0 ? '' : `# Cues that speak for one end of their issue:\n${ends.join('\n')}\n`,
    names.length === 0 ? '' : `# Further names of actors that the codebook has:\n${names.join('\n')}\n`,
  ].join('');
}

function noteOf({ kind, statements, articles, quote }: Suggestion): string {
  const seen = `${count(statements, kind === 'thing' ? 'time' : 'statement')}, ${count(articles, 'article')}`;
  return `  # ${seen}${quote === null ? '' : `; “${tidy(quote.text)}”`}`;
}

function tidy(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
