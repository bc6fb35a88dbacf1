import { describe, expect, it } from 'vitest';
import { contractBreach } from '../../../../electron/ipc/answerCommand.ts';
import { createMainAnswers, type MainParts } from '../../../../electron/main/mainHandlers.ts';
import { firstSettings, type Settings } from '../../../../electron/main/settingsFile.ts';
import { createShopBoard } from '../../../../electron/main/shopState.ts';
import { failure, type Result, success } from '../../../../shared/error/appError.ts';

const setUp = (over: Partial<MainParts> = {}) => {
  let settings: Settings = firstSettings('li');
  const asked: [string, unknown][] = [];
  const remembered: unknown[] = [];
  const opened: string[] = [];
  const parts: MainParts = {
    preferences: {
      notice: null,
      reload: () => false,
      get: () => settings,
      set: (change) => {
        settings = { ...settings, ...change };
      },
      shown: () => {
        const { language, theme, operator, showAllPorts } = settings;
        return { language, theme, operator, showAllPorts };
      },
    },
    board: createShopBoard({ dataFolder: '/data', version: '1', electronVersion: '33' }, () => undefined),
    host: {
      ask: async (name, input): Promise<Result<unknown>> => {
        asked.push([name, input]);
        return success({ file: '/papers/out.csv', rows: 3 });
      },
      remember: (change) => remembered.push(change),
    },
    openShop: async (shop) => void opened.push(shop),
    onPreferences: () => undefined,
    askWhereToSave: async () => '/papers/out',
    askWhichFile: async () => Promise.resolve(null),
    askWhichFolder: async () => Promise.resolve(null),
    printPage: async () => Promise.resolve(new Uint8Array()),
    printPaper: async () => Promise.resolve(new Uint8Array()),
    printHtml: async () => Promise.resolve(new Uint8Array()),
    takeLink: () => null,
    documentsFolder: '/documents',
    openDataFolder: async () => '',
    showInFolder: () => undefined,
    loginItem: { isOn: () => false, set: () => success(null) },
    updates: { answers: {} as MainParts['updates']['answers'] },
    crashReports: { state: () => ({ count: 0, newestAt: null }), prune: () => undefined, removeAll: () => undefined },
    showCrashes: async () => '',
    now: () => 0,
    ...over,
  };
  return { answers: createMainAnswers(parts), parts, asked, remembered, opened, settings: () => settings };
};

describe('createMainAnswers', () => {
  it('changes only the preferences that were given', async () => {
    const { answers } = setUp();
    expect(await answers['preferences.set']({ theme: 'dark', language: undefined })).toEqual(
      success({ language: 'zh', theme: 'dark', operator: 'li', showAllPorts: false }),
    );
  });

  it('tells the engine who is working from now on', async () => {
    const { answers, asked, remembered } = setUp();
    await answers['preferences.set']({ operator: '王芳' });
    expect(asked).toEqual([['operator.set', { operator: '王芳' }]]);
    expect(remembered).toEqual([{ operator: '王芳' }]);
  });

  it('keeps no card number that somebody searched the overview for', async () => {
    const { answers, settings } = setUp();
    const wide = '４１１１ １１１１ １１１１ １１１１';
    const typedAndMasked = [
      ['4111111111111111', '411111******1111'],
      ['4111 1111 1111 1111', '411111******1111'],
      [wide, '４１１１１１******１１１１'],
    ] as const;
    for (const [typed, masked] of typedAndMasked) {
      await answers['preferences.set']({ fleetQuery: new URLSearchParams({ q: typed, sort: 'name' }).toString() });
      const kept = new URLSearchParams(settings().fleetQuery);
      expect([kept.get('q')?.replaceAll(' ', ''), kept.get('sort')]).toEqual([masked, 'name']);
    }
    await answers['preferences.set']({ fleetQuery: 'q=%E5%8D%97%E4%BA%AC+N900&sort=name' });
    expect(settings().fleetQuery).toBe('q=%E5%8D%97%E4%BA%AC+N900&sort=name');
    // What was within the bound as it was sent, and is not as an address is written.
    const shown = await answers['preferences.set']({ fleetQuery: `q=${'终'.repeat(700)}` });
    expect(contractBreach('preferences.set', shown)).toBeNull();
  });

  it('keeps no card number that somebody wrote for a name', async () => {
    const { answers, asked, settings } = setUp();
    await answers['preferences.set']({ operator: 'Li 4111111111111111' });
    expect(settings().operator).toBe('Li 411111******1111');
    expect(asked).toEqual([['operator.set', { operator: 'Li 411111******1111' }]]);
  });

  it('exports to the chosen file and remembers its folder', async () => {
    const { answers, asked, settings } = setUp();
    const result = await answers['log.export']({ filter: { kind: 'check' }, language: 'zh' });
    expect(result).toEqual(success({ file: '/papers/out.csv', rows: 3 }));
    expect(asked).toEqual([['log.write', { filter: { kind: 'check' }, language: 'zh', file: '/papers/out.csv' }]]);
    expect(settings().exportFolder).toBe('/papers');
  });

  it('exports nothing when the dialog is closed', async () => {
    const { answers, asked } = setUp({ askWhereToSave: async () => null });
    expect(await answers['readings.export']({ filter: {}, language: 'en' })).toEqual(success(null));
    expect(asked).toEqual([]);
  });

  it('passes on why an export failed and does not remember its folder', async () => {
    const refused = failure('export.disk-full', { file: 'x' });
    const { answers, settings } = setUp({ host: { ask: async () => refused, remember: () => undefined } });
    expect(await answers['log.export']({ filter: {}, language: 'en' })).toEqual(refused);
    expect(settings().exportFolder).toBeNull();
  });

  it('saves a file of a terminal where the person wants it, under a name that says what it is', async () => {
    const file = {
      id: '11111111-2222-4333-8444-555555555555',
      terminalId: '11111111-2222-4333-8444-555555555556',
      logFile: 'application',
      takenAt: '2026-11-22T01:30:00.000Z',
      bytes: 3,
      totalBytes: 10,
      isComplete: false,
    };
    const asked: unknown[] = [];
    const questions: (string | undefined)[] = [];
    const { answers, settings } = setUp({
      host: {
        ask: async (name, input): Promise<Result<unknown>> => {
          asked.push([name, input]);
          return success(name === 'terminalFile.get' ? { file, terminalName: '收银台' } : { file: 'x', bytes: 3 });
        },
        remember: () => undefined,
      },
      askWhereToSave: async (question) => {
        questions.push(question.defaultPath);
        return '/papers/out';
      },
    });
    await answers['actions.saveFile']({ fileId: file.id, language: 'zh' });
    expect(questions[0]).toContain('收银台-应用日志-2026-11-22-不完整.log');
    expect(asked.at(-1)).toEqual(['terminalFile.write', { fileId: file.id, file: '/papers/out.log' }]);
    expect(settings().exportFolder).toBe('/papers');
  });

  it('opens the other shop and forgets a dismissed notice', async () => {
    const { answers, opened, parts } = setUp();
    await answers['shop.open']({ shop: 'simulated' });
    expect(opened).toEqual(['simulated']);
    parts.board.notice(failure('store.damaged').error);
    const state = await answers['shop.dismissNotice']({ id: parts.board.state().notices[0]?.id ?? '' });
    expect(state).toMatchObject({ ok: true, value: { notices: [] } });
  });

  it('answers with a code when the file manager cannot be opened', async () => {
    const { answers } = setUp({ openDataFolder: async () => 'no application' });
    expect(await answers['shop.openDataFolder']({})).toMatchObject({ ok: false, error: { details: 'no application' } });
  });
});
