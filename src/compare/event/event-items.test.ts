// Tests of the tellings found in an article: what happened when, in the article's own words.

import { describe, expect, test } from 'vitest';
import type { Article, ArticleKind, PassageKind } from '../../model/article.ts';
import { unpackEvent } from '../../model/event-item.ts';
import type { DateMention, DateRole, Findings } from '../../model/finding.ts';
import { makePlainArticle } from '../../model/plain-article.ts';
import { listEvents } from './event-items.ts';

/** A date written as `<2031-03-11 Tuesday>`, or `<said 2031-03-11 Tuesday>` where it does not date what happened. */
const markedDate = /<(?:(said|other|published) )?(\S+) ([^>]+)>/g;

interface Sample {
  readonly kind?: ArticleKind;
  readonly published?: string;
  readonly parts: readonly (readonly [PassageKind, string])[];
}

function build({ kind = 'report', published = '2031-03-12', parts }: Sample): readonly [Article, Findings] {
  const dates: DateMention[] = [];
  let text = '';
  const passages = parts.map(([passageKind, marked]) => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    let at = 0;
    for (const match of marked.matchAll(markedDate)) {
      text += marked.slice(at, match.index);
      const [, role = 'happened', edtf = '', words = ''] = match;
      dates.push(makeDate({ start: text.length, words, edtf, role: roles.find((one) => one === role) ?? 'other' }));
      text += words;
      at = match.index + match[0].length;
    }
    text += marked.slice(at);
    return { kind: passageKind, voice: { kind: 'author' } as const, start, end: text.length };
  });
  const article = makePlainArticle(text, { outlet: 'Ansel Wire', published, kind, passages });
  return [article, { statements: [], mentions: [], dates, figures: [], positions: [], spokenFor: [] }];
}

const roles: readonly DateRole[] = ['said', 'published', 'happened', 'other'];

function makeDate(found: { start: number; words: string; edtf: string; role: DateRole }): DateMention {
  const { start, words, edtf, role } = found;
  return {
    ...{ kind: 'date', id: `d${start}`, finder: { name: 'test', version: 1 }, certainty: 1, reasons: [] },
    ...{ span: { start, end: start + words.length }, edtf, earliest: null, latest: null, role, isCertain: true },
  };
}

/** Expects tellings as `role edtf: words`. */
function check(sample: Sample, expected: readonly string[]): void {
  const [article, findings] = build(sample);
  const found = listEvents(article, findings).map(({ span, data }) => {
    const event = unpackEvent(data);
    return `${event?.role} ${event?.edtf}${event?.isExpected ? ' expected' : ''}: ${article.text.slice(span.start, span.end)}`;
  });
  expect(found).toEqual(expected);
}

describe('a report', () => {
  test('is dated by the fresh date in its first paragraphs', () => {
    check(
      {
        parts: [
          ['title', 'Shells hit the bridge'],
          [
            'paragraph',
            'Guns were heard. Shells struck the bridge on <2031-03-11 Tuesday>, officials on both banks said.',
          ],
        ],
      },
      ['report 2031-03-11: Shells struck the bridge on Tuesday, officials on both banks said.'],
    );
  });

  test('is not dated by what it tells besides', () => {
    check(
      {
        parts: [
          [
            'paragraph',
            'Both delegations went home without a word on the fund. In addition, a bridge fell on <2031-03-11 Tuesday> at Lissen.',
          ],
        ],
      },
      [
        'report 2031-03-12: Both delegations went home without a word on the fund.',
        'passage 2031-03-11: In addition, a bridge fell on Tuesday at Lissen.',
      ],
    );
  });

  test('is not dated by a clause about somebody in it', () => {
    check(
      { parts: [['paragraph', 'The salient, which Brandt saw on a surprise visit on <2031-03-10 Monday>, is lost.']] },
      [
        'report 2031-03-12: The salient, which Brandt saw on a surprise visit on Monday, is lost.',
        'passage 2031-03-10: The salient, which Brandt saw on a surprise visit on Monday, is lost.',
      ],
    );
  });

  test('without one is dated by its publication', () => {
    check({ parts: [['paragraph', 'Both delegations went home without a word on the fund.']] }, [
      'report 2031-03-12: Both delegations went home without a word on the fund.',
    ]);
  });

  test('shows more than the number of a list', () => {
    check({ parts: [['list-item', '1. The parties put their initials to an understanding.']] }, [
      'report 2031-03-12: 1. The parties put their initials to an understanding.',
    ]);
  });
});

describe('a dated sentence', () => {
  test('is a telling of its own', () => {
    check(
      {
        parts: [
          [
            'paragraph',
            'Talks went on without result for a third day. The truce was agreed in <2029-05 May 2029> by both.',
          ],
        ],
      },
      [
        'report 2031-03-12: Talks went on without result for a third day.',
        'passage 2029-05: The truce was agreed in May 2029 by both.',
      ],
    );
  });

  test('that closes a quotation begins where it opens', () => {
    check(
      {
        parts: [
          ['paragraph', 'Both delegations went home without a word on the fund.'],
          ['paragraph', '“This is a pause. Our goal is a lasting peace,” Mr. Brandt said on <2031-03-11 Tuesday>.'],
        ],
      },
      ['report 2031-03-11: “This is a pause. Our goal is a lasting peace,” Mr. Brandt said on Tuesday.'],
    );
  });

  test('tells nothing where the date only names a thing', () => {
    check(
      {
        parts: [
          [
            'paragraph',
            'Talks went on without result for a third day. Nobody spoke of the <2029 2029> fighting along the road.',
          ],
        ],
      },
      ['report 2031-03-12: Talks went on without result for a third day.'],
    );
  });

  test('tells nothing that happened where the date is still to come or of a whole era', () => {
    check(
      {
        parts: [
          [
            'paragraph',
            'Talks went on without result for a third day. They meet on <other 2031-03-17 Monday>. In <202X the 2020s> rain fell.',
          ],
        ],
      },
      ['report 2031-03-12: Talks went on without result for a third day.'],
    );
  });
});

test('a plan some words back, what is set for a day, and our time date nothing that happened', () => {
  const lead = 'Talks went on without result for a third day, officials of both sides said at the bridge.';
  check(
    {
      parts: [
        ['paragraph', lead],
        [
          'paragraph',
          'The minister plans to refuse every answer in the long awaited hearing before the committee of both houses on <2031-03-05 Wednesday>. The hearing is set for <2031-03-07 March 7>. In the world <2031-03-12 today> water is power. The interview is to be shown on <2031-03-11 Tuesday>. She keeps the seat until a special election in <2030-06 June>. He seems likely to leave on <2031-03-07 Friday>.',
        ],
      ],
    },
    [`report 2031-03-12: ${lead}`],
  );
});

describe('a timeline', () => {
  const kind = 'timeline';
  test('is told by its entries at the precision of their labels', () => {
    check(
      {
        kind,
        parts: [
          ['entry', '**<1994 1994>:** The Protocol is signed.'],
          ['entry', '<2029-03/2029-04 March–April 2029>: Fighting along the road.'],
          ['entry', '<195X/1990 1950s to 1990> – A commission meets.'],
        ],
      },
      [
        'entry 1994: The Protocol is signed.',
        'entry 2029-03/2029-04: Fighting along the road.',
        'entry 195X/1990: A commission meets.',
      ],
    );
  });

  test('keeps a choice of two days as both', () => {
    check({ kind, parts: [['entry', '**<2031-03-01 1> or <2031-03-03 3 March>:** The gates are closed.']] }, [
      'entry [2031-03-01,2031-03-03]: The gates are closed.',
    ]);
  });

  test('marks early, mid and late as rough', () => {
    check({ kind, parts: [['entry', '<2029-05 Late May 2029>: Truce.']] }, ['entry 2029-05~: Truce.']);
  });

  test('marks what is still to come', () => {
    check({ kind, parts: [['entry', '<other 2031-22 Summer 2031> (expected): A text before the harvest.']] }, [
      'entry 2031-22 expected: A text before the harvest.',
    ]);
  });

  test('gives a second dated sentence of an entry its own date', () => {
    check(
      {
        kind,
        parts: [
          ['entry', '<2014-05-02 May 2, 2014>: A house burns. <2014-05-10 Eight days later>, two towns vote to leave.'],
        ],
      },
      [
        'entry 2014-05-02: A house burns. Eight days later, two towns vote to leave.',
        'passage 2014-05-10: Eight days later, two towns vote to leave.',
      ],
    );
  });

  test('takes a period with a name for no date of its own', () => {
    check({ kind, parts: [['entry', '<2004/2005 2004-5>: The <2004-11/2005-01 Blue Revolution>. A house falls.']] }, [
      'entry 2004/2005: The Blue Revolution. A house falls.',
    ]);
  });

  test('has no report of its own', () => {
    check(
      {
        kind,
        parts: [
          ['paragraph', 'Both banks have their own calendar.'],
          ['entry', '<1994 1994>: Signed.'],
        ],
      },
      ['entry 1994: Signed.'],
    );
  });
});

describe('a day that is only mentioned', () => {
  test('dates no happening', () => {
    for (const sentence of [
      'Four senators asked Oster to cancel <2031-03-10 Monday>’s meeting in Lissen.',
      'The bill lets families of <2031-03-03 March 3> victims sue the dam company.',
      'As the Courier reported on <2031-03-06 Thursday>, envoys have gone home unpaid.',
      'The vote on the bill is <2031-03-06 Thursday>, too soon for a rival to gather support.',
      'A vote on the bill could come as soon as <2031-03-07 Friday>, the speaker told them.',
      'Ninety teachers signed a letter in advance of Mr. Brandt’s visit there on <2031-03-06 Thursday>.',
      '<2031-03-05 The Wednesday> hearing would have been the first since the flood.',
      'The ferrymen gave 400 crowns to Brandt’s <2029 2029> and <2030 2030> campaigns, the books show.',
    ])
      check(
        {
          parts: [
            ['paragraph', 'Nothing moved at the lake.'],
            ['paragraph', 'Guns fell silent.'],
            ['paragraph', sentence],
          ],
        },
        ['report 2031-03-12: Nothing moved at the lake.'],
      );
  });

  test('and one at or in which something is told does', () => {
    check(
      {
        parts: [
          ['paragraph', 'Nothing moved at the lake.'],
          ['paragraph', 'Guns fell silent.'],
          ['paragraph', 'At a <2031-03-10 Monday> meeting the envoys signed a paper on gauges.'],
        ],
      },
      [
        'report 2031-03-12: Nothing moved at the lake.',
        'passage 2031-03-10: At a Monday meeting the envoys signed a paper on gauges.',
      ],
    );
  });
});
