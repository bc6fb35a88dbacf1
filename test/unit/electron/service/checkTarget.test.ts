import { describe, expect, it } from 'vitest';
import { createActivity } from '../../../../electron/service/activity.ts';
import { checkTarget } from '../../../../electron/service/checkTarget.ts';
import { createTurns } from '../../../../electron/service/inTurn.ts';
import { parsePortAddress } from '../../../../electron/transport/portAddress.ts';
import type { CheckTarget } from '../../../../shared/model/checkRun.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { aDriverReport } from '../../../support/checkContext.ts';
import { createScriptedTerminals } from '../../../support/scriptedTerminals.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const text = 'tcp://10.0.0.5:20007';
type Behind = Parameters<ReturnType<typeof createScriptedTerminals>['at']>[1];

const checked = async (script: Behind, isStoreOpen = true) => {
  const deps = await someDeps();
  const scripted = createScriptedTerminals();
  scripted.at(text, script);
  const activity = createActivity();
  const changes: Partial<CheckTarget>[] = [];
  let met = 0;
  if (!isStoreOpen) deps.shops.close();
  await checkTarget(
    {
      address: unwrap(parsePortAddress(text)),
      level: 'quick',
      driver: 'auto',
      plugins: [scripted.plugin],
      known: null,
      isExpected: false,
      signal: new AbortController().signal,
      update: (change) => changes.push(change),
    },
    {
      ...deps,
      ports: scripted.ports,
      activity,
      inTurn: createTurns(),
      onTerminalMet: () => {
        met += 1;
      },
    },
  );
  return { changes, activity, met, heard: deps.heard };
};

describe('one terminal of a run', () => {
  it('goes from opening to stored and tells each step', async () => {
    const { changes, activity, met, heard } = await checked(aDriverReport());
    expect(changes.map(({ step }) => step)).toEqual(['opening', 'opening', 'status', 'judging', 'storing', null]);
    expect(changes.at(-1)).toMatchObject({ state: 'done', error: null });
    expect(activity.isBusy(text)).toBe(false);
    expect(met).toBe(1);
    expect(heard.map(({ name }) => name)).toEqual(['log.appended', 'terminals.changed']);
  });

  it('fails with the code when nobody was reached', async () => {
    const { changes, met } = await checked(null);
    expect(changes.at(-1)).toMatchObject({ state: 'failed', error: { code: 'transport.refused' } });
    expect(met).toBe(0);
  });

  it('ends as failed, not with an exception, when nothing can be stored', async () => {
    const { changes, activity } = await checked(aDriverReport(), false);
    expect(changes.at(-1)).toMatchObject({ state: 'failed', error: { code: 'store.unavailable' } });
    expect(activity.isBusy(text)).toBe(false);
  });

  it('still says why nobody was reached when that cannot be written down', async () => {
    expect((await checked(null, false)).changes.at(-1)).toMatchObject({ error: { code: 'transport.refused' } });
  });
});
