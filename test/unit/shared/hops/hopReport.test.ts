import { describe, expect, it } from 'vitest';
import { hopHostsSchema } from '../../../../shared/hops/hopReport.ts';

const host = { host: 'a.b', port: 1, tls: false };

describe('the hosts of a shop', () => {
  it('are eight at most, in both lists together', () => {
    const of = (internet: number, acquirer: number) =>
      hopHostsSchema.safeParse({ internet: Array(internet).fill(host), acquirer: Array(acquirer).fill(host) }).success;
    expect([of(0, 0), of(1, 7), of(8, 0), of(2, 7), of(9, 0)]).toEqual([true, true, true, false, false]);
  });

  it('have a port', () => {
    for (const port of [0, 65_536, 1.5]) {
      expect(hopHostsSchema.safeParse({ internet: [{ ...host, port }], acquirer: [] }).success).toBe(false);
    }
  });
});
