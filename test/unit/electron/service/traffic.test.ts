import { describe, expect, it } from 'vitest';
import { silentLogger } from '../../../../electron/log/logger.ts';
import { fromHex } from '../../../../electron/protocol/field/hex.ts';
import { createTraffic, directionOf, liveLimits, shownEntry } from '../../../../electron/service/traffic.ts';
import { parsePortAddress } from '../../../../electron/transport/portAddress.ts';
import { failure } from '../../../../shared/error/appError.ts';
import type { EventPayload } from '../../../../shared/ipc/contract.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { aRow, toyPlugin } from '../../../support/captures.ts';
import { createFakeClock } from '../../../support/fakeClock.ts';

const address = unwrap(parsePortAddress('tcp://127.0.0.1:20007'));

const begin = () => {
  const clock = createFakeClock();
  const told: EventPayload<'traffic.arrived'>[] = [];
  const traffic = createTraffic(
    {
      clock,
      log: silentLogger,
      publish: (name, payload) => {
        if (name === 'traffic.arrived') told.push(payload as EventPayload<'traffic.arrived'>);
      },
    },
    [toyPlugin],
  );
  return { clock, told, traffic };
};

const line = (text: string): Uint8Array => fromHex(`${text} 0A`);

describe('createTraffic', () => {
  it('tells nobody anything while nobody looks, and has it all when somebody does', async () => {
    const { traffic, told, clock } = begin();
    const tap = traffic.tap.opened(address);
    tap.bytes('toTerminal', line('05 01 02 12 34'), clock.now());
    await clock.advance(5000);
    expect(told).toEqual([]);
    const { entries, lines } = unwrap(await traffic.page({ address: null, before: null, limit: 10 }));
    expect(entries.map(({ kind, hex }) => `${kind} ${hex}`)).toEqual(['opened ', 'toTerminal 050102EEEEEE']);
    expect(entries[1]).toMatchObject({ family: 'toy', summary: { en: 'Toy' }, masked: [{ from: 3, to: 6 }] });
    expect(lines).toMatchObject([{ address: address.text, messages: 1, bytesToTerminal: 6 }]);
  });

  it('tells rows in batches while somebody looks, and stops when they do not ask again', async () => {
    const { traffic, told, clock } = begin();
    unwrap(await traffic.watch({ isOn: true }));
    const tap = traffic.tap.opened(address);
    tap.bytes('toTerminal', line('05 01'), clock.now());
    await clock.advance(liveLimits.everyMs);
    expect(told.map(({ entries }) => entries.length)).toEqual([2]);
    await clock.advance(liveLimits.watchedMs);
    tap.bytes('toTerminal', line('05 01'), clock.now());
    await clock.advance(1000);
    expect(told).toHaveLength(1);
  });

  it('leaves out what is too much for one batch and says how much', async () => {
    const { traffic, told, clock } = begin();
    unwrap(await traffic.watch({ isOn: true }));
    const tap = traffic.tap.opened(address);
    for (let count = 0; count < 1000; count += 1) tap.bytes('toTerminal', line('05 01'), clock.now());
    await clock.advance(liveLimits.everyMs);
    expect(told[0]?.entries).toHaveLength(liveLimits.rows);
    expect(told[0]?.skipped).toBe(1001 - liveLimits.rows);
    expect(told[0]?.entries.at(-1)?.number).toBe(1001);
  });

  it('takes a message apart on demand, whole, and knows when it is forgotten', async () => {
    const { traffic, clock } = begin();
    traffic.tap.opened(address).bytes('toTerminal', line(`05 01 ${'41 '.repeat(400)}`), clock.now());
    const detail = unwrap(await traffic.detail({ number: 2 }));
    expect(detail?.hex.length).toBe(2 * 403);
    expect(detail?.fields).toEqual([{ name: 'secret', value: 'masked' }]);
    expect(unwrap(await traffic.detail({ number: 99 }))).toBeNull();
  });

  it('keeps notes with card numbers masked, and ports that would not open', async () => {
    const { traffic } = begin();
    const note = unwrap(await traffic.note({ text: 'card 4111111111111111 read', address: null }));
    expect(note).toMatchObject({ kind: 'note', text: 'card 411111******1111 read', address: null });
    traffic.tap.refused(address, failure('transport.busy').error);
    const { entries } = unwrap(await traffic.page({ address: address.text, before: null, limit: 10 }));
    expect(entries.at(-1)).toMatchObject({ kind: 'refused', text: 'transport.busy' });
  });

  it('hands every row to a capture, and a listener that throws harms no line', async () => {
    const { traffic, clock } = begin();
    const seen: number[] = [];
    const undo = traffic.onEntry(({ number }) => seen.push(number));
    traffic.onEntry(() => {
      throw new Error('oops');
    });
    const tap = traffic.tap.opened(address);
    expect(() => {
      tap.bytes('toTerminal', line('05'), clock.now());
    }).not.toThrow();
    await clock.advance(0);
    undo();
    tap.closed({ kind: 'closed' }, 9);
    expect(seen).toEqual([1, 2]);
    traffic.stop();
  });
});

describe('shownEntry', () => {
  it('shows the first bytes of a long message and its whole length', () => {
    const { traffic } = begin();
    const shown = shownEntry(aRow({ hex: '41'.repeat(300) }), traffic.words);
    expect(shown).toMatchObject({ length: 300, summary: null });
    expect(shown.hex.length).toBe(512);
    expect(directionOf('note')).toBeNull();
    expect(directionOf('fromTerminal')).toBe('fromTerminal');
  });
});
