import { describe, expect, it } from 'vitest';
import { doctorCommands } from '../../../../shared/ipc/doctorContract.ts';

describe('doctor contract', () => {
  it('starts only when told whether ports are hidden, and cancels only a run', () => {
    const { input } = doctorCommands['doctor.start'];
    expect(input.safeParse({ isHidden: true }).success).toBe(true);
    expect(input.safeParse({}).success).toBe(false);
    expect(doctorCommands['doctor.cancel'].input.safeParse({ runId: 'newest' }).success).toBe(false);
  });

  it('answers with no run before the first', () => {
    expect(doctorCommands['doctor.latest'].output.safeParse(null).success).toBe(true);
  });
});
