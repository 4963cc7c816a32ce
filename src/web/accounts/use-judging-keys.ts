// Keys of a page of accounts: walk them, and press the buttons that say what they are.
import { useCallback } from 'react';
import { useKeys } from '../parts/use-keys.ts';

/** Letters that press the button of the account in focus, else of its card. */
const buttonKeys: ReadonlySet<string> = new Set(['c', 'r', 'm', 'a']);

/** What the keys do beside pressing buttons. */
export interface JudgingKeyActions {
  readonly undo: () => void;
  /** Puts down what was picked up; null while nothing is. */
  readonly putDown: (() => void) | null;
}

/** Listens while the page is shown. */
export function useJudgingKeys({ undo, putDown }: JudgingKeyActions): void {
  const actionOf = useCallback(
    (key: string): (() => void) | null => {
      if (key === 'j') return () => walkMembers(1);
      if (key === 'k') return () => walkMembers(-1);
      if (key === 'u') return undo;
      if (key === 'Escape') return putDown;
      return buttonKeys.has(key) ? () => pressButton(key) : null;
    },
    [undo, putDown],
  );
  useKeys(actionOf);
}

/** Moves the focus by so many accounts; to the first or last from anywhere else. */
function walkMembers(steps: number): void {
  const all = listMembers();
  const current = document.activeElement?.closest<HTMLElement>('[data-member]') ?? null;
  const at = current === null ? (steps > 0 ? -1 : all.length) : all.indexOf(current);
  all[Math.max(0, Math.min(all.length - 1, at + steps))]?.querySelector<HTMLElement>('a, button')?.focus();
}

/** Those in sight: what is folded away is passed over. */
function listMembers(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-member]')].filter((one) => one.checkVisibility());
}

function pressButton(key: string): void {
  const member = document.activeElement?.closest<HTMLElement>('[data-member]') ?? null;
  const card = document.activeElement?.closest<HTMLElement>('[data-card]') ?? null;
  const buttons = [...((card ?? member)?.querySelectorAll<HTMLButtonElement>(`[data-key="${key}"]`) ?? [])].filter(
    // Those of the card's other accounts are not meant.
    (one) => !one.disabled && [null, member, card].includes(one.closest('[data-member]')),
  );
  const button = buttons.find((one) => member?.contains(one)) ?? buttons[0];
  if (button === undefined) return;
  // What is taken out or moved leaves the page: the focus goes on before it does.
  if (key === 'r' && member !== null) leaveFor(member, card);
  button.click();
}

/** To the next account that stays: a card of two goes as a whole. */
function leaveFor(member: HTMLElement, card: HTMLElement | null): void {
  const all = listMembers();
  const goesWhole = (card?.querySelectorAll('[data-member]').length ?? 0) <= 2;
  const staying = all.filter((one) => (goesWhole ? one.closest('[data-card]') !== card : one !== member));
  const next = staying.find((one) => member.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
  (next ?? staying.at(-1))?.querySelector<HTMLElement>('a, button')?.focus();
}
