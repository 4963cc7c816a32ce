// Who held an office of the codebook on the date of an article.
import type { ActorDirectory, HeldOffice } from './actor-directory.ts';
import type { DirectoryEntry } from './directory-entry.ts';

/**
 * The one person who held `role` for the actor `serves` at `date` (EDTF); null when nobody or several did.
 * Without a date, the one who holds it with no end counts.
 */
export function holderOf(
  directory: ActorDirectory,
  role: string,
  serves: string,
  date: string | null,
): DirectoryEntry | null {
  const held = directory.offices.get(`${role}@${serves}`) ?? [];
  const current = held.filter((office) => isHeldAt(office, date));
  const holders = new Set(current.map((office) => office.holder));
  const [only] = [...holders];
  return holders.size === 1 && only ? only : null;
}

/** True when the person held `role`, for whomever, at `date`. */
export function heldRole(directory: ActorDirectory, role: string, actorId: string, date: string | null): boolean {
  const held = directory.held.get(actorId) ?? [];
  return held.some((office) => isRole(office.role, role) && isHeldAt(office, date));
}

/** "The minister" takes up a foreign minister, but "the minister" no prime minister. */
export function isRole(held: string, wanted: string): boolean {
  return held === wanted || (held.endsWith(` ${wanted}`) && held !== 'prime minister' && held !== 'vice president');
}

/**
 * True when an office was held on a date (EDTF); without a date, when it has no end.
 * Year-month-day text sorts by time; a shorter date is compared as far as it goes, so that its whole span counts.
 */
export function isHeldAt({ from, to }: Pick<HeldOffice, 'from' | 'to'>, date: string | null): boolean {
  if (date === null) return to === null;
  const day = bareDate(date);
  const isAfterStart = from === null || compareDates(bareDate(from), day) <= 0;
  const isBeforeEnd = to === null || compareDates(day, bareDate(to)) <= 0;
  return isAfterStart && isBeforeEnd;
}

function compareDates(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const left = a.slice(0, length);
  const right = b.slice(0, length);
  return left < right ? -1 : left > right ? 1 : 0;
}

function bareDate(edtf: string): string {
  return /^-?\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(edtf)?.[0] ?? '';
}
