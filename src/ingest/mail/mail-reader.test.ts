// Mail: its head tells title, author, outlet and date; pages saved as mail; mail passed on, and mail made to do harm.
import { expect, test } from 'vitest';
import type { Outlet } from '../../model/codebook.ts';
import { ingest } from '../ingest.ts';

const words = 'The delegation of Oster will not sign on Friday, said Ilva Marn. It asked for a week.';
const more = 'The mediators gave no answer on Thursday, and the harbour of Tarrow stays closed until they do.';
const herald: Outlet = {
  id: 'herald',
  name: 'The Oster Herald',
  aliases: ['Oster Herald'],
  domains: ['herald.example'],
  side: null,
  dateOrder: null,
};

async function read(mail: string, name = 'one.eml') {
  const bytes = Uint8Array.from(mail, (sign) => sign.charCodeAt(0));
  const file = await ingest({ name, bytes }, { outlets: [herald] });
  for (const { place, text } of file.articles) expect(file.source.text.slice(place.start, place.end)).toBe(text);
  return file;
}

async function check(mail: string, expected: object) {
  const { articles, notices } = await read(mail);
  expect({ ...articles[0], notices: notices.map((one) => one.code) }).toMatchObject(expected);
}

/** Lines of a head, a blank line, and a body; mail ends its lines with two signs. */
function write(head: readonly string[], body: string): string {
  return `${head.join('\r\n')}\r\n\r\n${body.replaceAll('\n', '\r\n')}`;
}

const head = [
  'Received: from mx.herald.example (10.0.0.1) by mail.tarrow.example; Tue, 4 May 2032 04:30:02 +0000',
  'From: Jane Roe <jane.roe@herald.example>',
  'To: desk@tarrow.example',
  'Subject: =?utf-8?Q?Talks_in_Tarrow_=E2=80=93_no_end?=',
  'Date: Mon, 3 May 2032 23:30:00 -0500 (EST)',
  'MIME-Version: 1.0',
];

test('the head tells the title, the author, the outlet by the address, and the day as the sender had it', () =>
  check(write([...head, 'Content-Type: text/plain; charset=utf-8'], `${words}\n\n${more}\n`), {
    title: 'Talks in Tarrow – no end',
    byline: ['Jane Roe'],
    outlet: 'The Oster Herald',
    published: '2032-05-03',
    text: `Talks in Tarrow – no end\n\nJane Roe\n\n${words}\n\n${more}`,
    notices: [],
  }));

test('encoded words are decoded, and of two forms the page is read', () => {
  const parts = [
    '--x\nContent-Type: text/plain\n\nSee the web version.',
    `--x\nContent-Type: text/html; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n<html><head><title>Newsletter 12</title></head><body><p>${words}</p><p>${more}</p><p>The caf=E9 was open.</p></body></html>`,
    '--x--',
  ];
  return check(write([...head, 'Content-Type: multipart/alternative; boundary=x'], parts.join('\n')), {
    text: ['Talks in Tarrow – no end', 'Jane Roe', words, more, 'The café was open.'].join('\n\n'),
  });
});

test('attachments are named and left out, pictures in the text are not named', () => {
  const parts = [
    `--x\nContent-Type: multipart/related; boundary=y\n\n--y\nContent-Type: text/html\n\n<p>${words}</p>`,
    '--y\nContent-Type: image/png\nContent-ID: <logo>\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--y--',
    '--x\nContent-Type: application/pdf; name="terms.pdf"\nContent-Disposition: attachment; filename="terms.pdf"\nContent-Transfer-Encoding: base64\n\nJVBERi0=',
    '--x--',
  ];
  return check(write([...head, 'Content-Type: multipart/mixed; boundary=x'], parts.join('\n')), {
    text: ['Talks in Tarrow – no end', 'Jane Roe', words].join('\n\n'),
    notices: ['attachments-left-out'],
  });
});

test('who sends may be a person, an office, or both', async () => {
  for (const [from, byline, outlet] of [
    ['"Press Office of Velm" <press@velm.example>', [], 'Press Office of Velm'],
    ['"Velm Ministry of Trade, Ports and Labour" <info@velm.example>', [], 'Velm Ministry of Trade, Ports and Labour'],
    ['"Jane Roe, Oster Herald" <jane@gmail.com>', ['Jane Roe'], 'The Oster Herald'],
    ['"Roe, Jane" <jane@velm.example>', ['Jane Roe'], 'velm.example'],
    ['"Jane Roe (Union of Dockers)" <jane@gmail.com>', ['Jane Roe'], 'Union of Dockers'],
    ['"Jane Roe via River List" <list@rivers.example>', ['Jane Roe'], 'rivers.example'],
    ['Jane Roe <jane@gmail.com>', ['Jane Roe'], null],
    ['news@mail.herald.example', [], 'The Oster Herald'],
  ] as const) {
    await check(write([`From: ${from}`, 'Subject: Talks', 'MIME-Version: 1.0'], words), { byline, outlet });
  }
});

test('of a mail that is passed on, what is passed on is read', async () => {
  const inner =
    'From: Press Office of Velm <press@velm.example>\nDate: Sun, May 2, 2032 at 10:00 AM\nSubject: No toll\nTo: <all@velm.example>';
  const expected = {
    title: 'No toll',
    byline: [],
    outlet: 'Press Office of Velm',
    published: '2032-05-02',
    text: `No toll\n\n${words}`,
  };
  const passOn = (mark: string) =>
    write([...head.slice(0, 3), 'Subject: Fwd: No toll'], `For you.\n\n${mark}\n${inner}\n\n${words}\n`);
  for (const mark of [
    '---------- Forwarded message ---------',
    'Begin forwarded message:\n',
    '________________________________',
  ])
    await check(passOn(mark), expected);
});

test('what a reply quotes does not take its place', () =>
  check(
    write(
      [...head.slice(0, 3), 'Subject: Re: No toll'],
      `${words}\n\n-----Original Message-----\nFrom: Dorn Hale <dorn@velm.example>\nSubject: No toll\n\n${more}\n`,
    ),
    { title: 'No toll', byline: ['Jane Roe'], text: expect.stringContaining(more) },
  ));

test('a page that a browser saved in one file is read as that page', () => {
  const page = `<html><head><title>Port Blocked</title><meta name="author" content="Tom Vell"><meta name="date" content="2032-05-01"></head><body><article><p>${words}</p><p>${more}</p></article></body></html>`;
  const saved = [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://www.herald.example/port',
    'Subject: Port Blocked',
    'Date: Mon, 3 May 2032 23:30:00 -0500',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary=x',
  ];
  return check(
    write(saved, `--x\nContent-Type: text/html\n\n${page}\n--x\nContent-Type: image/png\n\nnothing\n--x--`),
    {
      title: 'Port Blocked',
      byline: ['Tom Vell'],
      outlet: 'The Oster Herald',
      published: '2032-05-01',
      url: 'https://www.herald.example/port',
      text: ['Port Blocked', 'Tom Vell', words, more].join('\n\n'),
      notices: [],
    },
  );
});

test('a mail is one whatever its file is called, and a text that begins with a field is none', async () => {
  expect((await read(write(head, words), '-')).source.mediaType).toBe('message/rfc822');
  expect((await read(`Subject: Talks\n\n${words}`, 'memo.txt')).source.mediaType).toBe('text/plain');
  expect((await read(words, 'memo.eml')).source.mediaType).toBe('text/plain');
});

test('a mail of too many parts or levels is left out', async () => {
  const deep = Array.from({ length: 200 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`);
  const wide = `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(11_000)}`;
  for (const body of [deep.join(''), wide]) {
    const { articles, notices } = await read(`${head.slice(1).join('\n')}\n${body}`);
    expect([articles.length, notices[0]?.code]).toEqual([0, 'file-too-large']);
  }
});

test('a mail without words holds no text', async () => {
  const { articles, notices } = await read('From: a@velm.example\nMIME-Version: 1.0\n\n');
  expect([articles.length, notices[0]?.code]).toEqual([0, 'empty-file']);
});
