import { describe, expect, it } from 'vitest';
import { createPortSight } from '../../../../electron/service/portSight.ts';
import { parsePortAddress } from '../../../../electron/transport/portAddress.ts';
import type { PortInfo, PortSource } from '../../../../electron/transport/portSource.ts';
import { unwrap } from '../../../support/anEngine.ts';

const source = (more: Partial<PortSource> = {}): PortSource => ({
  list: () => Promise.resolve([]),
  open: () => Promise.reject(new Error('not here')),
  ...more,
});
const com7: PortInfo = {
  address: unwrap(parsePortAddress('serial:COM7')),
  name: 'COM7',
  vendorId: '0403',
  productId: '6001',
  usbSerialNumber: 'A50285BI',
  likelihood: 'new',
};
const at = (address: string) => [{ terminalId: 't', address }];
const remembered = new Map([['t', { vendorId: '0403', productId: '6001', usbSerialNumber: 'A50285BI', place: '1-2' }]]);

describe('a look at the places of terminals', () => {
  it('believes what the system says of an address', async () => {
    const sight = createPortSight(source({ presence: () => Promise.resolve('1:2:3') }));
    expect((await sight(at('serial:/tmp/x'), [], new Map())).get('t')).toEqual({ presence: '1:2:3', hasDriver: true });
  });

  it('asks the list for ports that have no path, in whatever settings', async () => {
    const sight = createPortSight(source());
    const there = await sight(at('serial:COM7?baud=115200'), [com7], new Map());
    expect(there.get('t')?.presence).toContain('A50285BI');
    expect((await sight(at('serial:COM8'), [com7], new Map())).get('t')?.presence).toBeNull();
  });

  it('cannot tell of networks and of what is no address', async () => {
    const sight = createPortSight(source());
    expect((await sight(at('tcp://10.0.0.5:1'), [], new Map())).get('t')?.presence).toBeUndefined();
    expect((await sight(at('nonsense'), [], new Map())).get('t')?.presence).toBeUndefined();
  });

  it('misses an Android terminal that was listed before, and not one that never was', async () => {
    const sight = createPortSight(source());
    const phone: PortInfo = { ...com7, address: unwrap(parsePortAddress('adb:0123456789')), usbSerialNumber: null };
    expect((await sight(at('adb:0123456789'), [], new Map())).get('t')?.presence).toBeUndefined();
    expect((await sight(at('adb:0123456789'), [phone], new Map())).get('t')?.presence).toEqual(expect.any(String));
    expect((await sight(at('adb:0123456789'), [], new Map())).get('t')?.presence).toBeNull();
  });

  it('finds an adapter that is plugged in and became no port, without reading the whole tree at every look', async () => {
    let reads = 0;
    const adapter = { vendorId: '0403', productId: '6001', usbSerialNumber: 'A50285BI', place: '1-2' };
    const sight = createPortSight(
      source({
        withoutDriver: () => {
          reads += 1;
          return Promise.resolve([adapter]);
        },
      }),
    );
    for (let look = 0; look < 5; look += 1) {
      expect((await sight(at('serial:COM7'), [], remembered)).get('t')).toEqual({ presence: null, hasDriver: false });
    }
    expect(reads).toBe(1);
    expect((await sight(at('serial:COM7'), [com7], remembered)).get('t')?.hasDriver).toBe(true);
  });

  it('takes no other adapter for it', async () => {
    const other = { vendorId: '0403', productId: '6001', usbSerialNumber: 'OTHER999', place: '1-2' };
    const sight = createPortSight(source({ withoutDriver: () => Promise.resolve([other]) }));
    expect((await sight(at('serial:COM7'), [], remembered)).get('t')?.hasDriver).toBe(true);
    expect((await sight(at('serial:COM7'), [], new Map())).get('t')?.hasDriver).toBe(true);
  });
});
