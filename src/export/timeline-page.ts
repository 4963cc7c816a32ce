// A timeline as one page to print or to send: HTML that loads nothing, runs nothing, and holds every source.
import { toIsoDay } from '../base/day-number.ts';
import { labelEdtf, labelEdtfShort } from '../model/edtf-label.ts';
import type { TimelineDate, TimelineItem, TimelineSource } from '../model/timeline.ts';
import { type DossierPage, htmlFoot, writeHtmlHead } from './html-page.ts';
import { toHtml } from './html-text.ts';
import type { SentenceLinks } from './sentence-links.ts';

/** Ink and paper; a vague date has a broken line and says so in words. */
const style = `
:root { color-scheme: light; --ink: #1d1b18; --soft: #5d5850; --line: #cfc8bb; }
body { margin: 2rem auto; padding: 0 1.5rem; max-width: 46rem; font: 16px/1.5 Georgia, 'Times New Roman', serif; color: var(--ink); background: #fff; }
h1 { font-size: 1.7rem; margin: 0; } h2 { font-size: 1.3rem; margin: 2.5rem 0 .5rem; }
h3 { font-size: 1.05rem; margin: 0; font-weight: 600; }
p.sub { color: var(--soft); margin: .2rem 0 1.5rem; }
ol { list-style: none; margin: 0; padding: 0; }
li.entry { border-left: 3px solid var(--ink); margin: 0 0 1.3rem; padding: 0 0 0 1rem; break-inside: avoid; }
li.vague { border-left-style: dashed; } li.expected { border-left-style: dotted; border-left-color: var(--soft); }
.when, .who { margin: 0; font-size: .9rem; color: var(--soft); } .differ { margin: .3rem 0; font-weight: 600; font-size: .9rem; }
ul { margin: .4rem 0 0; padding-left: 1.1rem; } ul li { margin: .2rem 0; } .from { font-size: .85rem; color: var(--soft); }
a { color: inherit; } q { quotes: '“' '”'; }
@media print { body { margin: 0; max-width: none; font-size: 10pt; } @page { size: A4; margin: 15mm; } }
`;

/** Writes the page piece by piece; `items` are in order of time. */
export async function* writeTimelinePage(
  items: AsyncIterable<TimelineItem>,
  page: DossierPage,
  links: SentenceLinks,
): AsyncGenerator<string> {
  yield `${writeHtmlHead({ title: `${page.title}: timeline`, style })}<p class="sub">${toHtml(page.subtitle)}</p>`;
  let held: string | null = null;
  for await (const item of items) {
    const year = (toIsoDay(Math.min(...item.dates.map(({ first }) => first))) ?? '').slice(0, 4);
    if (year !== held) yield `${held === null ? '' : '\n</ol>'}\n<h2>${year}</h2>\n<ol>`;
    held = year;
    yield `\n${writeEntry(item, page, links)}`;
  }
  yield `${held === null ? '' : '\n</ol>'}${htmlFoot}`;
}

function writeEntry(item: TimelineItem, page: DossierPage, links: SentenceLinks): string {
  const { dates, title, sources, isExpected, kind, move, speaker } = item;
  const isVague = dates.some(({ first, last }) => first !== last);
  const looks = ['entry', ...(isVague ? ['vague'] : []), ...(isExpected ? ['expected'] : [])].join(' ');
  const when = dates.map(({ edtf }) => labelEdtf(edtf)).join(', or ');
  const names = [
    kind === 'event' ? '' : (move ?? kind),
    speaker ?? '',
    ...item.parties.map((id) => page.parties.get(id) ?? id),
    ...item.issues.map((id) => page.issues.get(id) ?? id),
  ];
  return `<li class="${looks}"><p class="when">${toHtml(when)}${isExpected ? ' (expected)' : ''}${item.isDatedByPublication ? ' (published)' : ''}</p>
<h3>${toHtml(title)}</h3>
<p class="who">${toHtml(names.filter((name) => name !== '').join(' · '))}</p>
${writeDifference(item)}<ul>
${sources.map((source) => writeSource(source, page, links)).join('\n')}
</ul></li>`;
}

function writeDifference({ dates, sources }: TimelineItem): string {
  if (dates.length < 2) return '';
  const sayings = dates.map((date) => `${labelEdtf(date.edtf)} (${outletsOf(date, sources)})`);
  return `<p class="differ">Dated differently: ${toHtml(sayings.join('; '))}</p>\n`;
}

function outletsOf({ sources: by }: TimelineDate, sources: readonly TimelineSource[]): string {
  return [...new Set(by.map((at) => sources[at]?.outlet ?? 'outlet not known'))].join(', ');
}

function writeSource(source: TimelineSource, { parties }: DossierPage, links: SentenceLinks): string {
  const { text, outlet, side, published, articleTitle, url } = source;
  const day = published === null ? null : labelEdtfShort(published);
  const from = [outlet, parties.get(side ?? '') ?? side, day, articleTitle].flatMap((part) =>
    part ? [toHtml(part)] : [],
  );
  const address = url !== null && /^https?:\/\//i.test(url) ? [`<a href="${toHtml(url)}">article</a>`] : [];
  const parts = [...from, ...address, `<a href="${toHtml(links.linkTo(source))}">in Parley</a>`].join(' · ');
  return `<li><q>${toHtml(text)}</q><br><span class="from">${parts}</span></li>`;
}
