import { describe, expect, it } from 'vitest';
import { ZvtDialogue } from '../../../../../electron/protocol/zvt/zvtDialogue.ts';
import { eventText } from '../../../../support/framing.ts';
import { aTalk, watch } from '../../../../support/zvtTalk.ts';

const enquiry = '05 01 03 00 00 00';
const print = '06 1A 00';
const ack = (text: string): readonly string[] => (text === '80 00 00' || text.startsWith('84') ? ['ack'] : []);

describe('a dialogue on a serial line', () => {
  it('answers every message, the completion too, and ends when that answer is acknowledged', async () => {
    const { ask, far, clock, dialogue, deadline } = aTalk('serial');
    expect(dialogue).toBeInstanceOf(ZvtDialogue);
    const script = [
      '80 00 00',
      '04 FF 01 0A',
      '06 D1 01 40',
      '06 D1 01 40',
      '04 01 08 AA 26 01 01 0C 10 10 10',
      '06 0F 00',
    ];
    let at = 0;
    far.answer((apdu) => {
      const next = script[at];
      at += 1;
      if (apdu === print) return ['ack', '80 00 00', script[at++] ?? ''];
      return next === undefined ? ['ack'] : ['ack', next];
    });
    const end = await ask(print);
    expect(end.kind).toBe('completed');
    expect(end.messages.map(({ command }) => command.toString(16))).toEqual(['4ff', '6d1', '6d1', '401']);
    expect(far.heard.filter((text) => text === '80 00 00')).toHaveLength(5);
    deadline.close();
    expect(clock.pending).toBe(0);
  });

  it('ends with the code of a refusal, also one that stands in the data', async () => {
    const { ask, far } = aTalk('serial');
    far.answer((_, count) => [
      'ack',
      ['84 83 00', '84 1E 01 7D', '84 9C 00', '84 A0 00', '84 1E 01 9C'][count - 1] ?? '',
    ]);
    expect(await ask(print)).toMatchObject({ kind: 'refused', code: 0x83 });
    expect(await ask(print)).toMatchObject({ kind: 'refused', code: 0x7d });
    expect(await ask(print)).toMatchObject({ kind: 'busy', code: 0x9c });
    expect(await ask(print)).toMatchObject({ kind: 'busy', code: 0xa0 });
    expect(await ask(print)).toMatchObject({ kind: 'busy', code: 0x9c });
  });

  it('takes 84 00 and an answer with data as positive', async () => {
    const { ask, far } = aTalk('serial');
    far.answer((apdu) => (apdu === '80 00 00' ? ['ack'] : ['ack', '84 00 00', '06 0F 00']));
    expect((await ask(enquiry)).kind).toBe('completed');
    far.answer((apdu) => (apdu === '80 00 00' ? ['ack'] : ['ack', '80 00 08 06 06 1F 73 03 00 00 01', '06 0F 01 00']));
    expect((await ask(enquiry)).kind).toBe('completed');
  });

  it('answers an abort and hands it over, with or without a code', async () => {
    const { ask, far } = aTalk('serial');
    for (const abort of ['06 1E 01 6C', '06 1E 00']) {
      far.answer((apdu) => (apdu === '80 00 00' ? ['ack'] : ['ack', '80 00 00', abort]));
      const end = await ask(print);
      expect(end.kind === 'aborted' ? end.abort.data.length : -1).toBe(abort === '06 1E 00' ? 0 : 1);
      expect(far.heard.at(-1)).toBe('80 00 00');
    }
  });

  it('refuses a message that nobody knows, and goes on', async () => {
    const { ask, far } = aTalk('serial');
    far.answer((apdu) => {
      if (apdu === print) return ['ack', '80 00 00', '04 77 00'];
      return apdu === '84 83 00' ? ['ack', '06 0F 00'] : ['ack'];
    });
    expect((await ask(print)).kind).toBe('completed');
    expect(far.heard).toContain('84 83 00');
  });

  it('case 10: answers a message with a wrong length field and goes on; a completion of that kind is not understood', async () => {
    const { ask, far } = aTalk('serial');
    far.answer((apdu) => {
      if (apdu === print) return ['ack', '80 00 00', '06 D1 05 40'];
      return ['ack', ...(far.heard.filter((text) => text === '80 00 00').length === 1 ? ['06 0F 00'] : [])];
    });
    const end = await ask(print);
    expect(end).toMatchObject({ kind: 'completed', messages: [{ isDamaged: true }] });
    far.answer((apdu) => (apdu === '80 00 00' ? ['ack'] : ['ack', '80 00 00', '06 0F 05 01']));
    expect(await ask(enquiry)).toMatchObject({ kind: 'failed', error: { code: 'terminal.answer-not-understood' } });
    expect(far.heard.at(-1)).toBe('80 00 00');
  });

  it('sends the next command only after the last answer was acknowledged', async () => {
    const { ask, far, clock } = aTalk('serial');
    far.answer((apdu) => (apdu === '80 00 00' ? [] : ['ack', '80 00 00', '06 0F 00']));
    const first = watch(ask(enquiry));
    await clock.advance(1000);
    expect(first.done()).toBeUndefined();
    await far.raw('06');
    await clock.settle();
    expect(first.done()?.kind).toBe('completed');
    expect(far.heard.filter((text) => text === enquiry)).toHaveLength(1);
  });

  it('keeps a completion whose answer was never acknowledged, and says that the line broke', async () => {
    const { ask, far, clock } = aTalk('serial');
    far.answer((apdu) => (apdu === '80 00 00' ? [] : ['ack', '80 00 00', '06 0F 01 00']));
    const end = watch(ask(enquiry));
    await clock.advance(15_000);
    expect(end.done()).toMatchObject({ kind: 'completed', lineError: { code: 'link.silent' } });
  });
});

describe('case 8: no answer in time', () => {
  it('is a time limit T3, prolonged by what a repeat on the line takes; the late answer is acknowledged and never taken for the next command', async () => {
    const { ask, far, clock, counters } = aTalk('serial');
    far.answer(() => ['ack']);
    const first = watch(ask(enquiry));
    await clock.advance(6500);
    expect(first.done()).toMatchObject({
      kind: 'failed',
      error: { code: 'link.silent', facts: { timer: 'T3' } },
      reach: 'sent',
    });
    expect(counters.timeouts).toBe(1);
    await far.send('80 00 00');
    await far.send('06 0F 01 51');
    await clock.settle();
    expect(far.heard.slice(1)).toEqual(['ack', 'ack', '84 6C 00']);
    far.answer((apdu) => (apdu === enquiry ? ['ack', '80 00 00', '06 0F 01 00'] : ['ack']));
    await far.raw('06');
    const second = watch(ask(enquiry));
    await clock.advance(12_000);
    expect(second.done()).toMatchObject({ kind: 'completed', completion: { data: Uint8Array.of(0) } });
  });

  it('throws a late answer away that comes after the next command was sent', async () => {
    const { ask, far, clock } = aTalk('serial');
    far.answer(() => ['ack']);
    const first = watch(ask(enquiry));
    await clock.advance(6500);
    expect(first.done()?.kind).toBe('failed');
    const late = ['80 00 00', '06 0F 01 51'];
    const ours = ['80 00 00', '06 0F 01 00'];
    let answers = 0;
    far.answer((apdu) => {
      if (apdu === enquiry) return ['ack', ...late];
      answers += 1;
      return answers === 1 ? ['ack', ...ours] : ['ack'];
    });
    const second = watch(ask(enquiry));
    await clock.advance(15_000);
    expect(second.done()).toMatchObject({ kind: 'completed', completion: { data: Uint8Array.of(0) } });
  });

  it('takes an answer of which the first copy was lost on the line', async () => {
    const { ask, far, clock } = aTalk('serial');
    far.answer((apdu) => (apdu === enquiry ? ['ack'] : apdu === '80 00 00' ? ['ack'] : []));
    const end = watch(ask(enquiry));
    await clock.advance(5000);
    await far.send('80 00 00');
    await far.send('06 0F 01 00');
    await clock.settle();
    expect(end.done()?.kind).toBe('completed');
  });

  it('waits longer than T2 before the next command, for a last block may be on the way once more', async () => {
    const { ask, far, clock } = aTalk('serial');
    far.answer(() => ['ack']);
    const first = watch(ask(enquiry));
    await clock.advance(6500);
    expect(first.done()?.kind).toBe('failed');
    void ask(print);
    await clock.advance(5400);
    expect(far.heard).toEqual([enquiry]);
    await clock.advance(100);
    expect(far.heard).toEqual([enquiry, print]);
  });

  it('on TCP ends the dialogue, and nothing that comes later is taken', async () => {
    const { ask, far, clock, told } = aTalk('stream');
    const first = watch(ask(enquiry));
    await clock.advance(5000);
    expect(first.done()).toMatchObject({ kind: 'failed', error: { facts: { timer: 'T3' } } });
    await far.send('80 00 00');
    await clock.settle();
    expect(told).toEqual(['80 00 00']);
    expect(far.heard).toEqual([enquiry]);
  });
});

describe('case 9: a terminal that works', () => {
  it('begins T4 anew with each 04 FF, and its minutes are decimal digits', async () => {
    const { ask, far, clock } = aTalk('serial');
    far.answer((apdu) => (apdu === print ? ['ack', '80 00 00'] : ack(apdu)));
    const end = watch(ask(print));
    await clock.settle();
    for (let turn = 0; turn < 3; turn += 1) {
      await clock.advance(14_000);
      await far.send('04 FF 01 0A');
    }
    await clock.advance(14_000);
    await far.send('04 FF 02 17 10');
    await clock.advance(599_000);
    expect(end.done()).toBeUndefined();
    await clock.advance(1000);
    expect(end.done()).toMatchObject({ kind: 'failed', error: { facts: { timer: 'T4' } }, reach: 'accepted' });
    expect(end.done()?.messages).toHaveLength(4);
  });

  it('is not begun anew by printed lines', async () => {
    const { ask, far, clock } = aTalk('serial');
    far.answer((apdu) => (apdu === print ? ['ack', '80 00 00'] : ack(apdu)));
    const end = watch(ask(print));
    await clock.advance(10_000);
    await far.send('06 D1 01 40');
    await clock.advance(5000);
    expect(end.done()).toMatchObject({ kind: 'failed', error: { facts: { timer: 'T4' } } });
  });

  it('may move the end of the whole check, which is otherwise final', async () => {
    const working = aTalk('serial', 20_000);
    working.far.answer((apdu) => (apdu === print ? ['ack', '80 00 00'] : ack(apdu)));
    const end = watch(working.ask(print));
    for (let turn = 0; turn < 4; turn += 1) {
      await working.clock.advance(10_000);
      await working.far.send('04 FF 01 0A');
    }
    await working.clock.settle();
    expect(end.done()).toBeUndefined();
    const idle = aTalk('serial', 8000);
    idle.far.answer((apdu) => (apdu === print ? ['ack', '80 00 00'] : ack(apdu)));
    const over = watch(idle.ask(print));
    await idle.clock.advance(9000);
    expect(over.done()).toMatchObject({ kind: 'failed', error: { code: 'link.silent' }, reach: 'accepted' });
  });

  it('tells each message as it comes', async () => {
    const { dialogue, deadline, far, clock } = aTalk('serial');
    far.answer((apdu) => (apdu === '05 01 00' ? ['ack', '80 00 00', '04 FF 01 0A'] : ack(apdu)));
    const seen: string[] = [];
    void dialogue.run(Uint8Array.of(5, 1, 0), deadline, {
      onMessage: ({ data }) => seen.push(eventText({ kind: 'discarded', bytes: data })),
    });
    await clock.settle();
    expect(seen).toEqual(['discarded 0A']);
  });
});

describe('a cancel', () => {
  it('in the middle of a dialogue ends it within two seconds and leaves the line quiet', async () => {
    const { ask, far, clock, stop, deadline } = aTalk('serial');
    far.answer((apdu) => (apdu === print ? ['ack', '80 00 00', '04 FF 01 0A'] : ack(apdu)));
    const end = watch(ask(print));
    await clock.advance(3000);
    stop.abort();
    await clock.advance(500);
    await far.send('06 0F 00');
    await clock.advance(1500);
    expect(end.done()).toMatchObject({ kind: 'cancelled' });
    expect(far.heard.at(-1)).toBe('84 6C 00');
    const heard = far.heard.length;
    await clock.advance(60_000);
    expect(far.heard).toHaveLength(heard);
    deadline.close();
    expect(clock.pending).toBe(0);
  });

  it('before an acknowledgement stops the repeats', async () => {
    const { ask, far, clock, stop } = aTalk('serial');
    const end = watch(ask(print));
    await clock.advance(1000);
    stop.abort();
    await clock.advance(2000);
    expect(end.done()).toMatchObject({ kind: 'cancelled' });
    await clock.advance(60_000);
    expect(far.heard).toEqual([print]);
  });

  it('while the completion is being answered still answers it', async () => {
    const { ask, far, clock, stop } = aTalk('serial');
    far.answer((apdu) => (apdu === '80 00 00' ? [] : ['ack', '80 00 00', '06 0F 01 00']));
    const end = watch(ask(print));
    await clock.settle();
    stop.abort();
    await clock.advance(2000);
    expect(end.done()?.kind).toBe('completed');
    expect(far.heard).toContain('80 00 00');
  });

  it('on TCP ends at once', async () => {
    const { ask, far, clock, stop } = aTalk('stream');
    far.answer(() => ['80 00 00']);
    const end = watch(ask(print));
    await clock.advance(1000);
    stop.abort();
    await clock.settle();
    expect(end.done()).toMatchObject({ kind: 'cancelled' });
  });

  it('before the command sends nothing', async () => {
    const { ask, far, clock, stop } = aTalk('serial');
    stop.abort();
    expect(await ask(print)).toMatchObject({ kind: 'cancelled' });
    await clock.settle();
    expect(far.heard).toEqual([]);
  });
});

describe('case 12: the dialogue breaks', () => {
  it.each(['serial', 'stream'] as const)('when the %s line goes away, keeping what came before', async (kind) => {
    const { ask, far, pair, clock } = aTalk(kind);
    const start = kind === 'serial' ? ['ack'] : [];
    far.answer((apdu) => (apdu === print ? [...start, '80 00 00', '06 D1 01 40'] : start));
    const end = watch(ask(print));
    await clock.settle();
    pair.cut();
    await clock.settle();
    expect(end.done()).toMatchObject({ kind: 'failed', error: { code: 'transport.closed' }, reach: 'accepted' });
    expect(end.done()?.messages).toHaveLength(1);
  });

  it('when three copies of one message are damaged', async () => {
    const { ask, far, clock } = aTalk('serial');
    far.answer((apdu) => (apdu === print ? ['ack', '80 00 00'] : ['ack']));
    const end = watch(ask(print));
    await clock.settle();
    for (let copy = 0; copy < 3; copy += 1) await far.raw('10 02 06 0F 00 10 03 C6 34');
    await clock.settle();
    expect(end.done()).toMatchObject({ kind: 'failed', error: { code: 'link.transmission-error' } });
  });
});

describe('a dialogue on TCP', () => {
  it('takes the answer and the completion of one chunk', async () => {
    const { ask, far } = aTalk('stream');
    far.answer((apdu) => (apdu === enquiry ? ['80 00 00', '06 0F 01 00'] : []));
    expect((await ask(enquiry)).kind).toBe('completed');
    expect(far.heard).toEqual([enquiry, '80 00 00']);
  });

  it('lets 50 ms pass between its last answer and the next command', async () => {
    const { ask, far, clock } = aTalk('stream');
    far.answer((apdu) => (apdu === '80 00 00' ? [] : ['80 00 00', '06 0F 01 00']));
    await ask(enquiry);
    const second = ask(print);
    await clock.advance(1000);
    await second;
    const [, answered, next] = far.timeline;
    expect(answered?.text).toBe('80 00 00');
    expect((next?.at ?? 0) - (answered?.at ?? 0)).toBe(50);
  });

  it('does not understand a message in place of the answer', async () => {
    const { ask, far, clock } = aTalk('stream');
    far.answer((apdu) => (apdu === enquiry ? ['80 00 00', '06 0F 01 00'] : []));
    await ask(enquiry);
    far.answer((apdu) => (apdu === print ? ['06 D1 01 40'] : []));
    const end = watch(ask(print));
    await clock.advance(1000);
    expect(end.done()).toMatchObject({ kind: 'failed', error: { code: 'terminal.answer-not-understood' } });
  });

  it('says what another protocol looks like', async () => {
    const { ask, far, clock } = aTalk('stream');
    const end = watch(ask(enquiry));
    await far.raw('02 30 31 03 01');
    await clock.advance(1000);
    expect(end.done()).toMatchObject({ kind: 'failed', error: { code: 'link.wrong-protocol' } });
  });

  it('closed listens no more', async () => {
    const { dialogue, far, clock } = aTalk('stream');
    dialogue.close();
    await far.send('06 0F 00');
    await clock.settle();
    expect(far.heard).toEqual([]);
  });
});
