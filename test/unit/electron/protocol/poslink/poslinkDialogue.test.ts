import { describe, expect, it } from 'vitest';
import { newLinkCounters } from '../../../../../electron/protocol/link/linkCounters.ts';
import { PoslinkDialogue } from '../../../../../electron/protocol/poslink/poslinkDialogue.ts';
import { encodeFrame } from '../../../../../electron/protocol/poslink/poslinkFrame.ts';
import { encodeInitialise } from '../../../../../electron/protocol/poslink/poslinkMessages.ts';
import { createMemoryPair } from '../../../../../electron/transport/memoryTransport.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';

const [ack, nak, enq] = [Uint8Array.of(0x06), Uint8Array.of(0x15), Uint8Array.of(0x05)];
const fields = ['0', 'A01', '1.43', '000000', 'OK'];
const answer = encodeFrame(fields);
const damaged = Uint8Array.from(answer, (byte, at) => (at === 4 ? byte ^ 1 : byte));

const talk = () => {
  const clock = createFakeClock();
  const pair = createMemoryPair({ now: () => clock.now() });
  const counters = newLinkCounters();
  const dialogue = new PoslinkDialogue({ transport: pair.console, clock, counters });
  const heard: number[] = [];
  pair.terminal.onBytes((chunk) => {
    heard.push(...chunk);
  });
  const stop = new AbortController();
  const say = async (...chunks: readonly Uint8Array[]): Promise<void> => {
    for (const chunk of chunks) await pair.terminal.write(chunk);
    await clock.settle();
  };
  return { clock, pair, counters, dialogue, heard, stop, say, end: dialogue.request(encodeInitialise(), stop.signal) };
};

describe('a dialogue with a POSLink terminal', () => {
  it('sends the request once and acknowledges the answer', async () => {
    const { end, say, heard, counters, clock } = talk();
    await say(ack, answer, Uint8Array.of(0x04));
    expect(await end).toEqual({ kind: 'answered', fields, arrivedAt: clock.now() });
    expect(heard).toEqual([...encodeInitialise(), 0x06]);
    expect(counters).toMatchObject({ blocksSent: 1, blocksReceived: 1, acksSent: 1 });
  });

  it('waits longer for a terminal that shows that it is at work, but not for ever', async () => {
    const { end, say, clock } = talk();
    await say(ack);
    for (let second = 0; second < 39; second += 13) {
      await clock.advance(13_000);
      await say(enq);
    }
    await clock.advance(2000);
    expect(await end).toMatchObject({ kind: 'failed', wasAccepted: true, error: { code: 'link.silent' } });
  });

  it('has a damaged answer repeated, twice at most', async () => {
    const once = talk();
    await once.say(ack, damaged, answer);
    expect(await once.end).toMatchObject({ kind: 'answered' });
    expect(once.heard.slice(encodeInitialise().length)).toEqual([0x15, 0x06]);
    const always = talk();
    await always.say(ack, damaged, damaged, damaged);
    expect(await always.end).toMatchObject({ error: { code: 'link.transmission-error', facts: { reason: 'LRC' } } });
    expect(always.counters).toMatchObject({ crcErrors: 3, naksSent: 2 });
  });

  it('asks again for an answer that stops in the middle', async () => {
    const { end, say, clock, heard } = talk();
    await say(ack, answer.subarray(0, 8));
    await clock.advance(500);
    expect(heard.at(-1)).toBe(0x15);
    await say(answer);
    expect(await end).toMatchObject({ kind: 'answered' });
  });

  it('never repeats the request: a refusal of the line ends it', async () => {
    const { end, say, heard } = talk();
    await say(nak);
    expect(await end).toMatchObject({ kind: 'failed', wasAccepted: false, error: { facts: { reason: 'NAK' } } });
    expect(heard).toEqual([...encodeInitialise()]);
  });

  it('is silent after 5 s without an acknowledgement, or says what else is there', async () => {
    const nobody = talk();
    await nobody.clock.advance(5000);
    expect(await nobody.end).toMatchObject({ error: { code: 'link.silent' } });
    const other = talk();
    await other.say(new TextEncoder().encode('HTTP/1.1 400'));
    await other.clock.advance(5000);
    expect(await other.end).toMatchObject({ error: { code: 'link.wrong-protocol' } });
    expect(other.counters.discardedBytes).toBe(12);
  });

  it('ends with the person, knowing whether the request was taken', async () => {
    const { end, say, stop, dialogue } = talk();
    await say(ack);
    stop.abort();
    expect(await end).toEqual({ kind: 'cancelled', wasAccepted: true });
    await say(answer);
    expect(await dialogue.request(encodeInitialise(), stop.signal)).toEqual({ kind: 'cancelled', wasAccepted: false });
  });

  it('ends with the line, in the middle of a frame too', async () => {
    const { end, say, pair, dialogue, clock } = talk();
    await say(ack, answer.subarray(0, 8));
    pair.cut();
    expect(await end).toMatchObject({ wasAccepted: true, error: { code: 'transport.closed' } });
    await clock.advance(1000);
    const again = await dialogue.request(encodeInitialise(), new AbortController().signal);
    expect(again).toMatchObject({ kind: 'failed', wasAccepted: false });
  });

  it('fails what is under way when it is closed, and writes nothing more', async () => {
    const { end, dialogue, say, heard } = talk();
    dialogue.close();
    expect(await end).toMatchObject({ kind: 'failed', error: { code: 'transport.closed' } });
    const before = heard.length;
    await say(answer);
    expect(heard).toHaveLength(before);
  });

  it('hears from the line, not from the write, that it is gone', async () => {
    const clock = createFakeClock();
    const { console: line, terminal } = createMemoryPair();
    const transport = { ...line, write: () => Promise.reject(new Error('gone')) };
    const dialogue = new PoslinkDialogue({ transport, clock, counters: newLinkCounters() });
    const end = dialogue.request(encodeInitialise(), new AbortController().signal);
    await terminal.write(answer);
    await clock.advance(5000);
    expect(await end).toMatchObject({ kind: 'answered' });
  });
});
