import { afterEach, describe, expect, it } from 'vitest';
import { openTransport } from '../../../../electron/transport/openTransport.ts';
import { parsePortAddress } from '../../../../electron/transport/portAddress.ts';
import type { Transport } from '../../../../electron/transport/transport.ts';
import type { Result } from '../../../../shared/error/appError.ts';
import type { PseudoTerminalPair } from '../../../support/pseudoTerminal.ts';
import { createPseudoTerminals, noPseudoTerminals } from '../../../support/pseudoTerminal.ts';

const never = new AbortController().signal;
const pairs: PseudoTerminalPair[] = [];

const plug = async (): Promise<PseudoTerminalPair> => {
  const pair = await createPseudoTerminals();
  pairs.push(pair);
  return pair;
};

const open = async (path: string): Promise<Result<Transport>> => {
  const address = parsePortAddress(`serial:${path}`);
  if (!address.ok) throw new Error('bad address');
  return await openTransport(address.value, never);
};

const opened = async (path: string): Promise<Transport> => {
  const result = await open(path);
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.details ?? ''}`);
  return result.value;
};

const received = (transport: Transport, wanted: number): Promise<number[]> =>
  new Promise((resolve) => {
    const all: number[] = [];
    transport.onBytes((chunk) => {
      all.push(...chunk);
      if (all.length >= wanted) resolve(all);
    });
  });

afterEach(async () => {
  for (const pair of pairs.splice(0)) await pair.unplug();
});

describe.skipIf(noPseudoTerminals !== null)(`a serial transport (${noPseudoTerminals ?? 'pseudo-terminals'})`, () => {
  it('carries every byte value both ways, control characters included', async () => {
    const pair = await plug();
    const near = await opened(pair.near);
    const far = await opened(pair.far);
    const all = Uint8Array.from({ length: 256 }, (_, value) => value);
    const there = received(far, 256);
    await near.write(all);
    expect(await there).toEqual([...all]);
    const back = received(near, 256);
    await far.write(all);
    expect(await back).toEqual([...all]);
    await near.close();
    await far.close();
    expect(await near.closed).toEqual({ kind: 'closed' });
  });

  it('opens again after it was closed', async () => {
    const pair = await plug();
    for (let round = 0; round < 3; round += 1) {
      const near = await opened(pair.near);
      await near.close();
      await near.close();
    }
  });

  it('reports a port that is in use as busy', async () => {
    const pair = await plug();
    const near = await opened(pair.near);
    expect(await open(pair.near)).toMatchObject({ ok: false, error: { code: 'transport.busy' } });
    await near.close();
  });

  it('notices an unplugged adapter although nobody writes, and settles once', async () => {
    const pair = await plug();
    const near = await opened(pair.near);
    const reasons: unknown[] = [];
    void near.closed.then((reason) => reasons.push(reason));
    await pair.unplug();
    expect(await near.closed).not.toEqual({ kind: 'closed' });
    await expect(near.write(Uint8Array.of(6))).rejects.toThrow('transport.closed');
    const before = performance.now();
    await near.close();
    expect(performance.now() - before).toBeLessThan(1000);
    expect(reasons).toHaveLength(1);
  });

  it('fails a write on an unplugged adapter with a code instead of waiting', async () => {
    const pair = await plug();
    const near = await opened(pair.near);
    await pair.unplug();
    await expect(near.write(Uint8Array.of(6))).rejects.toThrow('transport.closed');
    expect((await near.closed).kind).not.toBe('closed');
    await near.close();
  });

  it('reports a path that does not exist, and one that is no port, as missing', async () => {
    expect(await open('/dev/ttyUSB-nowhere')).toMatchObject({
      ok: false,
      error: { code: 'transport.no-port', facts: { path: '/dev/ttyUSB-nowhere' } },
    });
    expect(await open('/dev/null')).toMatchObject({ ok: false, error: { code: 'transport.no-port' } });
  });
});
