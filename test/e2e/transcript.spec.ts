// The most frequent jobs as somebody hears them who does not see the window; by keys alone, in both languages.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { en, type Texts } from '../../shared/text/en.ts';
import { zh } from '../../shared/text/zh.ts';
import { expect, test } from './fixtures.ts';
import { projectFolder } from './support/electronUnderTest.ts';
import { openPath } from './support/jobs.ts';
import { listenTo } from './support/screenReader.ts';
import { atRest } from './support/screens/screen.ts';
import { checkAllTerminals, showIn } from './support/steps.ts';

const wordsOf: Readonly<Record<'zh' | 'en', Texts>> = { zh, en };

test('what is heard in the five main jobs makes sense, and every status is said once', async ({ start }) => {
  test.setTimeout(120_000);
  const { page } = await start({ settings: { lastShop: 'simulated', operator: '小王', theme: 'light' } });
  await checkAllTerminals(page);
  const ear = await listenTo(page);
  for (const language of ['zh', 'en'] as const) {
    const words = wordsOf[language];
    await showIn(page, { language, theme: 'light' });
    ear.lines.length = 0;

    await openPath(page, '/settings');
    await atRest(page);
    await ear.heard();
    ear.lines.length = 0;
    ear.job('Is everything all right today?');
    await ear.press('Control+1');
    await atRest(page);
    await ear.focus();
    await ear.read(language === 'zh' ? /^今天$/ : /^Today$/);
    expect(await ear.nameless()).toEqual([]);

    ear.job('The screen says 97: what now?');
    const why = page
      .getByRole('main')
      .getByRole('button', { name: language === 'zh' ? /^为什么？/ : /^Why\?/ })
      .first();
    await why.focus();
    await ear.focus();
    await ear.press('Enter');
    const verdict = page.getByRole('status').filter({ hasText: language === 'zh' ? /排第一/ : /^First/ });
    await expect(verdict).toBeAttached();
    await atRest(page);
    await ear.heard();
    await ear.focus();
    await ear.read(language === 'zh' ? /^结论$/ : /^Result$/, 14);
    expect(await ear.nameless()).toEqual([]);

    ear.job('Check the terminals now');
    await ear.press('F5');
    await expect(
      page.getByRole('status').filter({ hasText: language === 'zh' ? '检查已完成' : 'Check finished' }),
    ).toBeVisible({ timeout: 30_000 });
    await ear.heard();
    await ear.focus();
    expect(await ear.nameless()).toEqual([]);

    ear.job('Note what happened');
    await openPath(page, '/knowhow');
    await atRest(page);
    await ear.heard();
    await ear.press('n');
    await page.getByRole('dialog', { name: words.log.note.title }).waitFor();
    await atRest(page);
    await ear.focus();
    await ear.type(language === 'zh' ? '下午三点换了打印纸' : 'New paper at three');
    await ear.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await ear.heard();
    await ear.focus();

    ear.job('Hand over the log');
    await ear.press('Control+e');
    await expect(page.getByRole('dialog', { name: words.exports.dialog }).getByRole('status')).toContainText(/\d/);
    await atRest(page);
    await ear.heard();
    await ear.focus();
    await ear.read(new RegExp(`^${words.exports.dialog}$`));
    expect(await ear.nameless()).toEqual([]);
    await ear.press('Escape');
    await ear.focus();

    // Whether the counting is told depends on how quick it is.
    ear.lines.splice(0, ear.lines.length, ...ear.lines.filter((line) => !line.includes(words.exports.counting)));
    const said = ear.lines.filter((line) => / says “/.test(line));
    const twice = said.filter((line, at) => at > 0 && line === said[at - 1]);
    expect(twice).toEqual([]);
    const file = join(projectFolder, 'test', 'golden', 'transcripts', `${language}.txt`);
    const transcript = `${ear.lines.join('\n').trim()}\n`;
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, transcript);
    expect(transcript).toBe(readFileSync(file, 'utf8'));
  }
});
