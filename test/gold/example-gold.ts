// Reads the example's articles and their gold from the repository.
import { listFiles, readText } from '../repository.ts';
import { type GoldFile, parseGoldFile } from './gold-file.ts';
import { cutArticle, loadGold, type PlacedGold } from './load-gold.ts';

/** Names of the article files, as gold files give them. */
export function articleFiles(): string[] {
  return listFiles('examples/articles', /./).map((path) => path.slice('examples/articles/'.length));
}

/** Repository paths of the gold files, one per article. */
export function goldNames(): string[] {
  return listFiles('examples/gold', /^examples\/gold\/[^/]+\.yaml$/);
}

/** The text the gold's offsets count in: the file's own, or a rough rendering of a page. */
export function goldText(gold: GoldFile): string {
  const text = readText(`examples/articles/${gold.file}`);
  return cutArticle(gold, gold.file.endsWith('.html') ? renderPage(text) : text);
}

/** One article's gold, placed in its text. */
export function readExampleGold(path: string): PlacedGold {
  const gold = parseGoldFile(readText(path), path);
  return loadGold(gold, goldText(gold));
}

/** A page's article as text: block ends become blank lines, tags go. Enough for pages we wrote ourselves. */
function renderPage(html: string): string {
  const article = /<article[^>]*>([\s\S]*?)<\/article>/.exec(html)?.[1] ?? html;
  const text = article.replace(/<\/(?:p|h1|h2|li|blockquote)>/g, '\n\n').replace(/<[^>]+>/g, '');
  return text
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .trim();
}
