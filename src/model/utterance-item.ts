// What comparing keeps of one sentence that somebody said: its words' places, who said it and when.
import type { Json } from './comparison.ts';
import type { Span } from './span.ts';

/** How the words stand in the text: a verbatim text of what was said, in quotation marks, in the writer's words, in a headline. */
export type UtteranceRole = 'speech' | 'quoted' | 'reported' | 'headline';

/** One sentence of a statement. */
export interface UtteranceData {
  readonly role: UtteranceRole;
  /** The words said, without what stands between them; UTF-16 offsets into the article's text. */
  readonly parts: readonly Span[];
  /** Key of the actor as read; null where the text does not tell. */
  readonly speaker: string | null;
  readonly speakerName: string | null;
  /** EDTF; null where the text does not tell. */
  readonly said: string | null;
}

/** The data as JSON. */
export function packUtterance(data: UtteranceData): Json {
  return { ...data, parts: data.parts.map(({ start, end }) => [start, end]) };
}

/** Reads what `packUtterance` wrote; null for JSON of another make. */
export function unpackUtterance(json: Json): UtteranceData | null {
  if (!isMap(json) || !Array.isArray(json.parts)) return null;
  const role = roles.find((one) => one === json.role);
  const parts = json.parts.flatMap((part: Json) => unpackSpan(part));
  if (role === undefined || parts.length === 0) return null;
  return {
    role,
    parts,
    speaker: textOf(json.speaker),
    speakerName: textOf(json.speakerName),
    said: textOf(json.said),
  };
}

/** What the words of two sentences are to each other. */
export type WordingForm = 'verbatim' | 'trimmed' | 'inserted' | 'reworded' | 'paraphrase' | 'announced';

/** The words said, parts joined by a blank. */
export function utteranceText(text: string, { parts }: Pick<UtteranceData, 'parts'>): string {
  return parts.map(({ start, end }) => text.slice(start, end)).join(' ');
}

const roles: readonly UtteranceRole[] = ['speech', 'quoted', 'reported', 'headline'];

function unpackSpan(json: Json): readonly Span[] {
  if (!Array.isArray(json)) return [];
  const [start, end]: readonly Json[] = json;
  return typeof start === 'number' && typeof end === 'number' ? [{ start, end }] : [];
}

function textOf(json: Json | undefined): string | null {
  return typeof json === 'string' ? json : null;
}

function isMap(json: Json): json is { readonly [key: string]: Json } {
  return json !== null && typeof json === 'object' && !Array.isArray(json);
}
