import { describe, expect, it } from 'vitest';
import { transmissions, usualTiming } from '../../../../../electron/protocol/link/link.ts';

describe('limits of a line', () => {
  it('are those of the transport document', () => {
    expect(usualTiming).toEqual({ t1Ms: 200, t2Ms: 5000, t3Ms: 5000 });
    expect(transmissions).toBe(3);
  });
});
