import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  examineSettings,
  firstSettings,
  settingsSchema,
  settingsVersion,
} from '../../../../electron/main/settingsFile.ts';

const good = firstSettings('li');

const usual = firstSettings('usual');
const problemOf = (content: unknown) => examineSettings(JSON.stringify(content), usual).problem;

describe('examineSettings', () => {
  it('accepts what the program writes itself', () => {
    expect(examineSettings(JSON.stringify(good), usual)).toEqual({ settings: good, problem: null });
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
      '{"format":"terminal-steward-settings","version":1,"window":{"x":NaN}}',
    ];
    for (const text of foreign) {
      expect(examineSettings(text, usual)).toMatchObject({ settings: usual, problem: { code: 'settings.damaged' } });
    }
  });

  it('keeps every sound setting beside an impossible one, and names that one', () => {
    const window = { x: 1, y: 2, width: '3', height: 4, isMaximised: false };
    const text = JSON.stringify({ ...good, language: 'en', theme: 'pink', window, later: { kept: true } });
    const { settings, problem } = examineSettings(text, usual);
    expect(settings).toEqual({ ...good, language: 'en', theme: 'system', window: null, later: { kept: true } });
    expect(problem).toMatchObject({
      code: 'settings.mended',
      facts: { fieldsZh: '外观、窗口位置', fieldsEn: 'Appearance, Place of the window' },
    });
    expect(problem?.details).toMatch(/theme: .*window\.width: /);
  });

  it('tells a newer version apart, whatever else the file holds', () => {
    const newer = { ...good, version: settingsVersion + 1, colour: 'new' };
    expect(problemOf(newer)).toMatchObject({ code: 'settings.newer-version', facts: { found: 2, expected: 1 } });
  });

  it('gives sound settings for any damage, keeps each field that was not touched, and needs no second mending', () => {
    const damage = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(1e308, -1, 2 ** 53, 'NaN', '', [], {}, null, { __proto__: 1 }, 'x'.repeat(5000)),
    );
    const known = Object.keys(settingsSchema.shape).filter((name) => name !== 'format');
    const field = fc.oneof(fc.constantFrom(...known, '__proto__', 'constructor', 'toJSON'), fc.string());
    const full = { ...good, language: 'en', theme: 'dark', singleKeys: false, lastShop: 'simulated' } as const;
    fc.assert(
      fc.property(fc.array(fc.tuple(field, damage), { maxLength: 4 }), (damages) => {
        const touched = new Set(damages.map(([name]) => name));
        if (touched.has('format')) return;
        const text = JSON.stringify(Object.fromEntries([...Object.entries(full), ...damages]));
        const { settings, problem } = examineSettings(text, usual);
        if (problem?.code === 'settings.newer-version') return;
        expect(settingsSchema.safeParse(settings).success).toBe(true);
        for (const [name, value] of Object.entries(full)) {
          if (!touched.has(name)) expect(Reflect.get(settings, name)).toEqual(value);
        }
        expect(problemOf(settings)).toBeNull();
      }),
    );
  });
});

describe('firstSettings', () => {
  it('starts in Chinese, with the theme of the system, under the name of the system user', () => {
    expect(good).toMatchObject({ language: 'zh', theme: 'system', operator: 'li', lastShop: null });
  });
});
