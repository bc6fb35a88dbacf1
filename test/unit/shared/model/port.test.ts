import { describe, expect, it } from 'vitest';
import { portSchema } from '../../../../shared/model/port.ts';

describe('port', () => {
  it('is known by its address and may tell nothing else', () => {
    const port = {
      address: 'tcp://127.0.0.1:20007',
      kind: 'tcp',
      name: '127.0.0.1:20007',
      vendorId: null,
      productId: null,
      usbSerialNumber: null,
      likelihood: 'new',
      terminalId: null,
      isManual: true,
      simulated: false,
    };
    expect(portSchema.parse(port)).toEqual(port);
    expect(portSchema.safeParse({ ...port, likelihood: 'perhaps' }).success).toBe(false);
  });
});
