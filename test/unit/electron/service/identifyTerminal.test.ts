import { describe, expect, it } from 'vitest';
import { identifyTerminal, numbersOf } from '../../../../electron/service/identifyTerminal.ts';
import type { StoredTerminal } from '../../../../electron/store/terminalStore.ts';
import type { Component } from '../../../../shared/model/terminal.ts';
import { aDriverReport } from '../../../support/checkContext.ts';
import { aCheckRecord, anIdentity, aStoredTerminal } from '../../../support/records.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const here = 'tcp://10.0.0.5:20007';
const part = (serialNumber: string): Component[] => [{ name: 'T', serialNumber, softwareVersion: null, state: null }];
const report = (
  serialNumber: string | null,
  components: Component[] = [],
  more: Parameters<typeof aDriverReport>[0] = {},
) => aDriverReport({ identity: anIdentity({ serialNumber, components, tid: null }), ...more });

const knowing = async (...terminals: StoredTerminal[]) => {
  const { shops } = await someDeps();
  for (const terminal of terminals) await shops.open.checks.record(aCheckRecord(terminal));
  return shops.open.terminals;
};

describe('who has answered', () => {
  it('is found by its serial number wherever it is plugged in', async () => {
    const known = aStoredTerminal({ address: 'serial:COM7' });
    const store = await knowing(known);
    expect((await identifyTerminal(store, report('17f59b1f'), here))?.id).toBe(known.id);
  });

  it('is somebody new under another serial number, also at a known address', async () => {
    expect(
      await identifyTerminal(await knowing(aStoredTerminal({ address: here })), report('BEEF0001'), here),
    ).toBeNull();
  });

  it('is found by the address where neither has a number', async () => {
    const known = aStoredTerminal({ identity: anIdentity({ serialNumber: null }), serial: null, address: here });
    const store = await knowing(known);
    expect((await identifyTerminal(store, report('unknown'), here))?.id).toBe(known.id);
    expect(await identifyTerminal(store, report(null), 'tcp://other:1')).toBeNull();
  });

  it('is the numbered one at this address when a partial reading told no number', async () => {
    const known = aStoredTerminal({ address: here });
    const store = await knowing(known);
    expect((await identifyTerminal(store, report(null, [], { ending: 'brokenOff' }), here))?.id).toBe(known.id);
    expect(await identifyTerminal(store, report(null), here)).toBeNull();
  });

  it('is the numbered one at this address when the TID is the same', async () => {
    const known = aStoredTerminal({ address: here });
    const same = aDriverReport({ identity: anIdentity({ serialNumber: null }) });
    expect((await identifyTerminal(await knowing(known), same, here))?.id).toBe(known.id);
  });

  it('is known by the number of its electronics when the label’s was not told', async () => {
    const known = aStoredTerminal({ serial: 'N300W0012345', hardwareSerial: '5A01A817', address: here });
    const store = await knowing(known);
    expect((await identifyTerminal(store, report('5A01A817', part('5A01A817')), 'tcp://x:1'))?.id).toBe(known.id);
  });

  it('is known by the number of its electronics when the label’s is told for the first time', async () => {
    const known = aStoredTerminal({ serial: '5A01A817', hardwareSerial: '5A01A817' });
    const store = await knowing(known);
    expect((await identifyTerminal(store, report('N300W0012345', part('5A01A817')), here))?.id).toBe(known.id);
  });

  it('is not guessed among several with the same electronics number', async () => {
    const one = aStoredTerminal({ serial: 'LABEL-A', hardwareSerial: 'AB', address: 'tcp://a:1' });
    const two = aStoredTerminal({ serial: 'LABEL-B', hardwareSerial: 'AB', address: 'tcp://b:1' });
    const store = await knowing(one, two);
    expect(await identifyTerminal(store, report('AB', part('AB')), here)).toBeNull();
    expect((await identifyTerminal(store, report('AB', part('AB')), 'tcp://b:1'))?.id).toBe(two.id);
  });

  it('takes the electronics’ number where the label’s is a filler', () => {
    expect(numbersOf(anIdentity({ serialNumber: '1234567', components: part('5A01A817') }))).toEqual({
      serial: '5A01A817',
      hardwareSerial: '5A01A817',
    });
  });
});
