// Reads the example's articles, as ingest makes them, and their gold.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Article } from '../../src/model/article.ts';
import type { Codebook } from '../../src/model/codebook.ts';
import { readCodebook } from '../../src/model/codebook-file.ts';
import { listFiles, readText, root } from '../repository.ts';
import { type GoldFile, parseGoldFile } from './gold-file.ts';
import { loadGold, type PlacedGold } from './load-gold.ts';

const articleFolder = 'examples/articles';

/** An article of the example with its gold. */
export interface ExampleArticle {
  /** Name of the gold file, without ending. */
  readonly name: string;
  readonly article: Article;
  readonly gold: PlacedGold;
}

/** The example's codebook. */
export function readExampleCodebook(): Codebook {
  return readCodebook(readText('examples/codebook.yaml'), 'examples/codebook.yaml');
}

/** Names of the article files, as gold files give them. */
export function articleFiles(): string[] {
  return listFiles(articleFolder, /./).map((path) => path.slice(articleFolder.length + 1));
}

/** Every article of the example with its gold placed in its text. Throws when an article or a word of the gold is missing. */
export async function readExample(codebook: Codebook): Promise<ExampleArticle[]> {
  const paths = listFiles('examples/gold', /^examples\/gold\/[^/]+\.yaml$/);
  return Promise.all(
    paths.map(async (path) => {
      const gold = parseGoldFile(readText(path), path);
      const article = await findArticle(gold, codebook);
      return { name: basename(path, '.yaml'), article, gold: loadGold(gold, article.text) };
    }),
  );
}

/** Those of the example's articles that are in English, the language that is read. */
export async function readEnglishExample(codebook: Codebook): Promise<ExampleArticle[]> {
  return (await readExample(codebook)).filter(({ article }) => article.language === 'en');
}

async function findArticle(gold: GoldFile, codebook: Codebook): Promise<Article> {
  const bytes = readFileSync(join(root, articleFolder, gold.file));
  const { articles } = await ingest({ name: gold.file, bytes }, { outlets: codebook.outlets });
  const starts = gold.within?.starts;
  const article = articles.find((one) => starts === undefined || one.text.includes(starts));
  if (article === undefined) throw new Error(`${gold.file}: no article begins with "${starts ?? ''}"`);
  return article;
}
