import { describe, expect, it } from 'vitest';
import { fromHex } from '../../../../../electron/protocol/field/hex.ts';
import { ZvtConversation } from '../../../../../electron/protocol/zvt/zvtConversation.ts';
import type { DialogueEnd, DialogueOrder } from '../../../../../electron/protocol/zvt/zvtDialogueEnd.ts';
import { aTalk, type TestTalk, watch } from '../../../../support/zvtTalk.ts';

const registration = '06 00 14 00 00 00 9E 09 78 06 0C 26 04 0A 02 06 D3 1F 73 03 00 00 00';
const accepted = '06 0F 08 06 06 1F 73 03 00 00 00';
const numbered = (head: string, number: number): string => {
  const digits = String(number).padStart(6, '0').match(/../g)?.join(' ') ?? '';
  const [first = '', second = '', ...data] = head.split(' ');
  const length = (data.length + 8).toString(16).toUpperCase().padStart(2, '0');
  return [first, second, length, ...data, '06 06 1F 73 03', digits].join(' ');
};

const register = async (talk: TestTalk): Promise<void> => {
  talk.far.answer((apdu) => (apdu === registration ? ['ack', '80 00 00', accepted] : ['ack']));
  expect((await talk.ask(registration)).kind).toBe('completed');
};
const run = (talk: TestTalk, command: string, order: DialogueOrder): { readonly done: () => DialogueEnd | undefined } =>
  watch(talk.dialogue.run(fromHex(command), talk.deadline, order));

describe('numbered messages', () => {
  it.each(['serial', 'stream'] as const)(
    'are answered with their number, and a repeated one once more and no second time (%s)',
    async (kind) => {
      const talk = aTalk(kind);
      expect(ZvtConversation).toBeTypeOf('function');
      const { far, clock, counters } = talk;
      const ack = kind === 'serial' ? ['ack'] : [];
      far.answer((apdu) => (apdu === registration ? [...ack, '80 00 00', accepted] : ack));
      const first = watch(talk.ask(registration));
      await clock.advance(100);
      expect(first.done()?.kind).toBe('completed');
      far.answer(() => ack);
      const seen: number[] = [];
      const end = run(talk, '06 79 00', { onMessage: ({ command }) => seen.push(command) });
      await clock.advance(100);
      expect(far.heard.at(-1)).toBe(numbered('06 79', 1));
      await far.send(numbered('80 00', 1));
      await far.send(numbered('04 FF 17', 2));
      await clock.settle();
      await far.send(numbered('06 D1 40', 3));
      await clock.settle();
      await far.send(numbered('04 FF 17', 2));
      await clock.settle();
      await far.send(numbered('06 0F', 4));
      await clock.settle();
      expect(end.done()?.kind).toBe('completed');
      expect(seen).toEqual([0x04ff, 0x06d1]);
      expect(counters.duplicatesReceived).toBe(1);
      expect(far.heard.filter((text) => text.startsWith('80 00')).slice(1)).toEqual(
        [2, 3, 2, 4].map((number) => numbered('80 00', number)),
      );
    },
  );

  it('make a late answer to the command before harmless', async () => {
    const talk = aTalk('serial');
    await register(talk);
    const { far, clock } = talk;
    far.answer(() => ['ack']);
    const end = run(talk, '06 79 00', {});
    await clock.settle();
    await far.send(numbered('84 83', 7));
    await clock.settle();
    expect(end.done()).toBeUndefined();
    await far.send(numbered('80 00', 1));
    await far.send(numbered('06 0F', 2));
    await clock.settle();
    expect(end.done()?.kind).toBe('completed');
  });
});

describe('a command without a completion', () => {
  it('ends with the answer, and nothing is left owing', async () => {
    const talk = aTalk('serial');
    talk.far.answer(() => ['ack', '80 00 00']);
    const end = run(talk, '06 02 00', { hasNoCompletion: true });
    await talk.clock.settle();
    expect(end.done()).toMatchObject({ kind: 'answered', answer: { command: 0x8000 } });
  });

  it('that is refused is refused', async () => {
    const talk = aTalk('serial');
    talk.far.answer(() => ['ack', '84 9C 00']);
    const end = run(talk, '06 02 00', { hasNoCompletion: true });
    await talk.clock.settle();
    expect(end.done()).toMatchObject({ kind: 'busy', code: 0x9c });
  });
});

describe('an order with answers of its own', () => {
  it('keeps none of those messages, so that a long file is no flood', async () => {
    const talk = aTalk('stream');
    const block = `04 0F FF 00 40 ${Array.from({ length: 16_384 }, () => '00').join(' ')}`;
    let sent = 0;
    talk.far.answer((apdu) => {
      if (apdu.startsWith('08 11')) return ['80 00 00', block];
      sent += 1;
      return [sent < 200 ? block : '06 0F 00'];
    });
    const end = run(talk, '08 11 00', { answer: ({ command }) => (command === 0x040f ? fromHex('80 00 00') : null) });
    for (let turn = 0; turn < 400 && end.done() === undefined; turn += 1) await talk.clock.settle();
    expect(end.done()).toMatchObject({ kind: 'completed', messages: [] });
  });

  it('that refuses a message waits for the end no longer than T3', async () => {
    const talk = aTalk('serial');
    talk.far.answer((apdu) => (apdu.startsWith('08 11') ? ['ack', '80 00 00', '04 0F 00'] : ['ack']));
    const end = run(talk, '08 11 00', { t4Ms: 180_000, answer: () => fromHex('84 6C 00') });
    await talk.clock.advance(5100);
    expect(end.done()).toMatchObject({ kind: 'failed', error: { facts: { timer: 'T4' } }, reach: 'accepted' });
  });
});

describe('how far a command came', () => {
  it('is no way at all where it was cancelled before', async () => {
    const talk = aTalk('serial');
    talk.stop.abort();
    expect(await talk.ask('06 79 00')).toMatchObject({ kind: 'cancelled', reach: 'no' });
  });

  it('is perhaps where blocks came back damaged while it was sent', async () => {
    const talk = aTalk('serial');
    talk.far.answer(() => []);
    const end = run(talk, '06 79 00', {});
    await talk.clock.advance(1000);
    await talk.far.raw('10 02 80 00 00 10 03 00 00');
    await talk.clock.advance(20_000);
    expect(end.done()).toMatchObject({ kind: 'failed', reach: 'sent' });
  });

  it('is perhaps where only some copies were refused, and not at all where all were', async () => {
    const some = aTalk('serial');
    some.far.answer((_, count) => (count === 1 ? ['nak'] : []));
    const end = run(some, '06 79 00', {});
    await some.clock.advance(20_000);
    expect(end.done()).toMatchObject({ kind: 'failed', reach: 'sent' });
    const all = aTalk('serial');
    all.far.answer(() => ['nak']);
    expect(await all.ask('06 79 00')).toMatchObject({ kind: 'failed', reach: 'no' });
  });

  it('is perhaps where the cancel came while it was sent', async () => {
    const talk = aTalk('serial');
    talk.far.answer(() => []);
    const end = run(talk, '06 79 00', { onCancel: 'abort' });
    await talk.clock.settle();
    talk.stop.abort();
    await talk.clock.advance(1000);
    expect(end.done()).toMatchObject({ kind: 'cancelled', reach: 'sent' });
  });
});

describe('what comes at the wrong moment', () => {
  it('before the answer is turned away on a serial line, and ends a stream, which has no way back', async () => {
    const serial = aTalk('serial');
    serial.far.answer((apdu) => (apdu === '06 79 00' ? ['ack', '04 FF 01 17', '80 00 00', '06 0F 00'] : ['ack']));
    const end = run(serial, '06 79 00', {});
    await serial.clock.advance(100);
    expect(serial.far.heard).toContain('84 6C 00');
    expect(end.done()?.kind).toBe('completed');
    const stream = aTalk('stream');
    stream.far.answer((apdu) => (apdu === '06 79 00' ? ['80 00 00', '06 0F 00'] : []));
    expect((await stream.ask('06 79 00')).kind).toBe('completed');
    stream.far.answer(() => ['04 FF 01 17']);
    const second = run(stream, '06 79 00', {});
    await stream.clock.advance(100);
    expect(second.done()).toMatchObject({
      kind: 'failed',
      error: { code: 'terminal.answer-not-understood' },
      reach: 'sent',
    });
  });

  it('together with a cancel is answered all the same', async () => {
    const talk = aTalk('serial');
    talk.far.answer((apdu) => (apdu === '06 79 00' ? ['ack', '80 00 00'] : ['ack']));
    const end = run(talk, '06 79 00', { onMessage: () => talk.stop.abort() });
    await talk.clock.settle();
    await talk.pair.terminal.write(
      Uint8Array.from([...talk.far.encode('04 FF 01 17'), ...talk.far.encode('06 D1 01 40')]),
    );
    await talk.clock.advance(2000);
    expect(talk.far.heard.filter((text) => text === '80 00 00')).toHaveLength(2);
    expect(end.done()).toMatchObject({ kind: 'cancelled', reach: 'accepted' });
  });

  it('without anyone who acknowledges our answer breaks the dialogue', async () => {
    const talk = aTalk('serial');
    talk.far.answer((apdu) => (apdu === '06 79 00' ? ['ack', '80 00 00', '04 FF 01 17'] : []));
    const end = run(talk, '06 79 00', {});
    await talk.clock.advance(16_000);
    expect(end.done()).toMatchObject({ kind: 'failed', error: { code: 'link.silent' }, reach: 'accepted' });
  });

  it('late, while the next command waits for quiet, is turned away, and its end ends the wait', async () => {
    const talk = aTalk('serial');
    talk.far.answer(() => ['ack']);
    const first = run(talk, '06 79 00', {});
    await talk.clock.advance(6500);
    expect(first.done()).toMatchObject({ kind: 'failed', reach: 'sent' });
    talk.far.answer((apdu) => (apdu === '06 1A 00' ? ['ack', '80 00 00', '06 0F 00'] : ['ack']));
    const second = run(talk, '06 1A 00', {});
    await talk.clock.advance(1000);
    await talk.far.send('04 FF 01 17');
    await talk.clock.advance(1000);
    expect(talk.far.heard).not.toContain('06 1A 00');
    await talk.far.send('06 0F 00');
    await talk.clock.advance(100);
    expect(talk.far.heard).toContain('06 1A 00');
    expect(second.done()?.kind).toBe('completed');
  });
});

describe('a terminal that sends on although it was refused', () => {
  it('is left after a few refusals', async () => {
    const talk = aTalk('serial');
    talk.far.answer((apdu, count) => {
      if (apdu === '08 11 00') return ['ack', '80 00 00', '04 0F 00'];
      return count < 10 ? ['ack', '04 0F 01 00'] : ['ack'];
    });
    const end = run(talk, '08 11 00', { answer: () => fromHex('84 6C 00') });
    await talk.clock.advance(1000);
    expect(end.done()).toMatchObject({ kind: 'failed', reach: 'accepted' });
  });
});
