import { describe, expect, it } from 'vitest';
import { createLineListening } from '../../../../electron/service/lineListening.ts';
import { createPortGate } from '../../../../electron/service/portGate.ts';
import { createMemoryPair } from '../../../../electron/transport/memoryTransport.ts';
import { parsePortAddress } from '../../../../electron/transport/portAddress.ts';
import type { Transport } from '../../../../electron/transport/transport.ts';
import { failure, success } from '../../../../shared/error/appError.ts';
import { unwrap } from '../../../support/anEngine.ts';

const text = 'sim:memory';
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
};

const begin = (isBusy = false) => {
  const opened: Transport[] = [];
  const sent: number[] = [];
  const gate = createPortGate({
    list: () => Promise.resolve([]),
    open: () => {
      if (isBusy) return Promise.resolve(failure('transport.busy', { address: text, path: text }));
      const pair = createMemoryPair();
      pair.terminal.onBytes((bytes) => sent.push(...bytes));
      opened.push(pair.console);
      return Promise.resolve(success(pair.console));
    },
  });
  return { gate, opened, sent, listening: createLineListening(gate) };
};

const isClosed = async (transport: Transport | undefined): Promise<boolean> =>
  await Promise.race([transport?.closed.then(() => true) ?? false, settle().then(() => false)]);

describe('createLineListening', () => {
  it('keeps a port open until it is told to stop, and sends nothing', async () => {
    const { listening, opened, sent } = begin();
    expect(unwrap(await listening.listen({ address: text, isOn: true }))).toEqual({ isListening: true });
    expect(unwrap(await listening.listen({ address: text, isOn: true }))).toEqual({ isListening: true });
    expect(opened).toHaveLength(1);
    expect(await isClosed(opened[0])).toBe(false);
    expect(unwrap(await listening.listen({ address: text, isOn: false }))).toEqual({ isListening: false });
    expect(await isClosed(opened[0])).toBe(true);
    expect(sent).toEqual([]);
  });

  it('gives the port to whoever needs it', async () => {
    const { listening, opened, gate } = begin();
    unwrap(await listening.listen({ address: text, isOn: true }));
    unwrap(await gate.open(unwrap(parsePortAddress(text)), new AbortController().signal));
    expect(await isClosed(opened[0])).toBe(true);
  });

  it('says why a port cannot be listened to', async () => {
    expect(await begin(true).listening.listen({ address: text, isOn: true })).toMatchObject({
      error: { code: 'transport.busy' },
    });
    expect(await begin().listening.listen({ address: 'nonsense', isOn: true })).toMatchObject({
      error: { code: 'transport.bad-address' },
    });
  });

  it('ends with the program', async () => {
    const { listening, opened } = begin();
    unwrap(await listening.listen({ address: text, isOn: true }));
    listening.stop();
    expect(await isClosed(opened[0])).toBe(true);
  });
});
