// The colours, sizes and signs of the window on one sheet, drawn with the tokens themselves: the pictures of renderer/DESIGN.md.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { projectFolder } from './support/electronUnderTest.ts';
import { showIn } from './support/steps.ts';

const isKept = process.env['UPDATE_PICTURES'] === '1';
const folder = join(projectFolder, ...(isKept ? ['.github', 'pictures'] : ['test-results', 'screenshots']));

/** Lays the sheet over the window; answers with the tokens that have no value. */
const drawSheet = (): string[] => {
  document.querySelector('[data-sheet]')?.remove();
  const root = getComputedStyle(document.documentElement);
  const missing: string[] = [];
  const add = (parent: Element, style: Readonly<Record<string, string>>, text = ''): HTMLElement => {
    const element = document.createElement('div');
    for (const [name, value] of Object.entries(style)) {
      element.style.setProperty(name, value);
      const token = /var\((--[\w-]+)\)/.exec(value)?.[1];
      if (token !== undefined && root.getPropertyValue(token).trim() === '') missing.push(token);
    }
    element.textContent = text;
    parent.append(element);
    return element;
  };
  const row = { display: 'flex', 'flex-wrap': 'wrap', gap: '16px', 'align-items': 'center', 'margin-bottom': '24px' };
  const sheet = add(document.body, {
    position: 'fixed',
    inset: '0',
    'z-index': '1000',
    padding: '32px',
    background: 'var(--surface-page)',
    color: 'var(--text)',
  });
  sheet.dataset['sheet'] = '';
  const tones = add(sheet, row);
  for (const tone of ['accent', 'pass', 'warn', 'fail', 'quiet']) {
    add(
      tones,
      {
        padding: '12px 20px',
        border: `1px solid var(--tone-${tone}-line)`,
        'border-radius': 'var(--radius-card)',
        background: `var(--tone-${tone}-soft)`,
        color: `var(--tone-${tone})`,
        'font-weight': '600',
      },
      tone,
    );
    add(tones, {
      width: '24px',
      height: '24px',
      'border-radius': 'var(--radius-pill)',
      background: `var(--tone-${tone})`,
    });
  }
  const surfaces = add(sheet, row);
  for (const surface of ['page', 'rail', 'card', 'sunken', 'hover']) {
    const box = add(surfaces, {
      width: '150px',
      padding: '16px',
      border: '1px solid var(--line)',
      'border-radius': 'var(--radius-card)',
      background: `var(--surface-${surface})`,
    });
    add(box, { 'font-weight': '600' }, surface);
    add(box, { color: 'var(--text-soft)', 'font-size': 'var(--type-note)' }, 'text-soft');
  }
  for (const size of ['title', 'headline', 'large', 'heading', 'body', 'note', 'small']) {
    const line = add(sheet, { ...row, 'margin-bottom': '6px', gap: '24px' });
    add(line, { width: '120px', color: 'var(--text-soft)', 'font-size': 'var(--type-note)' }, `type-${size}`);
    add(line, { 'font-size': `var(--type-${size})` }, '1 台终端有故障，请先处理 · 1 terminal has a fault');
  }
  const corners = add(sheet, { ...row, 'margin-top': '24px' });
  for (const radius of ['mark', 'small', 'field', 'card', 'layer', 'pill']) {
    add(
      corners,
      {
        width: '110px',
        padding: '12px 0',
        border: '1px solid var(--control-line)',
        'border-radius': `var(--radius-${radius})`,
        background: 'var(--surface-card)',
        'box-shadow': 'var(--shadow-card)',
        'font-size': 'var(--type-note)',
        'text-align': 'center',
      },
      radius,
    );
  }
  const spaces = add(sheet, { ...row, 'align-items': 'flex-end', gap: '20px' });
  for (const space of [2, 4, 6, 8, 12, 16, 20, 24, 32, 40, 48, 64]) {
    const column = add(spaces, { 'font-size': 'var(--type-small)', color: 'var(--text-soft)', 'text-align': 'center' });
    add(column, { width: `${String(space)}px`, height: `${String(space)}px`, background: 'var(--tone-accent)' });
    add(column, {}, String(space));
  }
  return missing;
};

const take = async (page: Page, theme: 'light' | 'dark'): Promise<void> => {
  await showIn(page, { language: 'zh', theme });
  expect(await page.evaluate(drawSheet)).toEqual([]);
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `design-${theme}.png`), animations: 'disabled' });
};

test('the design is drawn with the tokens of both themes', async ({ shop: { page } }) => {
  await take(page, 'light');
  await take(page, 'dark');
  await page.evaluate(() => document.querySelector('[data-sheet]')?.remove());
});
