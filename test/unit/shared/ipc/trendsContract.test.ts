import { describe, expect, it } from 'vitest';
import { trendsCommands } from '../../../../shared/ipc/trendsContract.ts';

describe('channels about trends', () => {
  it('ask for the events of one terminal in one period', () => {
    const input = {
      terminalId: '3f0f7f4e-0b7b-4a54-9d3c-6f2d6c3c1a11',
      from: '2026-11-01T00:00:00Z',
      until: '2026-11-22T00:00:00Z',
    };
    const { input: schema } = trendsCommands['trends.events'];
    expect(schema.safeParse(input).success).toBe(true);
    expect(schema.safeParse({ ...input, terminalId: 'all' }).success).toBe(false);
    expect(schema.safeParse({ ...input, from: 'yesterday' }).success).toBe(false);
  });
});
