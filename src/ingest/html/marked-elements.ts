// Authors and dates in the visible elements of a page, by the marks that sites give them.
import { cleanAuthors, splitAuthors } from './author-names.ts';
import type { PageDocument, PageElement } from './page-node.ts';
import { plainWords } from './plain-words.ts';

const authorMarks = [
  '[rel~="author"]',
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '.byline-name',
  '.author-name',
  '.byline__name',
  '.author__name',
  '.c-byline__author',
  'a[href*="/author/"]',
  'a[href*="/authors/"]',
  '.byline',
  '.author',
];

/** Authors named in marked elements, at most six. */
export function markedAuthors(page: PageDocument): readonly string[] {
  for (const mark of authorMarks) {
    const names = textsOf(page.querySelectorAll(mark)).filter((name) => name.length < 100);
    const authors = cleanAuthors(names.flatMap(splitAuthors), null).filter((name) =>
      /^\p{Lu}\S*(?:\s\S+){1,4}$/u.test(name),
    );
    // A long list is a page's list of all its authors.
    if (authors.length > 0 && authors.length <= 6) return authors;
  }
  return [];
}

function textsOf(elements: Iterable<PageElement>): readonly string[] {
  return [...elements].slice(0, 20).flatMap((element) => plainWords(element.textContent) ?? []);
}

const dateMarks = [
  'time[itemprop="datePublished"]',
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'article time[datetime]',
  'header time[datetime]',
  'time[datetime]',
  '.published',
  '.post-date',
  '.entry-date',
  '.date',
  '.dateline',
  '.timestamp',
  '[class*="publish"][class*="date"]',
  'time',
];

/** Dates in marked elements as written, most trusted first. */
export function markedDates(page: PageDocument): readonly string[] {
  const dates: string[] = [];
  for (const mark of dateMarks) {
    for (const element of page.querySelectorAll(mark)) {
      const said =
        element.getAttribute('datetime') ?? element.getAttribute('content') ?? plainWords(element.textContent);
      if (said !== null && said.length < 80 && /\d/.test(said)) dates.push(said);
      // The first of a kind belongs to the article, the others to links and comments.
      break;
    }
  }
  return dates;
}
