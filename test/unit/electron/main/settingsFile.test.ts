import { describe, expect, it } from 'vitest';
import { examineSettings, firstSettings, settingsVersion } from '../../../../electron/main/settingsFile.ts';

const good = firstSettings('li');

describe('examineSettings', () => {
  it('accepts what the program writes itself', () => {
    expect(examineSettings(JSON.stringify(good))).toBeNull();
  });

  it('calls everything that is not a settings file of ours damaged', () => {
    const foreign = [
      '',
      '{',
      '[]',
      'null',
      '42',
      '{"theme":"dark"}',
      '\u0000\u0001',
      '{"format":"another","version":1}',
    ];
    for (const text of foreign) expect(examineSettings(text)?.code).toBe('settings.damaged');
  });

  it('calls a file with one impossible setting damaged and names the setting', () => {
    const problem = examineSettings(JSON.stringify({ ...good, theme: 'pink' }));
    expect(problem?.code).toBe('settings.damaged');
    expect(problem?.details).toContain('theme');
  });

  it('tells a newer version apart, whatever else the file holds', () => {
    const newer = JSON.stringify({ format: good.format, version: settingsVersion + 1, colour: 'new' });
    expect(examineSettings(newer)).toMatchObject({ code: 'settings.newer-version', facts: { found: 2, expected: 1 } });
  });
});

describe('firstSettings', () => {
  it('starts in Chinese, with the theme of the system, under the name of the system user', () => {
    expect(good).toMatchObject({ language: 'zh', theme: 'system', operator: 'li', lastShop: null });
  });
});
