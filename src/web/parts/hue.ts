// Which calm colour stands for whom: one per party, in the codebook's order.

/** How many hues the palette has (`styles/palette.css`). */
const hueCount = 8;

/** The value the server gives rows that have none. */
const noValue = '-';

/** CSS classes of a side's colour: its party's, plain grey for another label ("neutral"), hatched grey for no side. */
export function sideHueOf(side: string | null, parties: readonly { readonly id: string }[]): string {
  const hue = hueClassOf(side, parties);
  return hue === 'hue hue-none' && side !== null && side !== noValue ? 'hue hue-none hue-other' : hue;
}

/** CSS classes of an actor's colour: that of the party, or grey for whoever is in none. */
export function hueClassOf(party: string | null, parties: readonly { readonly id: string }[]): string {
  const index = party === null ? -1 : parties.findIndex(({ id }) => id === party);
  return index < 0 ? 'hue hue-none' : `hue hue-${index % hueCount}`;
}
