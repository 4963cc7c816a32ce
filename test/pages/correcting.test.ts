// A person puts right who speaks, which names are one person's, and where an article comes from: by keyboard, kept by the real server, and taken back.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WireArticle, WireArticleList, WirePositionList } from '../../src/server/wire.ts';
import { launchBrowser, reasonToSkip } from './browser.ts';
import { checkAccessibility, checkEverywhere } from './check-accessibility.ts';
import { type ExampleServer, startExampleServer } from './example-server.ts';
import { openPage } from './open-page.ts';

const desk = { width: 1280, theme: 'light' } as const;

let browser: Browser;
let server: ExampleServer;

async function ask<Answer>(path: string): Promise<Answer> {
  return (await fetch(`${server.url}/api/${path}`)).json() as Promise<Answer>;
}

/** A position that a party's own speaker holds in a statement. */
async function findHeld() {
  const { rows } = await ask<WirePositionList>('positions?held=self');
  const row = rows.find(({ actor, statement }) => actor !== null && statement !== null);
  if (!row?.actor || row.statement === null) throw new Error('The example has no position of a speaker');
  return { ...row, actor: row.actor, statement: row.statement };
}

async function partiesOf(statement: string): Promise<readonly string[]> {
  const pages = await Promise.all([1, 2, 3, 4, 5, 6].map((page) => ask<WirePositionList>(`positions?page=${page}`)));
  return pages.flatMap(({ rows }) => rows.flatMap((row) => (row.statement === statement ? [row.party] : [])));
}

const formOf = (page: Page) => page.getByRole('form', { name: 'Set the speaker' });

describe.skipIf(reasonToSkip() !== null)('a person puts right', () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startExampleServer()]);
  });

  afterAll(() => Promise.all([browser.close(), server.close()]));

  test('who speaks: by keyboard, somebody new with a party, whose position it is then, until it is taken back', async () => {
    const held = await findHeld();
    const { parties } = await ask<{ parties: readonly { id: string; name: string }[] }>('dossier');
    const other = parties.find(({ id }) => id !== held.party)!;
    const before = await partiesOf(held.statement);
    const address = `${server.url}/articles/${held.articleId}?statement=${held.statement}`;
    const { page, troubles } = await openPage(browser, address, desk);
    await page.keyboard.press('s');
    await formOf(page).getByRole('combobox').waitFor();
    await checkAccessibility(page);
    await formOf(page).getByRole('combobox').fill('Orla Quist');
    await page.getByRole('option', { name: /^Orla Quist/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await formOf(page).getByLabel('Orla Quist speaks for').selectOption(other.name);
    await formOf(page).getByRole('button', { name: 'Save' }).press('Enter');
    await page.locator('.card.is-chosen').getByText('as a person set it').waitFor();
    await page.locator('.card.is-chosen[aria-label="Orla Quist"]').waitFor();
    // Each of its positions is the new party's, and none the old one's.
    await expect.poll(() => partiesOf(held.statement)).not.toContain(held.party);
    await expect.poll(() => partiesOf(held.statement)).toContain(other.id);
    await checkEverywhere(page);
    await page.getByText(/decisions? on this article/).click();
    await page.getByText(/^Set the speaker of .* to “Orla Quist”/).waitFor();
    await page.locator('.card.is-chosen').getByRole('button', { name: 'Take back' }).press('Enter');
    await page.locator('.card.is-chosen').getByText('as a person set it').waitFor({ state: 'detached' });
    await page.locator(`.card.is-chosen[aria-label="${held.actor.name}"]`).waitFor();
    await expect.poll(() => partiesOf(held.statement)).toEqual(before);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('who speaks: somebody the dossier knows, found by typing; Escape leaves it as it is', async () => {
    const held = await findHeld();
    const { page } = await openPage(
      browser,
      `${server.url}/articles/${held.articleId}?statement=${held.statement}`,
      desk,
    );
    const button = page.locator('.card.is-chosen').getByRole('button', { name: /^Speaker…/ });
    await button.press('Enter');
    await formOf(page).getByRole('combobox').waitFor();
    await formOf(page).getByRole('button', { name: 'Cancel' }).press('Escape');
    await formOf(page).waitFor({ state: 'detached' });
    await expect.poll(() => page.locator(':focus').textContent()).toMatch(/^Speaker…/);
    await page.setViewportSize({ width: 390, height: 900 });
    await page
      .getByRole('region', { name: 'Chosen statement' })
      .getByRole('button', { name: /^Speaker…/ })
      .click();
    await formOf(page).getByRole('combobox').waitFor();
    await checkAccessibility(page, '390 px');
    const [known] = (await ask<readonly { key: string; name: string }[]>('actors')).filter(
      ({ key }) => key !== held.actor.key,
    );
    await formOf(page).getByRole('combobox').fill(known!.name);
    await page.getByRole('option', { name: new RegExp(`^${known!.name} \\d`) }).click();
    await formOf(page).getByRole('button', { name: 'Save' }).click();
    await page.locator(`.card.is-chosen[aria-label="${known!.name}"]`).waitFor();
    await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
    await page.locator(`.card.is-chosen[aria-label="${held.actor.name}"]`).waitFor();
    await page.context().close();
  });

  test('names that differ little are merged with one press, and undo parts them again', async () => {
    const { page } = await openPage(browser, `${server.url}/actors`, desk);
    await page.getByText(/^Perhaps the same person/).press('Enter');
    const groups = page.locator('.like-names li');
    await groups.first().waitFor();
    await checkEverywhere(page);
    const before = await groups.count();
    const saved = page.waitForResponse((answer) => answer.request().method() === 'POST');
    await groups
      .first()
      .getByRole('button', { name: /^Merge/ })
      .press('Enter');
    await saved;
    await expect.poll(() => groups.count()).toBe(before - 1);
    await expect.poll(() => page.locator(':focus').textContent()).toMatch(/^Perhaps the same person/);
    await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => groups.count()).toBe(before);
    await page.context().close();
  });

  test('a learnt position is told as less sure until it is confirmed, by key', async () => {
    const { rows } = await ask<WirePositionList>('positions');
    const row = rows.find(({ isLearnt, issue }) => isLearnt && issue === 'ceasefire')!;
    const { page } = await openPage(browser, `${server.url}/positions?party=${row.party}&issue=${row.issue}`, desk);
    const mark = page.locator('.said-learnt');
    await mark.first().waitFor();
    const before = await mark.count();
    await checkEverywhere(page);
    await page.locator('.cell-statements > li:has(.said-learnt) .said-sentence').first().focus();
    await page.keyboard.press('c');
    await expect.poll(() => mark.count()).toBe(before - 1);
    await page.keyboard.press('u');
    await expect.poll(() => mark.count()).toBe(before);
    await page.context().close();
  });

  test('where an article comes from: outlet, date and title, with the side that follows, until it is taken back', async () => {
    const { rows } = await ask<WireArticleList>('articles');
    const row = rows.find(({ side, published, outlet }) => side !== null && published !== null && outlet !== null)!;
    const other = rows.find(({ side, outlet }) => side !== null && side !== row.side && outlet !== row.outlet)!;
    const { page, troubles } = await openPage(browser, `${server.url}/articles/${row.id}`, desk);
    await page.getByRole('button', { name: 'Correct outlet, date or title' }).press('Enter');
    const form = page.getByRole('form', { name: 'Correct this article' });
    await checkEverywhere(page);
    await form.getByLabel('Outlet').fill(other.outlet!);
    await form.getByLabel(/^Published/).fill('2029-11-03');
    await form.getByLabel('Title').fill('A title of ours');
    await form.getByRole('button', { name: 'Save and read again' }).press('Enter');
    await page.locator('.reader-kicker').getByText('3 November 2029').waitFor();
    await page.getByText(/^Set by a person; it came in with/).waitFor();
    await checkEverywhere(page);
    expect((await ask<WireArticle>(`articles/${row.id}`)).row).toMatchObject({
      ...{ title: 'A title of ours', outlet: other.outlet, side: other.side, published: '2029-11-03' },
    });
    await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
    await page.getByText(/^Set by a person; it came in with/).waitFor({ state: 'detached' });
    expect((await ask<WireArticle>(`articles/${row.id}`)).row).toEqual(row);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
