// Reads the cases of other date readers: a phrase, the day it is read on, and the first day it should mean.
import fs from 'node:fs';
import path from 'node:path';

/** One phrase. `expected` is EDTF or a set of ISO days, any of which is right; empty when no date should be read. */
export interface PhraseCase {
  readonly phrase: string;
  readonly reference: string | null;
  readonly expected: readonly string[];
  readonly compares: 'edtf' | 'earliest';
}

interface EdtfNatlangCase {
  readonly text: string;
  readonly edtf: string | null;
}

/** Phrases with their EDTF (python-edtf). It writes `/1928` where current practice is `../1928`: both count. */
export function readEdtfPhrases(corpora: string): readonly PhraseCase[] {
  const cases: readonly EdtfNatlangCase[] = readJson(path.join(corpora, 'python-edtf-natlang/cases.json'));
  return cases.map(({ text, edtf }) => ({
    phrase: text,
    reference: null,
    expected: edtf === null ? [] : [edtf, edtf.replace(/^\//, '../').replace(/\/$/, '/..')],
    compares: 'edtf',
  }));
}

interface RecognizersCase {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly {
    readonly Value?: {
      readonly FutureResolution?: { readonly date?: string };
      readonly PastResolution?: { readonly date?: string };
    };
  }[];
}

/** Days that Recognizers-Text reads, either as past or as future. */
export function readRecognizersPhrases(corpora: string): readonly PhraseCase[] {
  const cases: readonly RecognizersCase[] = readJson(
    path.join(corpora, 'recognizers-specs-en/DateTime/DateParser.json'),
  );
  return cases.flatMap(({ Input, Context, Results }) => {
    const value = Results.length === 1 ? Results[0]?.Value : undefined;
    const expected = [value?.PastResolution?.date, value?.FutureResolution?.date].filter((day) => day !== undefined);
    const reference = Context?.ReferenceDateTime?.slice(0, 10) ?? null;
    return expected.length === 0 ? [] : [{ phrase: Input, reference, expected, compares: 'earliest' as const }];
  });
}

interface ChronoCase {
  readonly text: string;
  readonly ref: { readonly local?: readonly number[] } | null;
  readonly expects?: readonly { readonly path: string; readonly matcher: string; readonly value: unknown }[];
}

/** Cases of chrono that name a day. */
export function readChronoPhrases(corpora: string): readonly PhraseCase[] {
  const cases: readonly ChronoCase[] = readJson(path.join(corpora, 'chrono-en/cases.json'));
  return cases.flatMap(({ text, ref, expects }) => {
    const get = (field: string) => expects?.find((one) => one.path === `result.start.get("${field}")`)?.value;
    const [year, month, day] = [get('year'), get('month'), get('day')];
    if (typeof year !== 'number' || typeof month !== 'number' || typeof day !== 'number' || year < 0) return [];
    const reference = ref?.local ? isoDay(ref.local[0]!, ref.local[1]!, ref.local[2]!) : null;
    return [{ phrase: text, reference, expected: [isoDay(year, month, day)], compares: 'earliest' as const }];
  });
}

interface DucklingCase {
  readonly expected: string;
  readonly texts: readonly string[];
}

/** Days, months and years that Duckling reads on 12 February 2013. */
export function readDucklingPhrases(corpora: string): readonly PhraseCase[] {
  const cases: readonly DucklingCase[] = readJson(path.join(corpora, 'duckling-en/Time.json'));
  return cases.flatMap(({ expected, texts }) => {
    const match = /^\(datetime(?:Holiday)? \((\d+), (\d+), (\d+), 0, 0, 0\) (?:Day|Month|Year)\b/.exec(expected);
    if (!match) return [];
    const day = isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
    return texts.map((phrase) => ({ phrase, reference: '2013-02-12', expected: [day], compares: 'earliest' as const }));
  });
}

function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function readJson<T>(file: string): T {
  return JSON.parse(fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
}
