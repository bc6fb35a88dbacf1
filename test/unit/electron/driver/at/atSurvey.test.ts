import { describe, expect, it } from 'vitest';
import { newAtFindings } from '../../../../../electron/driver/at/atFindings.ts';
import { AtSurvey } from '../../../../../electron/driver/at/atSurvey.ts';
import { AtDialogue } from '../../../../../electron/protocol/at/atDialogue.ts';
import { newLinkCounters } from '../../../../../electron/protocol/link/linkCounters.ts';
import { createMemoryPair } from '../../../../../electron/transport/memoryTransport.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';

/** A modem that answers by a table of lists, one entry after the other and the last for ever; ERROR for the rest. */
const survey = async (table: Readonly<Record<string, readonly string[]>>, limitMs = 45_000) => {
  const clock = createFakeClock();
  const pair = createMemoryPair({ now: () => clock.now() });
  const dialogue = new AtDialogue({ transport: pair.console, clock, counters: newLinkCounters() });
  const asked: string[] = [];
  pair.terminal.onBytes((chunk) => {
    const command = new TextDecoder().decode(chunk).trim();
    const before = asked.filter((each) => each === command).length;
    asked.push(command);
    const list = table[command] ?? ['ERROR'];
    const answer = list[Math.min(before, list.length - 1)] ?? '';
    if (answer === 'silence') return;
    void pair.terminal.write(new TextEncoder().encode(answer === 'ERROR' ? 'ERROR\r\n' : `${answer}\r\nOK\r\n`));
  });
  const findings = newAtFindings();
  const remarks: string[] = [];
  const { signal } = new AbortController();
  const run = new AtSurvey({
    dialogue,
    transport: pair.console,
    clock,
    until: clock.now() + limitMs,
    signal,
    findings,
    remark: (text) => {
      remarks.push(text);
    },
    onIdentity: () => undefined,
  });
  const done = run.run();
  await clock.advance(60_000);
  await done;
  return { findings, asked, remarks, stopped: run.stopped };
};

describe('the survey of a modem', () => {
  it('believes an answer when it was given twice in a row', async () => {
    const { findings, asked } = await survey({ 'AT+CSQ': ['+CSQ: 18,99', '+CSQ: 19,99', '+CSQ: 19,99'] });
    expect(findings.signal?.value).toBe(19);
    expect(asked.filter((command) => command === 'AT+CSQ')).toHaveLength(3);
  });

  it('leaves out what is never the same twice', async () => {
    const restless = ['1', '2', '3', '4', '5', '6', '7'].map((value) => `+CSQ: ${value},99`);
    const { findings, remarks } = await survey({ 'AT+CSQ': restless });
    expect(findings.signal).toBeNull();
    expect(remarks).toEqual(['AT+CSQ: no two answers were the same']);
  });

  it('believes a clock that goes on, and not one that jumps', async () => {
    const right = await survey({ 'AT+CCLK?': ['+CCLK: "26/11/22,09:30:05+32"', '+CCLK: "26/11/22,09:30:06+32"'] });
    expect(right.findings.clock?.value.local).toBe('2026-11-22T09:30:06');
    const jumping = ['05', '25', '45', '15', '35', '55'].map((second) => `+CCLK: "26/11/22,09:30:${second}+32"`);
    expect((await survey({ 'AT+CCLK?': jumping })).findings.clock).toBeNull();
  });

  it('takes the state of the card from a refusal, and asks no card that is not there', async () => {
    const { findings, asked } = await survey({ 'AT+CPIN?': ['+CME ERROR: 10\r\n'] });
    expect(findings.sim).toBe('absent');
    expect(asked).not.toContain('AT+CCID');
  });

  it('finds the one command that tells the card’s number', async () => {
    const { findings, asked } = await survey({
      'AT+CPIN?': ['+CPIN: READY'],
      'AT+ICCID': ['+ICCID: 89860000000000000013'],
    });
    expect(findings.iccid).toBe('89860000000000000013');
    expect(asked).toEqual(expect.arrayContaining(['AT+CCID', 'AT+QCCID', 'AT+ICCID']));
  });

  it('ends when its time is over', async () => {
    const { stopped, asked } = await survey({}, 0);
    expect(stopped).toMatchObject({ kind: 'failed', error: { code: 'link.silent' } });
    expect(asked).toEqual([]);
  });

  it('goes on after one answer that never ended', async () => {
    const { findings } = await survey({ 'AT+CSQ': ['silence', '+CSQ: 19,99'], 'AT+CMEE?': ['+CMEE: 1'] });
    expect(findings.signal?.value).toBe(19);
  });
});
