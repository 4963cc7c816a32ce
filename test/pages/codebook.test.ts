// The codebook on the real server: edited, refused, taken back, and the file on disk stays the truth.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WireDossier } from '../../src/server/wire.ts';
import { launchBrowser, reasonToSkip } from './browser.ts';
import { checkAccessibility, checkEverywhere } from './check-accessibility.ts';
import { type ExampleServer, startExampleServer } from './example-server.ts';
import { openPage } from './open-page.ts';

const desk = { width: 1280, theme: 'light' } as const;

let browser: Browser;
let server: ExampleServer;
let file: string;

const hasFocus = (place: Locator) => place.evaluate((element) => element === element.ownerDocument.activeElement);

describe.skipIf(reasonToSkip() !== null)('the codebook', () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startExampleServer()]);
    const { folder } = (await (await fetch(`${server.url}/api/dossier`)).json()) as WireDossier;
    file = join(folder, 'codebook.yaml');
  });

  afterAll(() => Promise.all([browser.close(), server.close()]));

  test('a proposal from the texts is accepted by one click and stands in the file', async () => {
    const { page, troubles } = await openPage(browser, `${server.url}/codebook?list=proposals`, desk);
    const first = page.locator('[data-suggestion]').first();
    await first.waitFor();
    await checkEverywhere(page);
    const key = await first.getAttribute('data-suggestion');
    const before = await readFile(file, 'utf8');
    await first.getByRole('button', { name: 'Accept' }).click();
    await page.locator(`[data-suggestion="${key}"]`).waitFor({ state: 'detached' });
    expect(await readFile(file, 'utf8')).not.toBe(before);
    await expect.poll(() => page.evaluate('document.activeElement.className')).toContain('suggestion-accept');
    await page
      .getByRole('button', { name: /^Undo|Take back/ })
      .first()
      .click();
    await expect.poll(() => readFile(file, 'utf8')).toBe(before);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('the issues shown are accepted together, and taken back together', async () => {
    const { page, troubles } = await openPage(browser, `${server.url}/codebook?list=proposals`, desk);
    const issues = page.getByRole('region', { name: 'Issues', exact: true });
    const before = await readFile(file, 'utf8');
    const first = await issues.locator('[data-suggestion]').first().getAttribute('data-suggestion');
    await issues.getByRole('button', { name: /^Accept these \d+ proposals: Issues$/ }).press('Enter');
    await page.locator(`[data-suggestion="${first}"]`).waitFor({ state: 'detached' });
    await expect.poll(() => readFile(file, 'utf8')).not.toBe(before);
    await expect.poll(() => page.evaluate('document.activeElement.className')).toContain('suggestion-accept');
    await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => readFile(file, 'utf8')).toBe(before);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('a cue that an issue lacks is proposed with the sentences it stands in, and once accepted stands in its issue', async () => {
    const before = await readFile(file, 'utf8');
    const without = before.replace('cues: [observers, ', 'cues: [');
    expect(without).not.toBe(before);
    await writeFile(file, without);
    const { page, troubles } = await openPage(browser, `${server.url}/codebook?list=proposals`, desk);
    const cues = page.getByRole('region', { name: 'Cues of issues' });
    const row = cues.locator('li').filter({ hasText: '“observer” for Concord observers' });
    await row.waitFor();
    expect(await row.locator('.suggestion-quote').count()).toBeGreaterThan(1);
    await checkEverywhere(page);
    await row.getByRole('button', { name: 'Accept' }).press('Enter');
    await row.waitFor({ state: 'detached' });
    expect(await readFile(file, 'utf8')).toMatch(/cues: \[[^\]]*, observer\]/);
    await writeFile(file, before);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('two names that may be of one thing are proposed, and once accepted counted by side', async () => {
    const before = await readFile(file, 'utf8');
    const without = before.replace(/ {2}- label: the town with the bridge\n {4}names: .*\n/, '');
    expect(without).not.toBe(before);
    await writeFile(file, without);
    const { page, troubles } = await openPage(browser, `${server.url}/codebook?list=proposals`, desk);
    const things = page.getByRole('region', { name: 'Two names for one thing' });
    await things.getByRole('button', { name: 'Accept Lesna or Lissen' }).press('Enter');
    await things.waitFor({ state: 'detached' });
    expect(await readFile(file, 'utf8')).toContain('names: [Lesna, Lissen]');
    await page.goto(`${server.url}/accounts/names`);
    await page.getByRole('heading', { name: 'Lesna or Lissen' }).waitFor();
    await writeFile(file, before);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('a person is accepted together with the party they speak for', async () => {
    const before = await readFile(file, 'utf8');
    const { page, troubles } = await openPage(browser, `${server.url}/codebook?list=proposals`, desk);
    const actors = page.getByRole('region', { name: 'Actors' });
    const party = actors.getByRole('combobox').first();
    const name = (await party.getAttribute('aria-label'))?.replace(' speaks for', '') ?? '';
    await party.selectOption({ index: 1 });
    await actors.getByRole('button', { name: `Accept ${name}`, exact: true }).press('Enter');
    await page.locator('.toast', { hasText: `Accepted the actor ${name}` }).waitFor();
    expect(await readFile(file, 'utf8')).toMatch(new RegExp(`name: ${name}\\n(?: {4}.*\\n)*? {4}party: `));
    await writeFile(file, before);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test.each(['', '?list=actors&edit=pell-adane', '?list=issues&edit=%2B', '?list=outlets'])(
    '/codebook%s has no accessibility violation and fits its window',
    async (search) => {
      const { page, troubles } = await openPage(browser, `${server.url}/codebook${search}`, desk);
      await checkEverywhere(page);
      expect(troubles).toEqual([]);
      await page.context().close();
    },
  );

  test('an alias is added with the keyboard, articles it concerns are read again, and undo takes it back', async () => {
    const before = await readFile(file, 'utf8');
    const { page } = await openPage(browser, `${server.url}/codebook?list=actors`, desk);
    await page.getByRole('link', { name: /^Tam Brisel/ }).press('Enter');
    await page.getByLabel('Other names').fill('Brisel the Loud');
    await page.getByLabel('Name', { exact: true }).press('Enter');
    await page.locator('.toast', { hasText: 'Changed the actor Tam Brisel' }).waitFor();
    expect(await readFile(file, 'utf8')).toBe(
      before
        .replace('    name: Tam Brisel\n', '    name: Tam Brisel\n')
        .replace(/( {2}- id: tam-brisel\n(?: {4}.*\n)*?)(?= {2}- )/, '$1    aliases: [Brisel the Loud]\n'),
    );
    await page.getByRole('button', { name: /^Read (it|them) again$/ }).click();
    await page.locator('.reading-bar').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo: Changed the actor Tam Brisel' }).click();
    await page.locator('.toast', { hasText: 'Took back' }).waitFor();
    expect(await readFile(file, 'utf8')).toBe(before);
    await page.context().close();
  });

  test('on a narrow window the form comes into view, and Escape goes back to its entry', async () => {
    const { page } = await openPage(browser, `${server.url}/codebook`, { ...desk, width: 390 });
    const entry = page.getByRole('link', { name: /^Drought clause/ });
    await entry.press('Enter');
    const heading = page.getByRole('heading', { name: 'Drought clause' });
    await heading.waitFor();
    await expect.poll(() => hasFocus(heading)).toBe(true);
    await expect.poll(async () => (await heading.boundingBox())?.y).toBeLessThan(900);
    await page.keyboard.press('Escape');
    await heading.waitFor({ state: 'detached' });
    await expect.poll(() => hasFocus(entry)).toBe(true);
    await page.context().close();
  });

  test('what is not valid is told beside the form, and what was typed stays', async () => {
    const { page } = await openPage(browser, `${server.url}/codebook?list=actors&edit=%2B`, desk);
    await page.getByLabel('Name', { exact: true }).fill('Tam Brisel');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').filter({ hasText: 'The codebook was not changed' }).waitFor();
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Tam Brisel');
    await checkAccessibility(page);
    await page.context().close();
  });

  test('a file edited elsewhere meanwhile is not overwritten; the second try adds to it', async () => {
    const before = await readFile(file, 'utf8');
    const { page } = await openPage(browser, `${server.url}/codebook?list=parties&edit=%2B`, desk);
    await page.getByLabel('Name', { exact: true }).fill('Velm');
    await writeFile(file, `${before}# by hand\n`);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').filter({ hasText: 'changed elsewhere' }).waitFor();
    expect(await readFile(file, 'utf8')).toBe(`${before}# by hand\n`);
    // It can be pressed again once the file as it is now has come.
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('link', { name: /^Velm/ }).waitFor();
    expect(await readFile(file, 'utf8')).toContain('# by hand');
    await page.locator('.history').getByText('Edited outside this page').first().waitFor();
    await page.context().close();
  });

  test('a cue added in each of two tabs stands in the file, and a label changed in both is shown before it is replaced', async () => {
    const before = await readFile(file, 'utf8');
    const address = `${server.url}/codebook?list=issues&edit=observers`;
    const [one, other] = await Promise.all([openPage(browser, address, desk), openPage(browser, address, desk)]);
    const add = async ({ page }: typeof one, cue: string, label: string) => {
      const cues = page.getByLabel('Cues', { exact: true });
      await cues.fill(`${await cues.inputValue()}\n${cue}`);
      await page.getByLabel('Label', { exact: true }).fill(label);
    };
    await add(one, 'blue caps', 'The watchers');
    await add(other, 'tower guards', 'The guards');
    await one.page.getByRole('button', { name: 'Save' }).click();
    await one.page.locator('.toast', { hasText: 'Changed the issue' }).waitFor();
    await other.page.getByRole('button', { name: 'Save' }).click();
    await other.page.getByRole('alert').filter({ hasText: 'changed elsewhere' }).waitFor();
    await other.page.getByText('Changed elsewhere meanwhile, to: The watchers.').waitFor();
    expect(await other.page.getByLabel('Cues', { exact: true }).inputValue()).toMatch(/blue caps\ntower guards$/);
    await checkEverywhere(other.page);
    await other.page.getByRole('button', { name: 'Save' }).click();
    await other.page.getByRole('link', { name: /^The guards/ }).waitFor();
    expect(await readFile(file, 'utf8')).toMatch(/blue caps, tower guards\]/);
    await writeFile(file, before);
    await Promise.all([one, other].map(({ page }) => page.context().close()));
  });

  test('a wrong key in the file is told with its line, and an undo brings the last good codebook back', async () => {
    const before = await readFile(file, 'utf8');
    const { page } = await openPage(browser, `${server.url}/codebook`, desk);
    await writeFile(file, before.replace('\nissues:\n', '\nisues:\n'));
    await page.reload();
    const line = before.slice(0, before.indexOf('\nissues:\n')).split('\n').length + 1;
    const told = page.getByRole('alert');
    await told.getByText(`line ${line}: "isues" is not known here; did you mean "issues"? Mend that line`).waitFor();
    await checkEverywhere(page);
    await page.getByRole('button', { name: 'Undo: Edited outside this page' }).click();
    await told.waitFor({ state: 'detached' });
    expect(await readFile(file, 'utf8')).toBe(before);
    await page.context().close();
  });
});
