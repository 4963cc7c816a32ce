// The colour of a figure's source: that of the speaker's party, or of the outlet's side.
import type { FigureTelling } from '../../views/figures/figure-telling.ts';
import { hueClassOf, sideHueOf } from '../parts/hue.ts';

/** Parties of the dossier, whose colours the sources take. */
export type Parties = readonly { readonly id: string; readonly name: string }[];

/** CSS classes of the colour of whoever gives the figure. */
export function hueOfTelling({ giver, article }: FigureTelling, parties: Parties): string {
  return giver === null ? sideHueOf(article.side, parties) : hueClassOf(giver.party, parties);
}
