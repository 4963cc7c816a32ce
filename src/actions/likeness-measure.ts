// How near duplicates are told when articles are added.
import { nearDuplicateThreshold, similarity } from '../compare/near-duplicates.ts';
import type { LikenessMeasure } from '../store/store.ts';

/** The measure of every dossier. */
export const likenessMeasure: LikenessMeasure = { threshold: nearDuplicateThreshold, similarity };
