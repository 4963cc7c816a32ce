// Every comparison Parley makes, in the order they run. None needs what another has found.
import { citationComparer } from './citation/citation-comparer.ts';
import { createClaimComparer } from './claim/claim-comparer.ts';
import type { Comparer } from './comparer.ts';
import { eventComparer } from './event/event-comparer.ts';
import { createNameComparer, type NamedParts } from './name/name-comparer.ts';
import { quantityComparer } from './quantity/quantity-comparer.ts';
import { createReuseComparer } from './reuse/reuse-comparer.ts';
import { createUtteranceComparer } from './utterance/utterance-comparer.ts';
import type { WordVectors } from './words/word-vectors.ts';

/** All comparers for a codebook; the kinds are distinct. `loadComparers` hands the vectors in. */
export function listComparers(codebook: NamedParts, vectors: WordVectors): readonly Comparer[] {
  return [...fixed, createClaimComparer(codebook), createUtteranceComparer(vectors), createNameComparer(codebook)];
}

const fixed: readonly Comparer[] = [createReuseComparer(), citationComparer, eventComparer, quantityComparer];
