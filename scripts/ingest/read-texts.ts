// The texts that ingest is scored on, and how one is read as a file.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ingest } from '../../src/ingest/ingest.ts';
import type { IngestedFile } from '../../src/model/article.ts';

/** Reads a text as a file of that name. */
export function readAsFile(name: string, content: string | Uint8Array): Promise<IngestedFile> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return ingest({ name, bytes }, { outlets: [] });
}

/** An article of a corpus, its title first. */
export interface WholeText {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

/** PolNeAR, both parts that are open. */
export function readPolnear(corpora: string): readonly WholeText[] {
  return ['dev', 'train'].flatMap((part) =>
    readFileSync(join(corpora, 'polnear', `${part}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line): WholeText => {
        const { doc, text }: { doc: string; text: string } = JSON.parse(line);
        return { name: doc, title: text.split('\n')[0] ?? '', text };
      }),
  );
}

/** BASIL, every event told by three outlets. */
export function readBasil(corpora: string): readonly WholeText[] {
  const folder = join(corpora, 'basil/articles');
  return readdirSync(folder).flatMap((year) =>
    readdirSync(join(folder, year)).map((file): WholeText => {
      const one: { title: string; 'body-paragraphs': string[][] } = JSON.parse(
        readFileSync(join(folder, year, file), 'utf8'),
      );
      const body = one['body-paragraphs'].map((sentences) => sentences.join(' '));
      return { name: file, title: one.title, text: [one.title, ...body].join('\n\n') };
    }),
  );
}

/** The harmonic mean of precision and recall. */
export function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
