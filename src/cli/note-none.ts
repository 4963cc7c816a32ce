// Says why nothing was printed: the dossier is empty, or what was asked for is not in it.
import type { Dossier } from '../actions/open-dossier.ts';
import { writeNote } from './output.ts';

/** Notes that the dossier holds no articles; `otherwise` where it holds some. */
export async function noteNone({ path, store }: Dossier, otherwise: string): Promise<void> {
  const { articles } = await store.countContents();
  writeNote(articles === 0 ? `${path} holds no articles yet. Add some with "parley add ${path} FILE...".` : otherwise);
}
