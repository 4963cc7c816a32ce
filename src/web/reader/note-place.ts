// Where the note of a date or figure stands: below its sign, above it near the foot of the window, never outside the text.

/** CSS pixels between a sign and its note. */
const noteGap = 8;

/** Places `note` in `container`; null for a note at the foot of the window, which must not cover its sign. */
export function placeNote(note: HTMLElement, sign: HTMLElement, container: HTMLElement | null): void {
  const at = sign.getBoundingClientRect();
  const own = note.getBoundingClientRect();
  if (container === null) {
    note.style.removeProperty('top');
    note.style.removeProperty('left');
    const hidden = at.bottom + noteGap - (window.innerHeight - own.height);
    if (hidden > 0) window.scrollBy({ top: hidden + noteGap });
    return;
  }
  const frame = container.getBoundingClientRect();
  const isRoomBelow = at.bottom + noteGap + own.height <= window.innerHeight;
  const isAbove = !isRoomBelow && at.top - noteGap - own.height > 0;
  const top = isAbove ? at.top - noteGap - own.height : at.bottom + noteGap * 2;
  const left = Math.min(at.left - own.width / 2, frame.right - own.width);
  note.style.top = `${Math.round(top - frame.top)}px`;
  note.style.left = `${Math.round(Math.max(0, left - frame.left))}px`;
}
