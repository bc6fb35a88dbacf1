import { describe, expect, it } from 'vitest';
import { hopsCommands, hopsEvents } from '../../../../shared/ipc/hopsContract.ts';

describe('channels about the way to the host', () => {
  it('are answered by the engine', () => {
    for (const command of Object.values(hopsCommands)) expect(command.answeredBy).toBe('engine');
    expect(Object.keys(hopsEvents)).toEqual(['hops.progress']);
  });

  it('take a terminal or none', () => {
    const takes = (input: unknown) => hopsCommands['hops.start'].input.safeParse(input).success;
    expect([takes({}), takes({ terminalId: null }), takes({ terminalId: 'x' })]).toEqual([true, true, false]);
  });

  it('take hosts only with names and ports', () => {
    const takes = (host: unknown) =>
      hopsCommands['hops.setHosts'].input.safeParse({ internet: [], acquirer: [host] }).success;
    expect(takes({ host: 'a.b', port: 443, tls: true })).toBe(true);
    expect([
      takes('a.b:443'),
      takes({ host: '', port: 443, tls: true }),
      takes({ host: 'a.b', port: '443', tls: true }),
    ]).toEqual([false, false, false]);
  });
});
