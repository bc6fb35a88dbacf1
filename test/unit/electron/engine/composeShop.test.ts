import { describe, expect, it } from 'vitest';
import { decideFirstShop } from '../../../../electron/engine/composeShop.ts';
import type { PortInfo } from '../../../../electron/transport/portSource.ts';

const aPort = (likelihood: PortInfo['likelihood']): PortInfo => ({
  address: { kind: 'tcp', text: 'tcp://a:1', host: 'a', port: 1 },
  name: 'a',
  vendorId: null,
  productId: null,
  usbSerialNumber: null,
  likelihood,
});

describe('decideFirstShop', () => {
  it('is the simulated shop when nothing suggests a terminal', () => {
    expect(decideFirstShop(false, [])).toBe('simulated');
    expect(decideFirstShop(false, [aPort('unlikely')])).toBe('simulated');
  });

  it('is the own shop when a port may hold a terminal or records exist', () => {
    expect(decideFirstShop(false, [aPort('unlikely'), aPort('new')])).toBe('own');
    expect(decideFirstShop(true, [])).toBe('own');
  });
});
