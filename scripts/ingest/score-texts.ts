// Scores whole texts of corpora: whether they stay one article, and whether several in one file are told apart.
import { recordScores } from '../scoring/record-scores.ts';
import { harmonic, readAsFile, type WholeText } from './read-texts.ts';

/** Prints how many stay one whole article, with their titles and kinds. */
export async function scoreWholeTexts(
  texts: readonly WholeText[],
  corpus: string,
  wantsDetails: boolean,
): Promise<void> {
  let kept = 0;
  let titled = 0;
  let length = 0;
  const kinds = new Map<string, number>();
  const started = process.cpuUsage();
  for (const one of texts) {
    const { articles } = await readAsFile(`${one.name}.txt`, one.text);
    const [article] = articles;
    length += one.text.length;
    if (articles.length === 1 && article?.place.start === 0 && article.place.end === one.text.length) kept += 1;
    else if (wantsDetails)
      console.log(
        'split',
        one.name,
        articles.map((other) => other.title),
      );
    if (article?.title?.startsWith(one.title.trim()) === true) titled += 1;
    kinds.set(article?.kind ?? '-', (kinds.get(article?.kind ?? '-') ?? 0) + 1);
  }
  const used = process.cpuUsage(started);
  const speed = length / (used.user + used.system);
  const shown = [...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ');
  console.log(
    `${corpus}: ${kept} of ${texts.length} stay one whole article; title right on ${titled}; ${shown}; ${speed.toFixed(2)} million characters a second of processor time`,
  );
}

/** Ways in which collectors part and sign the articles of a digest. */
const digestStyles: readonly ((title: string, body: string, number: number) => string)[] = [
  (title, body) => `${title}\n\nBy Jane Roe, The Oster Herald, 3/15/25\n\n${body}\n\n`,
  (title, body, number) => `${number > 0 ? '***\n\n' : ''}${title}\n\nVelm Courier, 3/14/25\n\n${body}\n\n`,
  (title, body) => `${title}\nBy Tom Vell and Ann Ost\nThe Oster Herald\nMarch 15, 2025\n\n${body}\n\n`,
  (title, body, number) =>
    `${number > 0 ? '-----\n\n' : ''}${title}\n\nAnn Ost | Velm Courier | 14 March 2025\n\n${body}\n\n`,
];

/** Prints and records how well articles joined into digests are told apart. */
export async function scoreDigests(texts: readonly WholeText[], corpus: string, wantsDetails: boolean): Promise<void> {
  const size = 5;
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (const style of digestStyles) {
    for (let at = 0; at + size <= texts.length; at += size) {
      const parts = texts
        .slice(at, at + size)
        .map((one, number) => style(one.title, one.text.slice(one.title.length).trim(), number));
      const { source, articles } = await readAsFile('digest.txt', parts.join(''));
      const starts = new Set(
        texts
          .slice(at, at + size)
          .map(
            (_, index) =>
              parts.slice(0, index).join('').length + (parts[index]!.match(/^(?:\*+|-+)\n\n/)?.[0].length ?? 0),
          ),
      );
      wanted += size;
      found += articles.length;
      const hits = articles.filter((one) => starts.has(one.place.start)).length;
      right += hits;
      if (wantsDetails && (hits < size || articles.length > size))
        for (const one of articles)
          if (!starts.has(one.place.start))
            console.log('extra', JSON.stringify(source.text.slice(one.place.start, one.place.start + 120)));
    }
  }
  const [precision, recall] = [right / found, right / wanted];
  recordScores([
    {
      finding: 'Articles in files',
      measure: 'articles told apart in a digest, F1',
      data: `${corpus}, joined by us into digests of ${size}`,
      size: `${wanted} articles`,
      ours: 100 * harmonic(precision, recall),
      others: '',
      floor: null,
      command: 'npm run score:ingest',
    },
  ]);
  console.log(
    `${corpus} in digests of ${size}: boundary F1 ${harmonic(precision, recall).toFixed(3)} (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}) on ${wanted} articles in ${digestStyles.length} styles`,
  );
}
