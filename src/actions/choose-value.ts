// A name as a user writes it -> the key it stands for; unclear or unknown names are answered with what there is.
import { closestWord } from '../base/closest-word.ts';
import { Failure } from '../base/failure.ts';

/** A key, and the names it goes by; the first is the one to show. */
export interface Choice {
  readonly key: string;
  readonly names: readonly string[];
}

/** Most names listed in an answer: more would not be read. */
const mostListed = 6;

/**
 * The key that `wish` stands for: the key itself, a whole name, or words of a name that only one has; case and accents are ignored.
 * Fails with `bad-argument` when several have it, and when none has. `what` is said to the user: "speaker".
 */
export function chooseValue(what: string, wish: string, choices: readonly Choice[]): string {
  if (choices.some((choice) => choice.key === wish)) return wish;
  const wanted = foldName(wish);
  const exact = choices.filter((choice) => choice.names.some((name) => foldName(name) === wanted));
  const fitting = exact.length > 0 ? exact : choices.filter((choice) => hasWords(choice, wanted));
  if (fitting.length === 1) return fitting[0]!.key;
  throw new Failure('bad-argument', {
    reason: fitting.length === 0 ? sayNone(what, wish, choices) : saySeveral(what, wish, fitting),
  });
}

/** Small letters without accents. */
function foldName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

function hasWords(choice: Choice, wanted: string): boolean {
  const words = wanted.split(/\s+/);
  return choice.names.some((name) => {
    const found = new Set(foldName(name).split(/[^\p{L}\p{N}]+/u));
    return words.every((word) => found.has(word));
  });
}

function sayNone(what: string, wish: string, choices: readonly Choice[]): string {
  const near = closestWord(
    wish,
    choices.flatMap((choice) => choice.names),
  );
  const shown = choices.flatMap((choice) => choice.names.slice(0, 1));
  if (near !== null) return `There is no ${what} "${wish}" here. The nearest is "${near}"`;
  return shown.length === 0
    ? `There is no ${what} "${wish}" here: this dossier has none yet`
    : `There is no ${what} "${wish}" here. There ${shown.length === 1 ? 'is only' : 'are'} ${listNames(shown)}`;
}

function saySeveral(what: string, wish: string, fitting: readonly Choice[]): string {
  const shown = fitting.map((choice) => `${choice.names[0] ?? choice.key} (${choice.key})`);
  return `"${wish}" can be more than one ${what}: ${listNames(shown)}. Give the whole name, or the key in brackets`;
}

function listNames(names: readonly string[]): string {
  const listed = names.slice(0, mostListed).join(', ');
  return names.length > mostListed ? `${listed} and ${names.length - mostListed} more` : listed;
}
