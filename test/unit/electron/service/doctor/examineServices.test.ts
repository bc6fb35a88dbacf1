import { describe, expect, it } from 'vitest';
import { examineServices } from '../../../../../electron/service/doctor/examineServices.ts';
import { aPort } from './doctorView.ts';

describe('services', () => {
  const modemManager = { id: 'modemManager', pid: 9, ruleFiles: [], usbIds: [] } as const;
  const port = aPort({ vendorId: '1a86', productId: '7523' });

  it('get the rule for just the adapter that is disturbed', () => {
    const [finding] = examineServices([modemManager], [port]);
    expect(finding).toMatchObject({ id: 'services.modem-manager', outcome: 'hint' });
    expect(finding?.action).toMatchObject({
      kind: 'copy',
      text: expect.stringContaining('ID_MM_DEVICE_IGNORE') as string,
    });
  });

  it('are no finding when they do not run, disturb no adapter, or were told to leave it alone', () => {
    expect(examineServices([{ ...modemManager, pid: null }], [port])).toEqual([]);
    expect(examineServices([modemManager], [])).toEqual([]);
    expect(examineServices([{ ...modemManager, usbIds: ['1a86:7523'] }], [port])).toEqual([]);
  });

  it('never tell to remove brltty without asking who needs it', () => {
    const [finding] = examineServices([{ id: 'brltty', pid: 3, ruleFiles: [], usbIds: [] }], []);
    expect(finding?.id).toBe('services.brltty');
    expect(finding?.remedy?.en).toContain('nobody uses a braille display');
  });
});
