import { describe, expect, it } from 'vitest';
import { type AtCommand, atCommands } from '../../../../../electron/protocol/at/atCommands.ts';
import { AtDialogue, type AtEnd } from '../../../../../electron/protocol/at/atDialogue.ts';
import { newLinkCounters } from '../../../../../electron/protocol/link/linkCounters.ts';
import { createMemoryPair } from '../../../../../electron/transport/memoryTransport.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';

/** A dialogue whose far end is the test. */
const talk = () => {
  const clock = createFakeClock();
  const pair = createMemoryPair({ now: () => clock.now() });
  const counters = newLinkCounters();
  const dialogue = new AtDialogue({ transport: pair.console, clock, counters });
  const heard: string[] = [];
  pair.terminal.onBytes((chunk) => {
    heard.push(new TextDecoder().decode(chunk));
  });
  const say = async (text: string): Promise<void> => {
    await pair.terminal.write(new TextEncoder().encode(text));
    await clock.settle();
  };
  const stop = new AbortController();
  const ask = (command: AtCommand): { readonly end: Promise<AtEnd> } => ({
    end: dialogue.ask(command, 3000, stop.signal),
  });
  return { clock, pair, counters, dialogue, heard, say, stop, ask };
};

describe('a dialogue with a modem', () => {
  it('hands out the lines that answer, without the echo and what came unasked', async () => {
    const { ask, say, dialogue, counters, clock } = talk();
    const { end } = ask('AT+CSQ');
    await say('AT+CSQ\r\r\n^RSSI:20\r\nRING\r\n\r\n+CSQ: 18,99\r\n\r\nOK\r\n');
    expect(await end).toEqual({ kind: 'answered', lines: ['+CSQ: 18,99'], arrivedAt: clock.now() });
    expect(dialogue.hasEcho).toBe(true);
    expect(counters).toMatchObject({ blocksSent: 1, blocksReceived: 1, timeouts: 0 });
  });

  it('tells a refusal with its number', async () => {
    const { ask, say } = talk();
    const { end } = ask('AT+CPIN?');
    await say('\r\n+CME ERROR: 10\r\n');
    expect(await end).toEqual({ kind: 'refused', code: 10 });
  });

  it('writes exactly the text of each command and CR', async () => {
    for (const command of atCommands) {
      const { ask, say, heard, clock } = talk();
      const { end } = ask(command);
      await clock.settle();
      await say('OK\r\n');
      await end;
      expect(heard).toEqual([`${command}\r`]);
    }
  });

  it('gets back in step after an answer that came late', async () => {
    const { ask, say, clock, heard } = talk();
    const first = ask('AT+CGMI');
    await clock.advance(3000);
    expect(await first.end).toEqual({ kind: 'late' });
    const second = ask('AT+CGMM');
    await clock.settle();
    expect(heard.at(-1)).toBe('AT+CMEE?\r');
    await say('Quectel\r\nOK\r\n');
    await say('+CMEE: 1\r\nOK\r\n');
    expect(heard.at(-1)).toBe('AT+CGMM\r');
    await say('EC25\r\nOK\r\n');
    expect(await second.end).toMatchObject({ kind: 'answered', lines: ['EC25'] });
  });

  it('drops the second of two late markers together with its end', async () => {
    const { ask, say, clock, heard } = talk();
    const first = ask('AT+CGMI');
    await clock.advance(3000);
    await first.end;
    const second = ask('AT+CGMM');
    await clock.advance(1500);
    expect(heard.filter((text) => text === 'AT+CMEE?\r')).toHaveLength(2);
    await say('Quectel\r\nOK\r\n+CMEE: 1\r\nOK\r\n');
    expect(heard.at(-1)).toBe('AT+CGMM\r');
    await say('+CMEE: 1\r\nOK\r\nEC25\r\nOK\r\n');
    expect(await second.end).toMatchObject({ kind: 'answered', lines: ['EC25'] });
  });

  it('takes a modem that refuses the marker as in step when it has been quiet', async () => {
    const { ask, say, clock, heard } = talk();
    const first = ask('AT+CGMI');
    await clock.advance(3000);
    await first.end;
    const second = ask('AT+CGMM');
    await clock.settle();
    await say('ERROR\r\n');
    await clock.advance(1500);
    expect(heard.at(-1)).toBe('AT+CGMM\r');
    await say('EC25\r\nOK\r\n');
    expect(await second.end).toMatchObject({ kind: 'answered' });
  });

  it('is silent when not even the marker is answered', async () => {
    const { ask, clock, counters } = talk();
    const first = ask('AT+CGMI');
    await clock.advance(3000);
    await first.end;
    const second = ask('AT+CGMM');
    await clock.advance(3000);
    expect(await second.end).toMatchObject({ kind: 'failed', error: { code: 'link.silent' } });
    expect(counters.timeouts).toBe(1);
  });

  it('ends at once when it is cancelled, also while it gets in step, and drops what comes then', async () => {
    const { ask, say, stop, clock, dialogue } = talk();
    dialogue.distrust();
    const { end } = ask('AT+CSQ');
    await clock.settle();
    stop.abort();
    expect(await end).toEqual({ kind: 'cancelled' });
    await say('+CMEE: 1\r\nOK\r\n');
    expect(await dialogue.once('AT', 500, stop.signal)).toEqual({ kind: 'cancelled' });
  });

  it('fails with the line, now and afterwards', async () => {
    const { ask, pair, dialogue } = talk();
    const { end } = ask('AT+CSQ');
    pair.cut();
    expect(await end).toMatchObject({ kind: 'failed', error: { code: 'transport.closed' } });
    expect(await dialogue.once('AT', 500, new AbortController().signal)).toMatchObject({ kind: 'failed' });
  });

  it('fails what is asked when it is closed, and keeps only the first bytes for a description', async () => {
    const { ask, say, dialogue } = talk();
    const { end } = ask('AT+CSQ');
    await say('x'.repeat(40));
    await say('y'.repeat(40));
    expect(dialogue.head).toHaveLength(64);
    dialogue.close();
    expect(await end).toMatchObject({ kind: 'failed', error: { code: 'transport.closed' } });
  });

  it('takes no more lines than an answer can have', async () => {
    const { ask, say } = talk();
    const { end } = ask('AT+CSQ');
    await say(`${'+CSQ: 1,99\r\n'.repeat(500)}OK\r\n`);
    const answered = await end;
    expect(answered.kind === 'answered' ? answered.lines.length : 0).toBe(8);
  });

  it('hears from the line, not from the write, that it is gone', async () => {
    const clock = createFakeClock();
    const { console: line } = createMemoryPair();
    const transport = { ...line, write: () => Promise.reject(new Error('gone')) };
    const dialogue = new AtDialogue({ transport, clock, counters: newLinkCounters() });
    const end = dialogue.once('AT', 500, new AbortController().signal);
    await clock.advance(500);
    expect(await end).toEqual({ kind: 'late' });
  });
});
