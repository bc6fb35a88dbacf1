import { describe, expect, it } from 'vitest';
import { lookForModem } from '../../../../../electron/driver/at/atFirstLook.ts';
import { AtDialogue } from '../../../../../electron/protocol/at/atDialogue.ts';
import { newLinkCounters } from '../../../../../electron/protocol/link/linkCounters.ts';
import { createMemoryPair } from '../../../../../electron/transport/memoryTransport.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';

/** What the far end says to each AT, in turn; null = nothing. */
const look = async (answers: readonly (string | null)[]) => {
  const clock = createFakeClock();
  const pair = createMemoryPair({ now: () => clock.now() });
  const dialogue = new AtDialogue({ transport: pair.console, clock, counters: newLinkCounters() });
  const heard: string[] = [];
  pair.terminal.onBytes((chunk) => {
    heard.push(new TextDecoder().decode(chunk));
    const answer = answers[heard.length - 1] ?? null;
    if (answer === 'unplug') pair.cut();
    else if (answer !== null) void pair.terminal.write(new TextEncoder().encode(answer));
  });
  const stop = new AbortController();
  const before = clock.now();
  const result = lookForModem(dialogue, pair.console, stop.signal);
  await clock.advance(100);
  if (answers[0] === 'cancel') stop.abort();
  await clock.advance(1900);
  return { result: await result, heard, ms: clock.now() - before, dialogue };
};

describe('the first look for a modem', () => {
  it('is satisfied with one OK', async () => {
    expect(await look(['\r\nOK\r\n'])).toMatchObject({ result: { ok: true }, heard: ['AT\r'] });
  });

  it('asks again when the first AT was lost or refused', async () => {
    expect(await look([null, '\r\nOK\r\n'])).toMatchObject({ result: { ok: true }, heard: ['AT\r', 'AT\r'] });
    expect(await look(['ERROR\r\n', 'OK\r\n'])).toMatchObject({ result: { ok: true } });
  });

  it('sends AT three times at most and is over within 1.5 s', async () => {
    const { result, heard } = await look([]);
    expect(result).toMatchObject({ ok: false, error: { code: 'link.silent' } });
    expect(heard).toEqual(['AT\r', 'AT\r', 'AT\r']);
  });

  it('says what else is there', async () => {
    const other = await look(['HTTP/1.1 400 Bad Request\r\n']);
    expect(other.result).toMatchObject({ error: { code: 'link.wrong-protocol' } });
    const echo = await look(['AT\r', 'AT\r', 'AT\r']);
    expect(echo.result).toMatchObject({ error: { facts: { looksLike: 'an echo of our own command' } } });
  });

  it('ends with the line and with the person', async () => {
    expect((await look(['unplug'])).result).toMatchObject({ error: { code: 'transport.closed' } });
    expect((await look(['cancel'])).result).toMatchObject({ error: { code: 'check.cancelled' } });
  });
});
