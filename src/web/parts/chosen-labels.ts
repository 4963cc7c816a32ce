// Names for the filters that are set.

import { labelEdtf } from '../../model/edtf-label.ts';
import type { WireFacet } from '../../server/wire.ts';
import type { ChosenFilter } from './chosen-filters.tsx';

/** A filter the view offers: its name in the address, its title, its values (none for free text and dates). */
export interface OfferedFilter {
  readonly name: string;
  readonly title: string;
  readonly facets?: readonly WireFacet[];
}

/** "Speaker: Ilse Marn" for each filter that has a value. */
export function labelChosen(
  offered: readonly OfferedFilter[],
  chosenValue: (name: string) => string,
): readonly ChosenFilter[] {
  return offered
    .filter(({ name }) => chosenValue(name) !== '')
    .map(({ name, title, facets }) => {
      const value = chosenValue(name);
      const label = facets?.find((facet) => facet.value === value)?.label ?? labelEdtf(value);
      return { name, label: `${title}: ${label}` };
    });
}
