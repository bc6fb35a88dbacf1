import { describe, expect, it } from 'vitest';
import {
  actionOfLevel,
  beforeCheck,
  readAskingFirst,
} from '../../../../../electron/service/register/checkForbidden.ts';
import { createRegisterMeeting } from '../../../../../electron/service/register/registerMeeting.ts';
import { parsePortAddress } from '../../../../../electron/transport/portAddress.ts';
import type { Lifecycle } from '../../../../../shared/register/lifecycle.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { till } from '../../../../support/aRegister.ts';
import { aDriverReport } from '../../../../support/checkContext.ts';
import { anIdentity, aStoredTerminal } from '../../../../support/records.ts';
import { aRegisterRecord } from '../../../../support/registerRecord.ts';
import { createScriptedTerminals } from '../../../../support/scriptedTerminals.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const withRecord = async (lifecycle: Lifecycle, answering = 'N900-0001') => {
  const deps = await someDeps();
  const record = aRegisterRecord({ serialNumber: 'N900-0001' }, { lifecycle });
  await deps.shops.open.register.write({ records: [record], line: null });
  const scripted = createScriptedTerminals();
  const levels: string[] = [];
  scripted.at(till, ({ level }) => {
    levels.push(level);
    return Promise.resolve({ ok: true, value: aDriverReport({ identity: anIdentity({ serialNumber: answering }) }) });
  });
  const request = {
    address: unwrap(parsePortAddress(till)),
    level: 'full',
    plugins: [scripted.plugin],
    settings: { password: null, answered: [], refused: [] } as never,
    onStep: () => undefined,
    signal: new AbortController().signal,
  } as const;
  const known = aStoredTerminal({ serial: 'N900-0001', identity: anIdentity({ serialNumber: 'N900-0001' }) });
  return { deps: { ...deps, ports: scripted.ports, register: createRegisterMeeting(deps) }, request, levels, known };
};

describe('before a check', () => {
  it('the chosen terminal is refused by its state', async () => {
    const { deps, known } = await withRecord('suspended');
    expect(await beforeCheck({ level: 'quick', known, isExpected: true }, deps)).toEqual({
      refusal: null,
      asksFirst: false,
    });
    expect(await beforeCheck({ level: 'full', known, isExpected: true }, deps)).toMatchObject({
      refusal: { code: 'lifecycle.not-allowed', facts: { lifecycleAction: actionOfLevel.full } },
    });
  });

  it('a port is asked first who is there, if it matters', async () => {
    const { deps, known } = await withRecord('retired');
    expect(await beforeCheck({ level: 'quick', known, isExpected: false }, deps)).toEqual({
      refusal: null,
      asksFirst: true,
    });
    expect(await beforeCheck({ level: 'full', known: null, isExpected: false }, deps)).toMatchObject({
      asksFirst: true,
    });
    expect(await beforeCheck({ level: 'quick', known: null, isExpected: false }, deps)).toMatchObject({
      asksFirst: false,
    });
    const fine = await withRecord('inService');
    expect(await beforeCheck({ level: 'full', known: fine.known, isExpected: false }, fine.deps)).toMatchObject({
      asksFirst: false,
    });
  });

  it('nobody is restricted where there is no register', async () => {
    const { deps, known } = await withRecord('retired');
    const { register: _, ...without } = deps;
    expect(await beforeCheck({ level: 'full', known, isExpected: true }, without)).toEqual({
      refusal: null,
      asksFirst: false,
    });
  });
});

describe('asking first', () => {
  it('goes no deeper into one that may not be checked', async () => {
    const { deps, request, levels } = await withRecord('quarantined');
    expect((await readAskingFirst(request, deps)).ok).toBe(true);
    expect(levels).toEqual(['quick']);
  });

  it('goes on with another one, and reads once where a quick reading was wanted', async () => {
    const { deps, request, levels } = await withRecord('quarantined', 'N900-0002');
    await readAskingFirst(request, deps);
    expect(levels).toEqual(['quick', 'full']);
    await readAskingFirst({ ...request, level: 'quick' }, deps);
    expect(levels).toEqual(['quick', 'full', 'quick']);
  });
});
