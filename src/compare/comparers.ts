// Every comparison Parley makes, in the order they run. None needs what another has found.
import { citationComparer } from './citation/citation-comparer.ts';
import { createClaimComparer } from './claim/claim-comparer.ts';
import type { Comparer } from './comparer.ts';
import { eventComparer } from './event/event-comparer.ts';
import { createNameComparer, type NamedParts } from './name/name-comparer.ts';
import { quantityComparer } from './quantity/quantity-comparer.ts';
import { createReuseComparer } from './reuse/reuse-comparer.ts';
import { createUtteranceComparer } from './utterance/utterance-comparer.ts';

/** All comparers for a codebook; the kinds are distinct. */
export function listComparers(codebook: NamedParts): readonly Comparer[] {
  return [...fixed, createClaimComparer(codebook), createNameComparer(codebook)];
}

const fixed: readonly Comparer[] = [
  createReuseComparer(),
  citationComparer,
  eventComparer,
  quantityComparer,
  createUtteranceComparer(),
];
