// Disputes as one page to print or to send: HTML that loads nothing, runs nothing, and holds every source.
import type { DisputeAccount, DisputeCard, DisputeSentence, Silent } from '../model/dispute.ts';
import { labelEdtf } from '../model/edtf-label.ts';
import { labelNoAnswer } from '../model/no-answer-label.ts';
import { labelShown, showAccount } from '../model/telling-sentences.ts';
import { placeOf } from './dispute-columns.ts';
import { type DossierPage, htmlFoot, writeHtmlHead } from './html-page.ts';
import { toHtml } from './html-text.ts';
import type { SentenceLinks } from './sentence-links.ts';

/** Ink and paper; accounts stand beside each other, neither first in rank. */
const style = `
:root { color-scheme: light; --ink: #1d1b18; --soft: #5d5850; --line: #cfc8bb; }
body { margin: 2rem auto; padding: 0 1.5rem; max-width: 62rem; font: 15px/1.45 Georgia, 'Times New Roman', serif; color: var(--ink); background: #fff; }
h1 { font-size: 1.7rem; margin: 0; } h2 { font-size: 1.15rem; margin: 0; } h3 { font-size: 1rem; margin: 0 0 .3rem; }
p.sub { color: var(--soft); margin: .2rem 0 1.5rem; }
section { margin: 0 0 1.6rem; padding: .8rem 1rem; border: 1px solid var(--line); border-top: 4px solid var(--ink); break-inside: avoid; }
.what, .silent, .from { margin: .1rem 0; font-size: .9rem; color: var(--soft); }
.accounts { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 1rem; margin: .7rem 0; }
.account { border-left: 3px solid var(--line); padding-left: .8rem; }
.row { margin: .5rem 0; } a { color: inherit; } q { quotes: '“' '”'; }
@media print { body { margin: 0; max-width: none; font-size: 10pt; } @page { size: A4; margin: 15mm; } }
`;

/** Writes the page piece by piece. */
export async function* writeDisputePage(
  cards: AsyncIterable<DisputeCard>,
  page: DossierPage,
  links: SentenceLinks,
): AsyncGenerator<string> {
  yield `${writeHtmlHead({ title: `${page.title}: disputes`, style })}<p class="sub">${toHtml(page.subtitle)}</p>`;
  for await (const card of cards) yield `\n${writeCard(card, page, links)}`;
  yield htmlFoot;
}

function writeCard(card: DisputeCard, page: DossierPage, links: SentenceLinks): string {
  const { what, about, from, to, accounts, silent, noAnswer, issues } = card;
  const days = [...new Set([from, to])].flatMap((day) => (day === null ? [] : [labelEdtf(day)])).join(' to ');
  const notes = [what, days, ...issues.map((id) => page.issues.get(id) ?? id)].filter((note) => note !== '');
  return `<section>
<h2>${toHtml(about)}</h2>
<p class="what">${toHtml(notes.join(' · '))}</p>
<div class="accounts">
${accounts.map((account) => writeAccount(account, page, links)).join('\n')}
</div>
${noAnswer.map((one) => `<p class="silent">${toHtml(labelNoAnswer(one, page.parties.get(one.party) ?? one.party))}</p>\n`).join('')}${writeSilent(silent, page)}</section>`;
}

function writeAccount(account: DisputeAccount, page: DossierPage, links: SentenceLinks): string {
  const { says, speakers, sides } = account;
  const { sentences, ...shown } = showAccount(account);
  const leftOut = labelShown({ sentences, ...shown });
  const outlets = sides.map(
    ({ side, outlets: names }) => `${page.parties.get(side ?? '') ?? side ?? 'no side given'}: ${names.join(', ')}`,
  );
  return `<div class="account"><h3>${toHtml(says)}</h3>
<p class="from">${toHtml([speakers.join(', '), `in outlets of ${outlets.join('; ')}`].filter((part) => part !== '').join(', '))}</p>
${sentences.map((sentence) => writeSentence(sentence, links)).join('\n')}${leftOut === null ? '' : `\n<p class="from">${toHtml(`${leftOut} All of them: in Parley, and in the file of disputes as CSV.`)}</p>`}
</div>`;
}

function writeSentence(sentence: DisputeSentence, links: SentenceLinks): string {
  const { article, actor, said, does, context } = sentence;
  const date = said ?? article.published;
  const who = [date === null ? 'no date' : labelEdtf(date), actor?.name ?? '', does]
    .filter((part) => part !== '')
    .join(' · ');
  const from = [article.outlet, article.side, article.title].flatMap((part) => (part ? [toHtml(part)] : []));
  const address =
    article.url !== null && /^https?:\/\//i.test(article.url) ? [`<a href="${toHtml(article.url)}">article</a>`] : [];
  const parts = [...from, ...address, `<a href="${toHtml(links.linkTo(placeOf(sentence)))}">in Parley</a>`].join(' · ');
  return `<div class="row">${toHtml(who)}<br><q>${toHtml(context.text)}</q><br><span class="from">${parts}</span></div>`;
}

function writeSilent(silent: readonly Silent[], { parties }: DossierPage): string {
  if (silent.length === 0) return '';
  const words = silent.map(({ kind, id, texts }) => {
    const name = parties.get(id) ?? id;
    const count = `${texts} text${texts === 1 ? '' : 's'}`;
    return kind === 'party' ? `${name} speaks in ${count}` : `outlets of ${name} printed ${count}`;
  });
  return `<p class="silent">${toHtml(`Silent on it: ${words.join('; ')} of this time.`)}</p>\n`;
}
