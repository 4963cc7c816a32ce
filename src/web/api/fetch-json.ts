// Talks to Parley's server: JSON in and out, and one kind of trouble.
import { dossierHeader, type WireError } from '../../server/wire.ts';

/** What went wrong with a request, in words to show: `status` is the HTTP status, 0 when no answer came. */
export class RequestTrouble extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** Name of the dossier that this window shows, where another may be opened in its place. */
let shown: string | null = null;

/** From here on everything this window asks is about that dossier: where another is open now, it is refused. */
export function meanDossier(name: string | null): void {
  shown ??= name;
}

/** GETs a route of the server. Page and server are built together, so the answer is taken to be what `wire.ts` says. */
export async function fetchJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await answerOf(path, signal === undefined ? {} : { signal })) as T;
}

/** POSTs to a route of the server. */
export async function postJson<T>(path: string, body: unknown): Promise<T> {
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  return (await answerOf(path, request)) as T;
}

/** POSTs bytes to a route of the server. */
export async function postBytes<T>(path: string, body: BodyInit): Promise<T> {
  return (await answerOf(path, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body })) as T;
}

async function answerOf(path: string, request: RequestInit): Promise<unknown> {
  let response: Response;
  try {
    const meant: Record<string, string> = shown === null ? {} : { [dossierHeader]: encodeURIComponent(shown) };
    response = await fetch(path, { ...request, headers: { ...request.headers, ...meant } });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new RequestTrouble(
      0,
      'no-answer',
      'Parley does not answer. Is it still running in the terminal where it was started?',
    );
  }
  if (response.ok) return response.json();
  throw await troubleOf(response);
}

async function troubleOf(response: Response): Promise<RequestTrouble> {
  const unknownTrouble = `The server answered with status ${response.status}.`;
  try {
    const { error } = (await response.json()) as WireError;
    return new RequestTrouble(response.status, error.code, error.message);
  } catch {
    return new RequestTrouble(response.status, 'internal', unknownTrouble);
  }
}
