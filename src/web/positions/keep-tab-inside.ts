// Keeps the Tab key inside the opened cell where it lies over the page: nobody sees what has the focus under it.
import type { KeyboardEvent } from 'react';

/** Windows in which the panel lies over the page, as in positions-page.css. */
const overPage = '(max-width: 75rem)';

const stopSelector = 'a[href], button:not(:disabled), input, select, textarea, summary, [tabindex="0"]';

/** From the last stop to the first, and back; for `onKeyDown` of the panel. */
export function keepTabInside(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey || !matchMedia(overPage).matches) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(stopSelector)].filter(
    (stop) => stop.getClientRects().length > 0,
  );
  const at = event.target instanceof HTMLElement ? stops.indexOf(event.target) : -1;
  // The heading, which has the focus at first, is no stop: what stands before it is outside.
  const isLeaving = event.shiftKey ? at <= 0 : at === stops.length - 1;
  if (!isLeaving) return;
  event.preventDefault();
  stops.at(event.shiftKey ? -1 : 0)?.focus();
}
