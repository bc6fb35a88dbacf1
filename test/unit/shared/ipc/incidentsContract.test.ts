import { describe, expect, it } from 'vitest';
import { incidentsCommands } from '../../../../shared/ipc/incidentsContract.ts';

const incidentId = '00000000-0000-4000-8000-000000000001';

describe('incidents contract', () => {
  it('closes nothing without saying what it was', () => {
    const { input } = incidentsCommands['incidents.close'];
    const worksSince = '2026-11-22T09:00:00.000Z';
    expect(input.safeParse({ incidentId, worksSince, resolution: '换电源线', cost: null }).success).toBe(true);
    for (const resolution of ['', '  ', 'ok', null]) {
      expect(input.safeParse({ incidentId, worksSince, resolution, cost: null }).success).toBe(false);
    }
    expect(input.safeParse({ incidentId, worksSince, resolution: '换电源线', cost: -1 }).success).toBe(false);
  });

  it('takes a promise as a day that exists', () => {
    const { input } = incidentsCommands['incidents.report'];
    const provider = (promisedOn: string) => ({ name: 'X', caseNumber: null, promisedOn });
    expect(input.safeParse({ incidentId, provider: provider('2026-02-28'), note: null }).success).toBe(true);
    expect(input.safeParse({ incidentId, provider: provider('2026-02-30'), note: null }).success).toBe(false);
  });

  it('lists by pages', () => {
    const { input } = incidentsCommands['incidents.list'];
    expect(input.safeParse({ filter: {}, offset: 0, limit: 200 }).success).toBe(true);
    expect(input.safeParse({ filter: {}, offset: -1, limit: 201 }).success).toBe(false);
  });
});
