// The offices that people of each party hold, so that "the president" alone may tell a party.
//
// Example: where the codebook knows one prime minister, `The prime minister refused` is that one's party.
import type { Codebook } from '../../../model/codebook.ts';
import { isHeldAt, isRole } from '../../mentions/office-holders.ts';
import { joinRole, titleEnd } from '../../mentions/office-title.ts';

/** An office of a party's person: the role without whom it serves, and when it was held (EDTF, null for open). */
export interface PartyOffice {
  readonly actorId: string;
  readonly party: string;
  readonly role: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** The offices of a codebook's people who speak for a party. */
export function readPartyOffices({ actors }: Codebook): readonly PartyOffice[] {
  return actors.flatMap(({ id, party, offices }) =>
    party === null
      ? []
      : offices.map(({ title, from, to }) => ({ actorId: id, party, role: roleOf(title.split(/\s+/)), from, to })),
  );
}

/** The role that a title's words tell: `foreign minister` of "Foreign Minister of Oster". Empty where they tell none. */
function roleOf(words: readonly string[]): string {
  for (let first = 0; first < words.length; first += 1) {
    const end = titleEnd(words, first, words.length);
    if (end > first) return joinRole(words.slice(first, end).map((word) => word.toLowerCase()));
  }
  return '';
}

/** The offices of a role that were held on a date; all that ever were where no date is known, so that they tell a party only if one party had them. */
export function officesHeld(
  offices: readonly PartyOffice[],
  role: string,
  date: string | null,
): readonly PartyOffice[] {
  return offices.filter((office) => isRole(office.role, role) && (date === null || isHeldAt(office, date)));
}
