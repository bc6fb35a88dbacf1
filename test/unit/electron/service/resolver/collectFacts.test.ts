import { describe, expect, it } from 'vitest';
import { collectFacts, idOf } from '../../../../../electron/service/resolver/collectFacts.ts';
import type { ToldFact } from '../../../../../shared/resolver/resolverCase.ts';
import { aCase } from '../../../../support/aCase.ts';
import { aCheckRecord, anIdentity, aReport, aStoredTerminal } from '../../../../support/records.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const said = {
  tusn: null,
  maker: null,
  imei: null,
  iccid: null,
  acquirer: null,
  merchantName: null,
  batch: null,
  signOn: null,
  lastSignOnAt: null,
  address: null,
  sim: null,
  networkRegistration: null,
  tamper: null,
};

describe('what is gathered without asking anybody', () => {
  it('is nothing for a terminal that is not connected', async () => {
    expect(await collectFacts(await someDeps(), aCase(), undefined)).toEqual({ facts: [], others: {} });
  });

  it('holds the newest check, and the recent answers of the other terminals under letters of their own', async () => {
    const deps = await someDeps();
    const mine = aStoredTerminal();
    const other = aStoredTerminal({ givenName: '二号台', identity: anIdentity({ serialNumber: '5A02A525' }) });
    await deps.shops.open.checks.record(aCheckRecord(mine));
    const answers = [
      { code: '96', operation: 'sale', at: '2026-11-22T09:00:00', rrn: null },
      { code: '96', operation: 'sale', at: '2026-10-01T09:00:00', rrn: null },
    ];
    const report = aReport({ terminalId: other.id, said: { ...said, answers } });
    await deps.shops.open.checks.record({ ...aCheckRecord(other), report });
    const gathered = await collectFacts(deps, aCase({ terminalId: mine.id }), undefined);
    expect(gathered.others).toEqual({ B: '二号台' });
    const others = gathered.facts.filter(({ terminal }) => terminal === 'B');
    expect(others).toMatchObject([{ key: 'response.code', value: '96', at: '2026-11-22T09:00:00+08:00' }]);
    expect(gathered.facts.find(({ key }) => key === 'terminal.sn')).toMatchObject({ way: 'check', by: null });
  });

  it('gives a fact the same id at the next check, and another one where its value is another', () => {
    const fact: ToldFact = { key: 'terminal.sn', value: 'A1', source: 'device', at: '2026-11-22T09:00:00+08:00' };
    expect(idOf('check', '', { ...fact, at: '2026-11-23T09:00:00+08:00' })).toBe(idOf('check', '', fact));
    expect(idOf('check', '', { ...fact, value: 'A2' })).not.toBe(idOf('check', '', fact));
  });
});
