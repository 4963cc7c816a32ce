// Takes files into a dossier one after the other, as a page hands them over.
import type { InputFile } from '../ingest/ingest.ts';
import { openDossier } from './open-dossier.ts';
import { nameReaderVersion } from './reader-version.ts';
import { ReadingPool } from './reading-pool.ts';
import { keepFilesInHand, readFileInHand, type TakenFile } from './take-file.ts';

/** A dossier that is open for adding: nobody else adds until it is closed. */
export interface Intake {
  /** Fails as the store does: `disk-full`, `dossier-damaged`. */
  readonly take: (file: InputFile) => Promise<TakenFile>;
  readonly close: () => Promise<void>;
}

/** Opens a dossier for adding, with one thread that reads. Fails as `openDossier` does: `dossier-in-use` while another process adds. */
export async function openIntake(path: string, now: () => Date): Promise<Intake> {
  const { store, codebook } = await openDossier(path, 'add');
  const pool = new ReadingPool({ codebook, workers: 1, parties: await store.listGivenParties() });
  const readerVersion = await nameReaderVersion(codebook);
  return {
    take: async (file) => {
      const inHand = await readFileInHand(file, pool, store);
      const [taken] = await keepFilesInHand([inHand], store, { readerVersion, at: now() });
      return taken!;
    },
    close: async () => {
      await pool.close();
      await store.close();
    },
  };
}
