import { describe, expect, it } from 'vitest';
import type { LinkEvent } from '../../../../../electron/protocol/link/link.ts';
import { ZvtInbox } from '../../../../../electron/protocol/zvt/zvtInbox.ts';
import { aLink } from '../../../../support/zvtLine.ts';
import { watch } from '../../../../support/zvtTalk.ts';

const event = (byte: number): LinkEvent => ({ kind: 'apdu', apdu: Uint8Array.of(byte), arrivedAt: 0 });
const never = new AbortController().signal;

describe('the inbox of a dialogue', () => {
  it('gives events in the order they came, before and while someone waits', async () => {
    const { link, clock } = aLink('serial');
    const inbox = new ZvtInbox(link, clock);
    inbox.put(event(1));
    inbox.put(event(2));
    inbox.putBack(event(0));
    const until = clock.now() + 1000;
    expect(await inbox.next(until, never)).toEqual(event(0));
    expect(await inbox.next(until, never)).toEqual(event(1));
    expect(await inbox.next(until, never)).toEqual(event(2));
    const waiting = inbox.next(until, never);
    inbox.put(event(3));
    expect(await waiting).toEqual(event(3));
    expect(clock.pending).toBe(0);
  });

  it('says when the time is over or someone stopped', async () => {
    const { link, clock } = aLink('serial');
    const inbox = new ZvtInbox(link, clock);
    const late = watch(inbox.next(clock.now() + 1000, never));
    await clock.advance(999);
    expect(late.done()).toBeUndefined();
    await clock.advance(1);
    expect(late.done()).toBe('timeout');
    const stop = new AbortController();
    const stopped = inbox.next(Number.MAX_SAFE_INTEGER, stop.signal);
    expect(clock.pending).toBe(0);
    stop.abort();
    expect(await stopped).toBe('stopped');
    expect(await inbox.next(clock.now(), stop.signal)).toBe('stopped');
  });

  it('waits for the end of a message that is arriving', async () => {
    const { link, clock, far } = aLink('serial');
    const inbox = new ZvtInbox(link, clock);
    const next = watch(inbox.next(clock.now() + 100, never));
    for (let turn = 0; turn < 20; turn += 1) {
      await far.raw(turn === 0 ? '10 02' : '41');
      await clock.advance(100);
    }
    expect(next.done()).toBeUndefined();
    await clock.advance(400);
    expect(next.done()).toBe('timeout');
  });

  it('can be emptied', async () => {
    const { link, clock } = aLink('serial');
    const inbox = new ZvtInbox(link, clock);
    inbox.put(event(1));
    expect(inbox.clear()).toEqual([event(1)]);
    expect(inbox.clear()).toEqual([]);
  });

  it('ends a dialogue that brings more than a mebibyte, long messages or many, and begins anew after it', async () => {
    for (const size of [1, 65_540]) {
      const { link, clock } = aLink('stream');
      const inbox = new ZvtInbox(link, clock);
      for (let sent = 0; sent < 4_000_000; sent += size + 64) {
        inbox.put({ kind: 'apdu', apdu: new Uint8Array(size), arrivedAt: 0 });
      }
      const held = inbox.clear();
      expect(held.length * (size + 64)).toBeLessThan(1_200_000);
      expect(held.at(-1)).toMatchObject({ kind: 'failed', error: { code: 'terminal.answer-not-understood' } });
      inbox.put(event(1));
      expect(inbox.clear()).toEqual([event(1)]);
    }
  });
});
