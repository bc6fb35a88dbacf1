import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import { readSettingsText } from '../../../../electron/main/settingsText.ts';

const folder = mkdtempSync(join(tmpdir(), 'settings-text-'));
const file = join(folder, 'settings.json');
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('reads what editors of Windows make of it, without their mark; nothing there is null', () => {
  expect(readSettingsText(file)).toBeNull();
  const text = '{"operator":"小王"}';
  for (const bytes of [text, `\u{feff}${text}`, Buffer.from(`\u{feff}${text}`, 'utf16le')]) {
    writeFileSync(file, bytes);
    expect(readSettingsText(file)).toBe(text);
  }
});

it('says that there is something where a link leads nowhere', () => {
  symlinkSync(join(folder, 'nowhere'), file);
  expect(readSettingsText(file)).toBe('');
});
