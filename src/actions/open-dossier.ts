// Opens a dossier: its codebook and its contents.
import type { Codebook } from '../model/codebook.ts';
import type { Store } from '../store/store.ts';

/** A folder with `codebook.yaml` and `parley.db`, opened. Close `store` when done. */
export interface Dossier {
  readonly path: string;
  readonly codebook: Codebook;
  readonly store: Store;
}

/**
 * What the dossier is opened for. `add`: one process at a time may add articles (`dossier-in-use` for the second).
 * `read`: any number, also while one adds; decisions are short and may be made by all.
 */
export type DossierAccess = 'add' | 'read';

/** Opens the dossier in a folder. Fails with `dossier-not-found`, `-too-new`, `-damaged`, `-in-use`, `codebook-invalid`. */
export async function openDossier(path: string, access: DossierAccess): Promise<Dossier> {
  throw new Error(`Not built yet: ${path} for ${access}`);
}
