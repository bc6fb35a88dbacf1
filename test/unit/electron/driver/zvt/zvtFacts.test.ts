import { describe, expect, it } from 'vitest';
import { clockFrom, factsFrom } from '../../../../../electron/driver/zvt/zvtFacts.ts';
import { aMaintenance, someFindings } from '../../../../support/zvtFindings.ts';

describe('facts of a terminal', () => {
  it('are null where nothing was said', () => {
    const { isSimulated, statusCode, ...others } = factsFrom(someFindings());
    expect([isSimulated, statusCode]).toEqual([false, 0]);
    expect(Object.values(others).every((value) => value === null)).toBe(true);
  });

  it('are those of the extension, in the product’s words', () => {
    const maintenance = aMaintenance(
      {
        power: { charging: 'full' },
        printer: { state: 'noPaper' },
        security: { tamper: ['mesh'], keys: [{ use: 'pin', slot: 1, state: 'missing' }, { use: 'mac' }] },
        network: { registration: 'roaming' },
        merchant: { name: '好邻居 4111111111111111', signOn: 'refused' },
        results: {
          results: [{ responseCode: '97', operation: 'sale', at: '2026-11-22T09:12:10' }, { operation: 'void' }],
        },
        software: { parts: [{ kind: 'firmware', name: 'OS', version: '1.0' }, {}] },
      },
      { events: [{ number: 7, at: '2026-11-22T03:40:00', severity: 'warning', code: 0x0103, text: 'x' }, {}] },
    );
    expect(factsFrom(someFindings({ maintenance, status: { locks: ['printer'], statusCode: 0xcc } }))).toMatchObject({
      statusCode: 0xcc,
      locks: ['printer'],
      charging: 'full',
      printer: 'noPaper',
      tamper: ['mesh'],
      keys: [{ use: 'pin', slot: 1, state: 'missing' }],
      networkRegistration: 'roaming',
      signOn: 'refused',
      merchantName: '好邻居 411111******1111',
      results: [{ responseCode: '97', operation: 'sale', at: '2026-11-22T09:12:10' }],
      software: [
        { kind: 'firmware', name: 'OS', version: '1.0' },
        { kind: null, name: null, version: null },
      ],
      events: [
        { number: 7, at: '2026-11-22T03:40:00', severity: 'warning', code: '0103', text: 'x' },
        { number: null, at: null, severity: null, code: null, text: null },
      ],
    });
  });

  it('count reads by reader, and give days of software as days of the calendar', () => {
    const maintenance = aMaintenance({
      readers: {
        readers: [
          { kind: 'magneticStripe', readsSucceeded: 7, readsFailed: 1 },
          { kind: 'codeScanner', readsSucceeded: 3 },
          { readsSucceeded: 5 },
        ],
      },
      software: {
        parts: [
          { kind: 'caKeys', name: 'CAPK', version: '1', date: '20311231' },
          { kind: 'firmware', date: '20261399' },
        ],
      },
    });
    const { readers, software } = factsFrom(someFindings({ maintenance }));
    expect(readers).toEqual([
      { kind: 'stripe', good: 7, failed: 1 },
      { kind: 'scanner', good: 3, failed: null },
    ]);
    expect(software?.map(({ date }) => date)).toEqual(['2031-12-31', undefined]);
  });

  it('say what the terminal knows of its own registration; numbers stay whole, texts are masked', () => {
    const maintenance = aMaintenance({
      identity: { uniqueNumber: '00005702280117638929', maker: 'SIM' },
      network: { iccid: '89860012345678901234', imei: '490154203237518' },
      merchant: { acquirer: '82229000', batch: '000123', lastSignOn: '2026-11-21T08:00:00' },
      results: { results: [{ responseCode: '97', reference: '632608114207' }] },
      place: { address: '示范路 8 号 4111111111111111' },
    });
    expect(factsFrom(someFindings({ maintenance }))).toMatchObject({
      tusn: '00005702280117638929',
      maker: 'SIM',
      iccid: '89860012345678901234',
      imei: '490154203237518',
      acquirer: '82229000',
      batch: '000123',
      lastSignOnAt: '2026-11-21T08:00:00',
      address: '示范路 8 号 411111******1111',
      results: [{ responseCode: '97', operation: null, at: null, rrn: '632608114207' }],
    });
  });

  it('take the clock from the status, else the extension, else the print', () => {
    const [status, print] = [{ clock: '2026-11-22T09:30:01' }, { clock: '2026-11-22T09:30:03' }];
    const maintenance = aMaintenance({}, { clock: { local: '2026-11-22T09:30:02', arrivedAt: 2000 } });
    expect(clockFrom(someFindings({ status, maintenance, print }))).toMatchObject({
      source: 'status',
      local: status.clock,
    });
    expect(clockFrom(someFindings({ maintenance, print }))).toMatchObject({ source: 'extension', arrivedAt: 2000 });
    expect(clockFrom(someFindings({ print }))).toMatchObject({ source: 'printout', local: print.clock });
    expect(clockFrom(someFindings())).toBeNull();
  });
});
