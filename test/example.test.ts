// The bundled example is whole: every article has gold, every word of the gold is in its article, every id is declared.
import { describe, expect, test } from 'vitest';
import { articleFiles, readExample, readExampleCodebook } from './gold/example-gold.ts';

const codebook = readExampleCodebook();
const examples = await readExample(codebook);
const golds = examples.map((example) => example.gold);
const statements = golds.flatMap((gold) =>
  gold.statements.map((statement) => ({ file: gold.file.file, ...statement })),
);
const positions = statements.flatMap((statement) =>
  statement.positions.map((position) => ({ file: statement.file, id: statement.id, ...position })),
);
const leaves = codebook.issues.filter((issue) => !codebook.issues.some((other) => other.parent === issue.id));

describe('the bundled example', () => {
  test('has gold for every article file, and no gold for a file that is gone', () => {
    expect([...new Set(golds.map((gold) => gold.file.file))].sort()).toEqual(articleFiles());
  });

  test('names only actors and outlets of the codebook, or says that the person is undeclared', () => {
    const known = new Set([...codebook.actors, ...codebook.outlets].map((entry) => entry.id));
    const named = statements.flatMap((statement) => [statement.actor, ...statement.via.map((link) => link.actor)]);
    expect(named.filter((id) => id !== null && !id.startsWith('name:') && !known.has(id))).toEqual([]);
  });

  test('names only outlets of the codebook', () => {
    const known = new Set(codebook.outlets.map((outlet) => outlet.name));
    expect(golds.map((gold) => gold.file.outlet).filter((name) => name !== null && !known.has(name))).toEqual([]);
  });

  test('codes positions on declared issues, parties and actors only', () => {
    const parties = new Set(codebook.parties.map((party) => party.id));
    const issues = new Set(leaves.map((issue) => issue.id));
    const actors = new Set([...codebook.actors, ...codebook.outlets].map((entry) => entry.id));
    const wrong = positions.filter(
      ({ party, issue, towards, by }) =>
        !parties.has(party) ||
        !issues.has(issue) ||
        (towards !== null && !parties.has(towards)) ||
        (by !== null && by !== 'author' && !by.startsWith('name:') && !actors.has(by)),
    );
    expect(wrong).toEqual([]);
  });

  test('says for every attributed position who says so, and for every other that the party does', () => {
    expect(positions.filter((position) => (position.held === 'attributed') !== (position.by !== null))).toEqual([]);
  });

  test('hangs every condition on a position of the same article', () => {
    for (const gold of golds) {
      const ids = new Set(gold.statements.flatMap((s) => s.positions.map((_, index) => `${s.id}.${index + 1}`)));
      const hung = gold.statements.flatMap((s) => s.positions.map((position) => position.condition_of));
      expect(
        hung.filter((id) => id !== null && !ids.has(id)),
        gold.file.file,
      ).toEqual([]);
    }
  });

  test('gives every statement its own id, and statements a cue', () => {
    for (const gold of golds) {
      const ids = gold.statements.map((statement) => statement.id);
      expect(ids.length, gold.file.file).toBe(new Set(ids).size);
      const bare = gold.statements.filter((s) => s.kind === 'statement' && s.cue.length === 0);
      expect(
        bare.map((s) => s.id),
        gold.file.file,
      ).toEqual([]);
    }
  });

  test('is large and varied enough to measure on', () => {
    expect(golds.length).toBeGreaterThanOrEqual(26);
    expect(statements.length).toBeGreaterThanOrEqual(350);
    // Copies of another article's text do not count.
    const copies = new Set(['11-bridge-shelled-meridian.md', '14-inbox-copy-of-agency-standstill.txt']);
    expect(positions.filter((position) => !copies.has(position.file)).length).toBeGreaterThanOrEqual(400);
    expect(leaves).toHaveLength(12);
    expect([...new Set(positions.map((position) => position.issue))].sort()).toEqual(
      leaves.map((issue) => issue.id).sort(),
    );
    const attributions = statements.filter((statement) => statement.kind === 'statement');
    const indirect = attributions.filter((statement) => statement.form === 'indirect');
    expect(indirect.length / attributions.length).toBeGreaterThan(0.6);
  });

  test('keeps the oddities of real texts', () => {
    const texts = examples.map((example) => example.article.text);
    const odd = {
      'no-break space': /\u00a0/,
      'words put in': /“[^”]*\[[a-z ]+\]|‘[^’]*\[[a-z ]+\]/,
      'words left out': /\[…\]/,
      'single quotation marks': /‘[^’]+[,.]?’/,
      'straight quotation marks': /"[^"]+"/,
      'hard line ends': /[a-z]\n[a-z]/,
      'rude names': /the Silters|the Tappers|the goatherds/,
    };
    for (const [name, pattern] of Object.entries(odd))
      expect(
        texts.some((text) => pattern.test(text)),
        name,
      ).toBe(true);
    const lacksMark = (text: string) =>
      text.split('\n').some((line) => line.split('“').length === line.split('”').length + 1);
    expect(texts.filter(lacksMark), 'a dropped closing mark').toHaveLength(1);
    const languages = new Set(examples.map((example) => example.article.language));
    expect([...languages].sort()).toEqual(['en', 'fr']);
  });

  test('marks words that are in the article at the very place', () => {
    for (const { article, gold } of examples)
      for (const statement of gold.statements)
        for (const span of [...statement.source, ...statement.cue, ...statement.content])
          expect(article.text.slice(span.start, span.end).trim()).not.toBe('');
  });
});
