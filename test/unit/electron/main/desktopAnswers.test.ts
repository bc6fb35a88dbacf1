import { describe, expect, it } from 'vitest';
import { type DesktopParts, desktopAnswers } from '../../../../electron/main/desktopAnswers.ts';
import { firstSettings, type Settings } from '../../../../electron/main/settingsFile.ts';
import { failure, success } from '../../../../shared/error/appError.ts';

const setUp = (over: Partial<DesktopParts> = {}) => {
  let settings: Settings = firstSettings('li');
  let opensAtLogin = false;
  const asked: [string, unknown][] = [];
  const answers = desktopAnswers({
    preferences: {
      get: () => settings,
      set: (change) => {
        settings = { ...settings, ...change };
      },
    },
    host: {
      ask: async (name, input) => {
        asked.push([name, input]);
        return success({});
      },
    },
    loginItem: {
      isOn: () => opensAtLogin,
      set: (isOn) => {
        opensAtLogin = isOn;
        return success(null);
      },
    },
    crashReports: { state: () => ({ count: 0, newestAt: null }), prune: () => undefined, removeAll: () => undefined },
    showCrashes: async () => '',
    ...over,
  });
  return { answers, asked };
};

describe('desktopAnswers', () => {
  it('starts with nothing that a person has not chosen', async () => {
    const { answers } = setUp();
    expect(await answers['desktop.state']({})).toEqual(
      success({ staysInTray: false, opensAtLogin: false, crashes: { count: 0, newestAt: null } }),
    );
  });

  it('changes what was given, and the log says from what to what', async () => {
    const { answers, asked } = setUp();
    const done = await answers['desktop.set']({ staysInTray: true });
    expect(done).toMatchObject({ ok: true, value: { staysInTray: true, opensAtLogin: false } });
    await answers['desktop.set']({ opensAtLogin: true, staysInTray: true });
    expect(asked).toEqual([
      ['preferences.note', { before: { staysInTray: false }, after: { staysInTray: true } }],
      ['preferences.note', { before: { opensAtLogin: false }, after: { opensAtLogin: true } }],
    ]);
  });

  it('passes on that the system refused, and writes nothing then', async () => {
    const refused = failure('desktop.login-refused', { file: '/home/li/.config' });
    const { answers, asked } = setUp({ loginItem: { isOn: () => false, set: () => refused } });
    expect(await answers['desktop.set']({ opensAtLogin: true, staysInTray: true })).toEqual(refused);
    expect(asked).toEqual([]);
    expect(await answers['desktop.state']({})).toMatchObject({ value: { staysInTray: false } });
  });
});
