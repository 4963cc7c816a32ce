// Interviews whose paragraphs bear no labels: which of them answer, and who is asked.
//
// Example: below `Ms Marn, will the strait stay open?` the paragraphs up to the next question are Ms Marn's.
import type { Span } from '../model/span.ts';
import type { Block } from './block.ts';

/** The paragraphs that answer, and the name of whoever is asked, where the text has it. */
export interface Interview {
  readonly answers: ReadonlySet<Block>;
  readonly name: string;
  readonly named: Span;
}

/** Fewest questions with an answer behind them. */
const fewestQuestions = 4;
/** Share of the paragraphs behind the first question that are questions. */
const questionShare = 0.2;
/** Share of answers that speak in the first person. */
const ownShare = 0.4;
/** Words of the longest remark by which an interviewer goes on without asking. */
const longestRemark = 25;

const firstPerson = /\b(?:I|me|my|we|We|us|our|Our|My)\b/;
const name = "\\p{Lu}[\\p{L}\\p{M}'’-]+(?:\\s\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,2}";
const titles =
  'Mr|Mrs|Ms|Miss|Dr|Sir|Professor|Minister|President|Ambassador|Senator|Governor|Mayor|Chancellor|Secretary|General';
const called = new RegExp(`^[*_]*(?:${titles})\\.?\\s(?<name>${name}),\\s`, 'u');
const isTitle = new RegExp(`^(?:${titles})$`);
const met =
  /\b(?:[Ii]nterview(?:s|ed|\swith)|[Ss](?:poke|at down|peaks) (?:to|with)|[Tt]alk(?:s|ed) (?:to|with))\s(?:\p{Ll}[\p{L}-]*\s){0,8}?(?<name>\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){1,2})/u;
const introduced =
  /^(?<name>\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){1,2})(?:,[^.]{3,120},)?\s(?:is|was|has|had|runs|leads|heads|lives|works|chairs|sits|took|became)\b/u;

/** The interview that paragraphs without labels make; null where they make none, or nobody is named who answers. `title`: its place in `text`. */
export function findInterview(text: string, title: Span | null, body: readonly Block[]): Interview | null {
  const read = body.filter(({ kind }) => kind === 'text' || kind === 'heading');
  const asked = read.flatMap((block, at) => (isQuestion(block) ? [at] : []));
  const [first] = asked;
  if (first === undefined || asked.length < (read.length - first) * questionShare) return null;
  const gaps = asked
    .map((at, index) => read.slice(at + 1, asked[index + 1] ?? read.length))
    .filter(({ length }) => length > 0);
  const own = gaps.filter((gap) => gap.some(({ words }) => firstPerson.test(words))).length;
  if (gaps.length < fewestQuestions || own < gaps.length * ownShare) return null;
  const above = [...read.slice(0, first), ...(title === null ? [] : [title])];
  const questions = read.filter(isQuestion);
  const found = findIn(text, questions, called) ?? findIn(text, above, introduced) ?? findIn(text, above, met);
  return found && { ...found, answers: new Set(gaps.flatMap(withoutRemarks)) };
}

function isQuestion({ words }: Block): boolean {
  return /\?[*_)]*$/.test(words) && !/^[“"‘']/.test(words);
}

/** What stands between two questions, save where the interviewer goes on: between two paragraphs, short and not of himself. */
function withoutRemarks(gap: readonly Block[]): readonly Block[] {
  return gap.filter(({ words }, at) => at === 0 || at === gap.length - 1 || !isRemark(words));
}

function isRemark(words: string): boolean {
  return !firstPerson.test(words) && words.split(' ').length <= longestRemark && !/[.!?]\s\p{Lu}/u.test(words);
}

/** The first name that a pattern finds. */
function findIn(text: string, blocks: readonly Span[], pattern: RegExp): Pick<Interview, 'name' | 'named'> | null {
  for (const { start, end } of blocks) {
    const match = pattern.exec(text.slice(start, end));
    const found = match?.groups?.name?.replace(/(?<=\p{Ll})[.'’]+$/u, '');
    if (match === null || found === undefined || isTitle.test(found)) continue;
    const at = start + match[0].indexOf(found);
    return { name: found, named: { start: at, end: at + found.length } };
  }
  return null;
}
