import { describe, expect, it } from 'vitest';
import { serialChange } from '../../../../electron/service/serialChange.ts';
import type { StoredTerminal } from '../../../../electron/store/terminalStore.ts';
import { aDriverReport } from '../../../support/checkContext.ts';
import { anIdentity, aStoredTerminal } from '../../../support/records.ts';

const here = 'tcp://10.0.0.5:20007';
const owner = aStoredTerminal({ serial: 'LABEL-A', hardwareSerial: '5A01A817', address: here });
const part = { name: 'SIM', serialNumber: '5A01A817', softwareVersion: null, state: null };
const says = (serialNumber: string) => aDriverReport({ identity: anIdentity({ serialNumber, components: [part] }) });

const found = (serialNumber: string, owners: readonly StoredTerminal[], known: StoredTerminal | null = null) =>
  serialChange(
    { byHardwareSerial: () => Promise.resolve(owners) } as unknown as Parameters<typeof serialChange>[0],
    says(serialNumber),
    here,
    known,
  );

describe('a serial number that changes in the middle of a check', () => {
  it('is told with both numbers', async () => {
    expect(await found('LABEL-B', [owner], owner)).toEqual({ first: 'LABEL-A (5A01A817)', later: 'LABEL-B' });
  });

  it('is believed at the next check: a terminal may come back from repair with another label', async () => {
    const told = { ...owner, linkError: 'terminal.serial-changed' };
    expect(await found('LABEL-B', [told], told)).toBeNull();
  });

  it('is none of a terminal that is what it was, that is new, or whose electronics tell nothing', async () => {
    expect(await found('LABEL-A', [owner])).toBeNull();
    expect(await found('LABEL-B', [])).toBeNull();
    expect(await found('LABEL-B', [owner, { ...owner, serial: 'LABEL-C' }])).toBeNull();
    expect(await found('LABEL-B', [{ ...owner, address: 'serial:COM9' }])).toBeNull();
  });

  it('is told where the terminal contradicts itself', async () => {
    const otherSerial = { first: '11E930EC', later: '17F59B1F' };
    const store = {} as Parameters<typeof serialChange>[0];
    expect(await serialChange(store, aDriverReport({ otherSerial }), here, null)).toEqual(otherSerial);
  });
});
