// From bytes to articles: digests, whole texts, and whose words each passage is.
import { expect, test } from 'vitest';
import type { Article, Passage } from '../model/article.ts';
import { ingest } from './ingest.ts';

/** One line an article: title | authors | outlet | date | kind. */
function outline(article: Article): string {
  const { title, byline, outlet, published, kind } = article;
  return [title, byline.join(' + '), outlet, published, kind].join(' | ');
}

function describeVoice({ voice }: Passage): string {
  return voice.kind === 'author' ? '' : ` (${voice.kind} ${voice.name})`;
}

/** One line a passage: kind (voice): first words. */
function passagesOf(article: Article): readonly string[] {
  return article.passages.map((one) => {
    const words = article.text.slice(one.start, one.end).replace(/\s+/g, ' ');
    return `${one.kind}${describeVoice(one)}: ${words.length > 40 ? `${words.slice(0, 39)}…` : words}`;
  });
}

async function read(text: string, name = 'a.txt') {
  const file = await ingest({ name, bytes: new TextEncoder().encode(text) }, { outlets: [] });
  for (const article of file.articles) checkOffsets(file.source.text, article);
  return file;
}

/** Every place and span points at its words, passages are in order and leave no words out. */
function checkOffsets(source: string, article: Article): void {
  expect(source.slice(article.place.start, article.place.end)).toBe(article.text);
  let end = 0;
  for (const { start, end: next, voice } of article.passages) {
    expect(article.text.slice(end, start).trim()).toBe('');
    expect(next).toBeGreaterThan(start);
    end = next;
    if (voice.kind !== 'author' && voice.named !== null) {
      expect(article.text.slice(voice.named.start, voice.named.end)).toBe(voice.name);
    }
  }
  expect(article.text.slice(end).trim()).toBe('');
}

async function check(
  text: string,
  expected: { outline?: readonly string[]; passages?: readonly (readonly string[])[] },
) {
  const { articles } = await read(text);
  if (expected.outline !== undefined) expect(articles.map(outline)).toEqual(expected.outline);
  if (expected.passages !== undefined) expect(articles.map(passagesOf)).toEqual(expected.passages);
}

const body = `The talks between Oster and Velm went into a third day, the mediators said. Nobody expected a result before Friday.

Both delegations, according to the joint commission, had agreed to meet again in Tarrow.`;

test('a digest gives each article its own outlet, author and date', () =>
  check(
    `Ferry Strike Talks Stall | Union Walks Out

Strait Monitor, 3/14/25

  1. In the past week the union refused two offers, according to the port office.
  2. The minister said that a third offer was being drafted in Oster City.

***

The Long Dance of Oster and Velm

By Jane Roe, Letterbox, 3/15/25

Yesterday we looked at the dance of the two envoys. I think a new song has begun, and my bet is on Velm.

image 14.png

It all started with a note that I saw.

Tom Vell: What the Treaty Says

By Tom Vell, The Oster Herald, 2/25/25

${body}

Roe’s answer to the proposal – full transcript of remarks

YouTube link to analysis by The Strait Hour.

ONT, 3/13/25

We are for it. But there are questions that we have to discuss with our partners.

Who will count the boats? Who will pay? I hope everyone understands.

Notes & Letters on Trade and the Strait`,
    {
      outline: [
        'Ferry Strike Talks Stall | Union Walks Out |  | Strait Monitor | 2025-03-14 | report',
        'The Long Dance of Oster and Velm | Jane Roe | Letterbox | 2025-03-15 | opinion',
        'Tom Vell: What the Treaty Says | Tom Vell | The Oster Herald | 2025-02-25 | report',
        'Roe’s answer to the proposal – full transcript of remarks |  | ONT | 2025-03-13 | transcript',
      ],
    },
  ));

test('the site’s own line under a digest is furniture', async () => {
  const { articles } = await read(
    `One\n\nBy Jane Roe, The Oster Herald, 3/15/25\n\n${body}\n\nTwo\n\nBy Tom Vell, Velm Courier, 3/15/25\n\n${body}\n\nAnalysis and Letters on the Strait`,
  );
  expect(passagesOf(articles[1]!).at(-1)).toBe('furniture: Analysis and Letters on the Strait');
});

test('a short item of the collector’s before a rule is an article of its own', () =>
  check(
    `A few words first. The port was open all week and I saw no queue at all, so take the following with salt.\n\n-----\n\nPort Blocked\n\nBy Jane Roe, The Oster Herald, 3/15/25\n\n${body}`,
    {
      outline: [' |  |  |  | unknown', 'Port Blocked | Jane Roe | The Oster Herald | 2025-03-15 | report'],
    },
  ));

test('heads over several lines, and a collector’s habit of dating', () =>
  check(
    `Port Blocked\nBy Jane Roe and Tom Vell\nThe Oster Herald\nMarch 15, 2025\n\n${body}\n\nPort Opened\nBy Ann Ost\nVelm Courier\n16 March 2025\n\n${body}`,
    {
      outline: [
        'Port Blocked | Jane Roe + Tom Vell | The Oster Herald | 2025-03-15 | report',
        'Port Opened | Ann Ost | Velm Courier | 2025-03-16 | report',
      ],
    },
  ));

test('an ordinary article stays one, its place the whole file', async () => {
  const text = `Port Blocked\n\n${body}\n\n***\n\nLater on Friday the harbour office said it would reopen.\n\n`;
  const { articles } = await read(text);
  expect(articles.map((one) => one.place)).toEqual([{ start: 0, end: text.length }]);
});

test('a date that begins the text is its date of publication', () =>
  check(` date 2025-02-17 The main news of the week was the call between the two envoys.\n\n${body}`, {
    passages: [
      [
        'byline: date 2025-02-17',
        'paragraph: The main news of the week was the call …',
        'paragraph: The talks between Oster and Velm went i…',
        'paragraph: Both delegations, according to the join…',
      ],
    ],
  }));

test('fields that collectors write are the head', () =>
  check(
    `Title: Port Blocked\nAuthor: Jane Roe\nSource: The Oster Herald\nDate: 15 March 2025\nURL: https://herald.example/1\n\n${body}`,
    {
      outline: ['Port Blocked | Jane Roe | The Oster Herald | 2025-03-15 | report'],
    },
  ));

test('an agency’s dateline tells the outlet when nobody else signs', () =>
  check(`Port Blocked\n\nOSTER CITY (STN) — Boats queued on Friday, officials said.\n\n${body}`, {
    outline: ['Port Blocked |  | STN |  | report'],
  }));

test('a dateline may carry the date, a line below the title place and time', async () => {
  await check(
    `Port Blocked\n\nBy Jane Roe in Tarrow and Tom Vell in Oster City\n\nTARROW, 13 January 2031 (Strait Wire) - Boats queued, officials said.\n\n${body}`,
    {
      outline: ['Port Blocked | Jane Roe + Tom Vell | Strait Wire | 2031-01-13 | report'],
    },
  );
  await check(
    `Press conference of Envoy Marn\n\nPort Tarrow, the old customs house, 26 March 2031, 4.30 p.m.\n\n${body}`,
    {
      outline: ['Press conference of Envoy Marn |  |  | 2031-03-26 | report'],
    },
  );
});

test('a title below outlet and date is one, with a byline below it or without', async () => {
  const head = 'Oster Herald\n11 May 2031\nCouncil ready to accept a smaller toll';
  const told = 'Council ready to accept a smaller toll';
  await check(`${head}\n\n${body}`, { outline: [`${told} |  | Oster Herald | 2031-05-11 | report`] });
  await check(`${head}\nBy Ada Finn\n\n${body}`, {
    outline: [`${told} | Ada Finn | Oster Herald | 2031-05-11 | report`],
  });
});

test('a letterhead of a declared outlet is no title', async () => {
  const office = {
    id: 'o',
    name: 'Office of the President of Oster',
    aliases: [],
    domains: [],
    side: null,
    dateOrder: null,
  };
  const text = `OFFICE OF THE PRESIDENT OF OSTER\nThe Glass Court, Oster City\n\nAddress of President Ilva Marn to the nation\n5 March 2031, 19.00\n\nFellow citizens,\n\nI shall be brief.`;
  const { articles } = await ingest({ name: 'a.txt', bytes: new TextEncoder().encode(text) }, { outlets: [office] });
  expect(articles.map(outline)).toEqual([
    'Address of President Ilva Marn to the nation |  | Office of the President of Oster | 2031-03-05 | transcript',
  ]);
  expect(passagesOf(articles[0]!).at(-1)).toBe('speech (speaker President Ilva Marn): I shall be brief.');
});

test('front matter names title and outlet, whose field names and marks nobody said', async () => {
  const { articles } = await read(
    `---\ntitle: "Oster: no toll"\ndate: 2031-04-02\noutlet: harn wire\n---\n\n${body}`,
    'a.md',
  );
  expect(articles.map(outline)).toEqual(['Oster: no toll |  | harn wire | 2031-04-02 | report']);
  expect(passagesOf(articles[0]!).slice(0, 4)).toEqual([
    'furniture: ---',
    'furniture: title: "',
    'title: Oster: no toll',
    'furniture: "',
  ]);
});

test('an agency’s report quoted piece by piece stays the agency’s', () =>
  check(
    `Goodbye, Envoy\n\nI try not to paste whole reports.\n\n> TARROW, 2 April 2031 (Strait Wire) - The envoy resigned on Wednesday.\n>\n> She wrote four lines.\n\nRead that again.\n\n> A deputy takes over.`,
    {
      passages: [
        [
          'title: Goodbye, Envoy',
          'paragraph: I try not to paste whole reports.',
          'reprint (outlet Strait Wire): > TARROW, 2 April 2031 (Strait Wire) - …',
          'reprint (outlet Strait Wire): > She wrote four lines.',
          'paragraph: Read that again.',
          'reprint (outlet Strait Wire): > A deputy takes over.',
        ],
      ],
    },
  ));

test('a transcript by turns gives each turn to its speaker', () =>
  check(
    `Q&A with Ilva Marn

The following is an edited transcript.

Q: Will the strait stay open?

MARN: It will. We said so in May.

And we meant it.

[Laughter]

Q: And the quota?

MARN: That is for Velm to answer.`,
    {
      passages: [
        [
          'title: Q&A with Ilva Marn',
          'paragraph: The following is an edited transcript.',
          'heading: Q:',
          'speech (speaker Q): Will the strait stay open?',
          'heading: MARN:',
          'speech (speaker MARN): It will. We said so in May.',
          'speech (speaker MARN): And we meant it.',
          'paragraph: [Laughter]',
          'heading: Q:',
          'speech (speaker Q): And the quota?',
          'heading: MARN:',
          'speech (speaker MARN): That is for Velm to answer.',
        ],
      ],
    },
  ));

test.each([
  ['Marn’s response to the quota proposal – full transcript of remarks', 'Marn'],
  ['Remarks by President Ilva Marn at the Harbour Club', 'President Ilva Marn'],
  ['Full text of Ilva Marn’s speech in Tarrow', 'Ilva Marn'],
  ['Statement by the High Envoy/Vice-Regent Ilva-Ruth Marn on the strait', 'Vice-Regent Ilva-Ruth Marn'],
])('the one speaker of “%s” is %s', async (title, speaker) => {
  const { articles } = await read(`${title}\n\nI thank you all for coming.\n\nWe shall keep the strait open.`);
  expect(passagesOf(articles[0]!)).toEqual([
    `title: ${title.length > 40 ? `${title.slice(0, 39)}…` : title}`,
    `speech (speaker ${speaker}): I thank you all for coming.`,
    `speech (speaker ${speaker}): We shall keep the strait open.`,
  ]);
});

test('labels in capitals may stand on lines of their own', () =>
  check(
    `Remarks in Lunt: full transcript

SECRETARY MARN:

The strait will stay open.

We said so in May.

QUESTION:

And the quota?

SECRETARY MARN:

That is for Velm to answer.`,
    {
      passages: [
        [
          'title: Remarks in Lunt: full transcript',
          'heading: SECRETARY MARN:',
          'speech (speaker SECRETARY MARN): The strait will stay open.',
          'speech (speaker SECRETARY MARN): We said so in May.',
          'heading: QUESTION:',
          'speech (speaker QUESTION): And the quota?',
          'heading: SECRETARY MARN:',
          'speech (speaker SECRETARY MARN): That is for Velm to answer.',
        ],
      ],
    },
  ));

test('a record gives the floor to whoever is named with a title, and tells in its own words how the meeting went', () =>
  check(
    `Harbour Council, 12th meeting: verbatim record

The Chair: I give the floor to Velm.

Mr. Orl (Velm): We thank you.

The Chair: Next.

Ms. Marn (Oster): We do not.

Mr. Orl (Velm), in reply, said that he did.

Item 2. Tolls

The meeting rose at noon.`,
    {
      passages: [
        [
          'title: Harbour Council, 12th meeting: verbatim…',
          'heading: The Chair:',
          'speech (speaker The Chair): I give the floor to Velm.',
          'heading: Mr. Orl (Velm):',
          'speech (speaker Mr. Orl): We thank you.',
          'heading: The Chair:',
          'speech (speaker The Chair): Next.',
          'heading: Ms. Marn (Oster):',
          'speech (speaker Ms. Marn): We do not.',
          'paragraph: Mr. Orl (Velm), in reply, said that he …',
          'heading: Item 2. Tolls',
          'paragraph: The meeting rose at noon.',
        ],
      ],
    },
  ));

test('a record without turns is no speech of one', () =>
  check(
    'Record of the meeting of Ilva Marn\n\n1. Tolls. Mr Orl (Velm) asked for time. Ms Marn had none.\n\n2. Quotas. They waited.',
    {
      passages: [
        [
          'title: Record of the meeting of Ilva Marn',
          'list-item: 1. Tolls. Mr Orl (Velm) asked for time.…',
          'list-item: 2. Quotas. They waited.',
        ],
      ],
    },
  ));

test('a number alone heads what stands below it, among others it is an item', () =>
  check(
    'Minutes of the Harbour Council\n\n1. Tolls\n\n1.1 Mr Orl (Velm) asked for time.\n\n2. Quotas\n\nThey waited for it.',
    {
      passages: [
        [
          'title: Minutes of the Harbour Council',
          'heading: 1. Tolls',
          'paragraph: 1.1 Mr Orl (Velm) asked for time.',
          'heading: 2. Quotas',
          'paragraph: They waited for it.',
        ],
      ],
    },
  ));

test('"A:" is whoever the title says was asked', () =>
  check(
    `An interview with Ilva Marn

Q: Will the strait stay open?

A: It will.

Q: And the quota?

A: That is for Velm.`,
    {
      passages: [
        [
          'title: An interview with Ilva Marn',
          'heading: Q:',
          'speech (speaker Q): Will the strait stay open?',
          'heading: A:',
          'speech (speaker Ilva Marn): It will.',
          'heading: Q:',
          'speech (speaker Q): And the quota?',
          'heading: A:',
          'speech (speaker Ilva Marn): That is for Velm.',
        ],
      ],
    },
  ));

test('questions may bear no label where whoever answers is in the title', () =>
  check(
    `Two questions to Ilva Marn

Will the strait stay open?

Marn: It will.

And the quota, which Velm set?

Marn: That is for Velm.`,
    {
      passages: [
        [
          'title: Two questions to Ilva Marn',
          'paragraph: Will the strait stay open?',
          'heading: Marn:',
          'speech (speaker Marn): It will.',
          'paragraph: And the quota, which Velm set?',
          'heading: Marn:',
          'speech (speaker Marn): That is for Velm.',
        ],
      ],
    },
  ));

test('rubrics in capitals are no speakers, a post is its writer’s', () =>
  check(
    `The strait this week

FISHERIES: Oster, supported by Velm, asked for a quota.

TOLLS: Velm said it would wait.

Ilva Marn (@marn): We shall see.`,
    {
      passages: [
        [
          'title: The strait this week',
          'paragraph: FISHERIES: Oster, supported by Velm, as…',
          'paragraph: TOLLS: Velm said it would wait.',
          'heading: Ilva Marn (@marn):',
          'speech (speaker Ilva Marn): We shall see.',
        ],
      ],
    },
  ));

test('a report about a transcript is no transcript', () =>
  check(
    `Transcript of Marn call shows a deal was near\n\nIlva Marn said the quota was hers to set, the paper reported.\n\n“It is mine,” she said.\n\nVelm said nothing.`,
    { outline: ['Transcript of Marn call shows a deal was near |  |  |  | report'] },
  ));

test('a timeline has entries, with quotations and pictures between', () =>
  check(
    `A Strait Divided

The story did not begin last year.

THE STRAIT TIMELINE

The Fish War— Boats ram each other off Tarrow.

1950s to 1990 – Velm lays mines along the coast.

November 1990:  A charter is signed.

1997: Ilva Marn, then a young envoy, in her book, The Narrow Sea, writes:

“Whoever holds the strait holds the coast, and whoever holds the coast can wait.”

New Year’s Eve 1999:  A new president takes office.

It changed little.

Boats in the harbour of Tarrow, May 2001. (Strait Archive, CC BY 2.0)

March-April 2022: Talks open and fail.`,
    {
      outline: ['A Strait Divided |  |  |  | timeline'],
      passages: [
        [
          'title: A Strait Divided',
          'paragraph: The story did not begin last year.',
          'heading: THE STRAIT TIMELINE',
          'entry: The Fish War— Boats ram each other off …',
          'entry: 1950s to 1990 – Velm lays mines along t…',
          'entry: November 1990: A charter is signed.',
          'entry: 1997: Ilva Marn, then a young envoy, in…',
          'block-quotation (speaker Ilva Marn): “Whoever holds the strait holds the coa…',
          'entry: New Year’s Eve 1999: A new president ta…',
          'paragraph: It changed little.',
          'caption: Boats in the harbour of Tarrow, May 200…',
          'entry: March-April 2022: Talks open and fail.',
        ],
      ],
    },
  ));

test('quoted mail, quoted paragraphs and moved-in paragraphs are somebody else’s words', () =>
  check(
    `Letters

On Monday Ilva Marn wrote:

> The strait stays open.
> No toll will be raised.

Velmish envoy Dorn Hale replied in a note:

"We take her at her word."

In a cable home, the envoy of Tarrow added this:

    Nobody believes either of them, and the harbour is closed.

That was all.`,
    {
      passages: [
        [
          'title: Letters',
          'paragraph: On Monday Ilva Marn wrote:',
          'block-quotation (speaker Ilva Marn): > The strait stays open. > No toll will…',
          'paragraph: Velmish envoy Dorn Hale replied in a no…',
          'block-quotation (speaker Dorn Hale): "We take her at her word."',
          'paragraph: In a cable home, the envoy of Tarrow ad…',
          'block-quotation (speaker null): Nobody believes either of them, and the…',
          'paragraph: That was all.',
        ],
      ],
    },
  ));

test('what a line of its own announces is spoken, to the end where nobody else is told to speak', () =>
  check(
    `Marn on the strait

Trade Minister Ilva Marn comments on the closed harbour.

The Trade Minister, Ilva Marn, said:

The harbour must open by Friday.

It is vital that every ship may pass. We shall send pilots.

Later this week the Trade Minister will travel to Velm.`,
    {
      passages: [
        [
          'title: Marn on the strait',
          'paragraph: Trade Minister Ilva Marn comments on th…',
          'paragraph: The Trade Minister, Ilva Marn, said:',
          'speech (speaker Ilva Marn): The harbour must open by Friday.',
          'speech (speaker Ilva Marn): It is vital that every ship may pass. W…',
          'paragraph: Later this week the Trade Minister will…',
        ],
      ],
    },
  ));

test('where others are told to speak too, only what is in the speaker’s own person goes on', () =>
  check(
    `Port Blocked

Ilva Marn said: The harbour must open by Friday.

We shall send pilots.

The gates stayed shut all night.

“Nobody came,” a farmer said.`,
    {
      passages: [
        [
          'title: Port Blocked',
          'paragraph: Ilva Marn said:',
          'speech (speaker Ilva Marn): The harbour must open by Friday.',
          'speech (speaker Ilva Marn): We shall send pilots.',
          'paragraph: The gates stayed shut all night.',
          'paragraph: “Nobody came,” a farmer said.',
        ],
      ],
    },
  ));

test('a direct quotation within a report is no block quotation', () =>
  check(`Port Blocked\n\nMarn was brief.\n\n“We shall wait,” she said.\n\nThen she left.`, {
    passages: [
      [
        'title: Port Blocked',
        'paragraph: Marn was brief.',
        'paragraph: “We shall wait,” she said.',
        'paragraph: Then she left.',
      ],
    ],
  }));

test('a reprint belongs to its outlet, comments between to the author', () =>
  check(
    `What they print

I found this, and could not believe my eyes.

From The Velm Courier:

The port was closed on Friday by order of the harbour master.

[My comment: it was open, I was there myself.]

Boats were turned back, the paper’s witness says.

***

So much for that.`,
    {
      passages: [
        [
          'title: What they print',
          'paragraph: I found this, and could not believe my …',
          'paragraph: From The Velm Courier:',
          'reprint (outlet Velm Courier): The port was closed on Friday by order …',
          'paragraph: [My comment: it was open, I was there m…',
          'reprint (outlet Velm Courier): Boats were turned back, the paper’s wit…',
          'furniture: ***',
          'paragraph: So much for that.',
        ],
      ],
    },
  ));

test('share lines, newsletters’ boilerplate and notes on the author are known', () =>
  check(
    `Port Blocked

By Jane Roe, The Oster Herald, 3/15/25

Boats queued on Friday, officials said.

image 3.png

Read the rest here.

Subscribe to our newsletter for free updates.

Follow Jane Roe on Twitter @janeroe.

Jane Roe is the author of two books and a columnist for The Oster Herald.

(Reporting by Jane Roe; Editing by Tom Vell.)`,
    {
      passages: [
        [
          'title: Port Blocked',
          'byline: By Jane Roe, The Oster Herald, 3/15/25',
          'paragraph: Boats queued on Friday, officials said.',
          'furniture: image 3.png',
          'furniture: Read the rest here.',
          'furniture: Subscribe to our newsletter for free up…',
          'furniture: Follow Jane Roe on Twitter @janeroe.',
          'byline: Jane Roe is the author of two books and…',
          'byline: (Reporting by Jane Roe; Editing by Tom …',
        ],
      ],
    },
  ));

test('lines broken at a column are joined, single lines are paragraphs', () =>
  check(
    `Port Blocked

The talks between Oster and Velm went into a third day on Friday, and
nobody in either delegation would say when they might end. The mediators
asked for patience, and for written answers to the questions that they had
put on Tuesday.

Why it matters
The strait is twelve miles wide.`,
    {
      passages: [
        [
          'title: Port Blocked',
          'paragraph: The talks between Oster and Velm went i…',
          'heading: Why it matters',
          'paragraph: The strait is twelve miles wide.',
        ],
      ],
    },
  ));

test('emoji, no-break spaces and curly quotes keep their places', () =>
  check(
    `🚀 Port\u00a0Blocked\n\nBy\u00a0Jane Roe, The Oster Herald, 3/15/25\n\n🚢 “We wait,” said\u00a0Marn. 🚢\n\n${body}`,
    {
      outline: ['🚀 Port Blocked | Jane Roe | The Oster Herald | 2025-03-15 | report'],
    },
  ));

test('Markdown gives headings, lists and quotations; the text stays the file’s own', async () => {
  const text = `---\ntitle: Port Blocked\nauthor: Jane Roe\ndate: 2025-03-15\nsource: The Oster Herald\n---\n\n## What happened\n\nBoats *queued* on Friday,\nofficials said in a statement that ran over two lines.\n\n- one boat\n- two boats\n\nIlva Marn wrote:\n\n> We shall\n> wait.\n\n![quay](quay.png)\n`;
  const { articles, source } = await read(text, 'a.md');
  expect(source.text).toBe(text);
  expect(source.mediaType).toBe('text/markdown');
  expect(articles.map(({ title, byline, outlet, published }) => ({ title, byline, outlet, published }))).toEqual([
    { title: 'Port Blocked', byline: ['Jane Roe'], outlet: 'The Oster Herald', published: '2025-03-15' },
  ]);
  const kinds = articles[0]!.passages.map((one) => one.kind);
  expect(kinds.slice(-7)).toEqual([
    'heading',
    'paragraph',
    'list-item',
    'list-item',
    'paragraph',
    'block-quotation',
    'furniture',
  ]);
});

test('comments in Markdown are furniture, or part of the paragraph they stand in', async () => {
  const { articles } = await read(
    `# Port Blocked\n\n<!-- a draft -->\n\nBoats queued <!-- how many? --> on Friday, and on Saturday too.\n`,
    'a.md',
  );
  expect(articles[0]!.passages.map((one) => one.kind)).toEqual(['title', 'furniture', 'paragraph']);
});

test('languages are told apart, and the unread one is said to be', async () => {
  const { articles, notices } = await read(
    'Переговоры между делегациями продолжались девять часов и закончились без результата, сообщил вечером посредник.',
  );
  expect(articles[0]!.language).toBe('ru');
  expect(notices.map((notice) => notice.code)).toContain('language-not-read');
});

test('empty files, one long line and unbalanced quotation marks are no trouble', async () => {
  expect((await read('')).notices.map((notice) => notice.code)).toEqual(['empty-file']);
  expect((await read(' \n\t\n')).articles).toEqual([]);
  const long = await read('The talks went on and on. '.repeat(4000));
  expect(long.notices.map((notice) => notice.code)).toContain('line-too-long');
  expect(Math.max(...long.articles[0]!.passages.map((one) => one.end - one.start))).toBeLessThanOrEqual(20_000);
  expect((await read(`“${'"'.repeat(50_000)} he said`)).articles).toHaveLength(1);
});

test('a date that can be read in two ways is said to be', async () => {
  const { notices, source } = await read(`Port Blocked\n\nBy Jane Roe, The Oster Herald, 3/4/25\n\n${body}`);
  const notice = notices.find((one) => one.code === 'ambiguous-date');
  expect(source.text.slice(notice!.place!.start, notice!.place!.end)).toBe('By Jane Roe, The Oster Herald, 3/4/25');
});
