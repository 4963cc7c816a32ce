// Single letters as keys: whether they are wanted, and which key presses are ours.
import { readSetting } from './setting.ts';

/** Setting under which single-letter keys are switched off (WCAG 2.1.4). */
export const keysSetting = 'parley-keys';

/** True for a key press that a view may answer: not one typed into a field, nor a letter where letters are switched off. */
export function isForView(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.key.length === 1 && readSetting(keysSetting) === 'off') return false;
  return !isTyping(event);
}

/** Keys pressed in fields and dialogs, and Enter on anything that answers it, are not ours. */
function isTyping({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select, dialog, [role="listbox"]')) return true;
  return key === 'Enter' && target.closest('a, button, summary') !== null;
}
