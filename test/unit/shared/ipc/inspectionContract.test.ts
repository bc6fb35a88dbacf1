import { describe, expect, it } from 'vitest';
import { inspectionCommands, inspectionEvents } from '../../../../shared/ipc/inspectionContract.ts';

describe('channels of the inspection', () => {
  it('let only the main process ask for files', () => {
    const files = Object.entries(inspectionCommands).filter(([, { answeredBy }]) => answeredBy === 'main');
    expect(files.map(([name]) => name)).toEqual(['inspection.exportDevices', 'evidence.save', 'evidence.check']);
    expect(Object.keys(inspectionEvents)).toEqual(['inspection.changed', 'visitors.changed']);
  });

  it('take no photo that is larger than what is kept', () => {
    const { input } = inspectionCommands['inspection.addPhoto'];
    const photo = { baselineId: '11111111-1111-4111-8111-111111111111', angle: 'front', name: 'x.png' };
    expect(input.safeParse({ ...photo, content: 'AAAA' }).success).toBe(true);
    expect(input.safeParse({ ...photo, content: 'A'.repeat(12_000_000) }).success).toBe(false);
  });
});
