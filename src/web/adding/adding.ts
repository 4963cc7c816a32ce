// The one queue of the page, and how it sends.
import { useSyncExternalStore } from 'react';
import { explainTooLarge, largestFile } from '../../model/largest-file.ts';
import type { WireRereading, WireTakenFile } from '../../server/wire.ts';
import { postBytes, postJson } from '../api/fetch-json.ts';
import { rereadingQuery } from '../api/queries.ts';
import { client } from '../api/query-client.ts';
import { AddingQueue, type QueueState, type WaitingFile } from './adding-queue.ts';

/** Files on their way into the dossier. */
export const adding = new AddingQueue(sendFile, () => performance.now(), compareNew);

/** The queue as it stands, followed. */
export function useAdding(): QueueState {
  return useSyncExternalStore(adding.subscribe, adding.read);
}

async function sendFile({ name, size, load }: WaitingFile): Promise<WireTakenFile> {
  if (size > largestFile) {
    const notice = { code: 'file-too-large', level: 'error', message: explainTooLarge(name), place: null } as const;
    return { kind: 'left-out', notices: [notice] };
  }
  return postBytes<WireTakenFile>(`/api/articles?name=${encodeURIComponent(name)}`, await loaded(name, load));
}

/** A file may have been moved or changed since it was chosen. */
async function loaded(name: string, load: WaitingFile['load']): Promise<BodyInit> {
  try {
    return await load();
  } catch (error) {
    throw new Error(`${name} cannot be read any more. Choose it again, if it is still there.`, { cause: error });
  }
}

/** What came in is compared with the rest at once, and every view asks anew. */
function compareNew(): void {
  postJson<WireRereading>('/api/codebook/reading', { what: 'compare' })
    .then((state) => client.setQueryData(rereadingQuery.queryKey, state))
    // The server sees to it by itself soon; that it does not answer is told where the file was sent.
    .catch(() => undefined)
    .finally(() => client.invalidateQueries());
}
