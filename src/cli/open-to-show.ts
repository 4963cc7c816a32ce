// Opens a dossier to show what it holds, and says so where an older Parley found it.
import { type Dossier, openDossier } from '../actions/open-dossier.ts';
import { countReadOtherwise } from '../actions/reader-version.ts';
import { count } from '../base/count-noun.ts';
import { writeNote } from './output.ts';

/** Opens it to read; notes on standard error how many articles can be read again. */
export async function openToShow(path: string): Promise<Dossier> {
  const dossier = await openDossier(path, 'read');
  try {
    await noteReadOtherwise(dossier);
    return dossier;
  } catch (error) {
    await dossier.store.close();
    throw error;
  }
}

/** The note alone. */
export async function noteReadOtherwise(dossier: Dossier): Promise<void> {
  const articles = await countReadOtherwise(dossier);
  if (articles === 0) return;
  const were = articles === 1 ? 'was' : 'were';
  writeNote(
    `${count(articles, 'article')} ${were} read by an older Parley or by its other reader, and may read otherwise now. "parley read-again ${dossier.path}" does it; what people decided stays.`,
  );
}
