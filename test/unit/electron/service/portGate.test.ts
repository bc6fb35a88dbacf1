import { describe, expect, it } from 'vitest';
import { createPortGate } from '../../../../electron/service/portGate.ts';
import { createMemoryPair } from '../../../../electron/transport/memoryTransport.ts';
import { parsePortAddress } from '../../../../electron/transport/portAddress.ts';
import type { PortSource } from '../../../../electron/transport/portSource.ts';
import { success } from '../../../../shared/error/appError.ts';
import { unwrap } from '../../../support/anEngine.ts';

const address = unwrap(parsePortAddress('sim:healthy'));
const never = new AbortController().signal;

const aGate = () => {
  let opened = 0;
  const source: PortSource = {
    list: () => Promise.resolve([]),
    open: () => {
      opened += 1;
      return Promise.resolve(success(createMemoryPair({ address }).console));
    },
  };
  return { gate: createPortGate(source), opened: () => opened };
};

describe('the gate in front of the ports', () => {
  it('closes everything that is open before sleep, and opens nothing until the computer wakes', async () => {
    const { gate, opened } = aGate();
    const transport = unwrap(await gate.open(address, never));
    expect(gate.isOpen(address.text)).toBe(true);
    await gate.sleep();
    expect(await transport.closed).toEqual({ kind: 'closed' });
    expect(gate.isAsleep).toBe(true);
    expect(await gate.open(address, never)).toMatchObject({ ok: false, error: { code: 'transport.suspended' } });
    expect(await gate.inBackground(address, () => Promise.resolve('x'))).toBe('occupied');
    gate.wake();
    unwrap(await gate.open(address, never));
    expect(opened()).toBe(2);
  });

  it('tells whether the computer has slept since, however the clock was set', async () => {
    const { gate } = aGate();
    const sinceBefore = gate.watchSleep();
    expect(sinceBefore()).toBe(false);
    await gate.sleep();
    const sinceSleep = gate.watchSleep();
    gate.wake();
    const sinceWake = gate.watchSleep();
    expect([sinceBefore(), sinceSleep(), sinceWake()]).toEqual([true, true, false]);
    await gate.sleep();
    expect(sinceWake()).toBe(true);
  });

  it('ends a background attempt when somebody opens the same port, and waits until it has ended', async () => {
    const { gate } = aGate();
    const order: string[] = [];
    const background = gate.inBackground(address, async (source, signal) => {
      const transport = unwrap(await source.open(address, signal));
      if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
      await transport.close();
      order.push('background ended');
      return 'given way';
    });
    await Promise.resolve();
    unwrap(await gate.open(address, never));
    order.push('opened');
    expect(await background).toBe('given way');
    expect(order).toEqual(['background ended', 'opened']);
  });

  it('does not begin in the background what somebody else is using', async () => {
    const { gate } = aGate();
    const transport = unwrap(await gate.open(address, never));
    expect(await gate.inBackground(address, () => Promise.resolve('x'))).toBe('occupied');
    await transport.close();
    expect(await gate.inBackground(address, () => Promise.resolve('x'))).toBe('x');
  });

  it('ends what runs in the background, also when it fails', async () => {
    const { gate } = aGate();
    const work = gate.inBackground(
      address,
      (_source, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            reject(new Error('given up'));
          });
        }),
    );
    const settled = expect(work).rejects.toThrow('given up');
    await gate.endBackground();
    await settled;
  });
});
