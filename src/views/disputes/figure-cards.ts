// Cards of quantities that sources give differently for one time: one account for each value.
import { groupBy } from '../../base/group-by.ts';
import { contentHash } from '../../base/hash.ts';
import type { DisputeSentence, FoundDispute } from '../../model/dispute.ts';
import type { FigureGroup } from '../figures/figure-board.ts';
import { contradicts, type FigureTelling } from '../figures/figure-telling.ts';
import { amountInWords } from '../figures/figure-words.ts';
import { toAccount } from './dispute-account.ts';

/** Modes of figures that say how things are or usually are. */
const factModes: ReadonlySet<string> = new Set(['', 'the usual level']);

/** The card of a group whose sources exclude each other; null for any other. */
export function toFigureCard(group: FigureGroup): FoundDispute | null {
  // What is asked for and offered differs in every negotiation; what is expected has not happened.
  if (!group.isDiffering || !factModes.has(group.mode)) return null;
  const told = group.tellings.filter((one) =>
    group.tellings.some((other) => isOneTime(one, other) && contradicts(one, other)),
  );
  const values = groupBy(told, (telling) => amountInWords(telling, group.unit));
  if (values.size < 2) return null;
  const accounts = [...values].map(([value, tellings]) => toAccount(value, tellings.map(toSentence)));
  const days = told.flatMap(({ article: { published }, from, to }) => published ?? to ?? from ?? []).sort();
  return {
    id: contentHash(`${told[0]?.article.id} ${told[0]?.span.start} figure`).slice(0, 16),
    kind: 'figure',
    what: 'Different figures, if they are of one thing',
    about: group.title,
    parties: [...new Set(accounts.flatMap((account) => account.parties))],
    issues: [],
    ...{ from: wholeDay(days[0]), to: wholeDay(days.at(-1)) },
    accounts,
    unanswering: [],
    certainty: group.certainty,
  };
}

function isOneTime(one: FigureTelling, other: FigureTelling): boolean {
  if (one.from === null || one.to === null || other.from === null || other.to === null) return false;
  return one.from <= other.to && other.from <= one.to;
}

function toSentence({ article, giver, span, sentence, isDateAssumed, certainty }: FigureTelling): DisputeSentence {
  const { id, title, outlet, side, published, url } = article;
  return {
    id: `${id} ${span.start}`,
    ...{ statement: null, span, actor: giver, said: null, factuality: 'asserted', does: '' },
    article: { id, title, outlet, side, published, url },
    contentText: sentence.text.slice(sentence.figure.start, sentence.figure.end),
    context: { text: sentence.text, content: [sentence.figure], source: [], cue: [] },
    certainty,
    reasons: isDateAssumed ? ['the text does not date it: the days before it was told stand in'] : [],
    isConfirmed: false,
  };
}

function wholeDay(day: string | undefined): string | null {
  return day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) ? day : null;
}
