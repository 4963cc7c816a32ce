// What an adding came to, in a few lines.
import type { AddOutcome } from '../actions/add-articles.ts';
import { count } from '../base/count-noun.ts';
import type { NoticeCode } from '../model/notice.ts';

/** Counts what became of each file, and says it. */
export class AddSummary {
  readonly #path: string;
  readonly #files: number;
  readonly #concerns = new Map<NoticeCode, { number: number; readonly example: string }>();
  #done = 0;
  #added = 0;
  #newArticles = 0;
  #sameText = 0;
  #nearDuplicates = 0;
  #statements = 0;
  #alreadyThere = 0;
  /** Files left out. */
  leftOut = 0;
  /** True when the user stopped it before the end. */
  isStopped = false;

  /** `files` is how many there were to add to the dossier at `path`. */
  constructor(path: string, files: number) {
    this.#path = path;
    this.#files = files;
  }

  /** Counts one outcome. */
  count(outcome: AddOutcome): void {
    this.#done += 1;
    if (outcome.kind === 'left-out') this.leftOut += 1;
    if (outcome.kind === 'already-there') this.#alreadyThere += 1;
    if (outcome.kind !== 'added') return;
    this.#added += 1;
    for (const article of outcome.articles) {
      this.#newArticles += article.isNew ? 1 : 0;
      this.#sameText += article.isNew ? 0 : 1;
      this.#nearDuplicates += article.isNew && article.nearDuplicates > 0 ? 1 : 0;
      this.#statements += article.isNew ? article.statements : 0;
    }
    for (const { code, level, message } of outcome.notices) {
      if (level === 'info') continue;
      const concern = this.#concerns.get(code);
      const { name } = outcome.input;
      const example = message.includes(name) ? message : `${name}: ${message}`;
      if (concern === undefined) this.#concerns.set(code, { number: 1, example });
      else concern.number += 1;
    }
  }

  /** The summary, a sentence a line. */
  describe(): string {
    const lines = [
      this.#added > 0
        ? `Added: ${count(this.#newArticles, 'article')} with ${count(this.#statements, 'statement')}, from ${count(this.#added, 'file')}.`
        : 'Nothing new was added.',
      this.#alreadyThere > 0 ? `Already there: ${count(this.#alreadyThere, 'file')}.` : null,
      this.#sameText > 0 ? `Same text as another: ${count(this.#sameText, 'article')}, linked to it.` : null,
      this.#nearDuplicates > 0
        ? `Nearly the same as another: ${count(this.#nearDuplicates, 'article')}, linked to it.`
        : null,
      ...[...this.#concerns.values()].map(
        ({ number, example }) => `Note: ${example}${number > 1 ? ` (and ${number - 1} more like it)` : ''}`,
      ),
      this.leftOut > 0 ? `Left out: ${count(this.leftOut, 'file')}; the reasons stand above.` : null,
      this.#describeRest(),
    ];
    return `${lines.filter((line) => line !== null).join('\n')}\n`;
  }

  #describeRest(): string | null {
    const rest = this.#files - this.#done;
    return rest === 0
      ? null
      : `Not done: ${count(rest, 'file')} of ${this.#files}. Run the same command again to go on. ${this.#path} is whole.`;
  }
}
