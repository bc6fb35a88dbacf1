import { describe, expect, it } from 'vitest';
import { fromHex } from '../../../../../electron/protocol/field/hex.ts';
import { ZvtFarewell } from '../../../../../electron/protocol/zvt/zvtFarewell.ts';
import { aTalk, type TestTalk, watch } from '../../../../support/zvtTalk.ts';

const begin = (talk: TestTalk) =>
  watch(talk.dialogue.run(fromHex('06 79 00'), talk.deadline, { onCancel: 'abort', t4Ms: 180_000 }));
const wishes = (talk: TestTalk): string[] => talk.far.heard.filter((text) => text === '06 B0 00');

describe('the wish to stop', () => {
  it('is sent once, and the end is the terminal’s', async () => {
    expect(ZvtFarewell).toBeTypeOf('function');
    const talk = aTalk('serial');
    talk.far.answer((apdu) =>
      apdu === '06 79 00' ? ['ack', '80 00 00'] : apdu === '06 B0 00' ? ['ack', '80 00 00', '06 1E 01 6C'] : ['ack'],
    );
    const end = begin(talk);
    await talk.clock.settle();
    talk.stop.abort();
    await talk.clock.advance(100);
    expect(end.done()?.kind).toBe('aborted');
    expect(wishes(talk)).toHaveLength(1);
  });

  it('is not glued to our last answer on TCP', async () => {
    const talk = aTalk('stream');
    talk.far.answer((apdu) => (apdu === '06 79 00' ? ['80 00 00', '04 FF 01 17'] : []));
    const end = begin(talk);
    await talk.clock.settle();
    talk.stop.abort();
    await talk.clock.advance(49);
    expect(wishes(talk)).toHaveLength(0);
    await talk.clock.advance(2);
    expect(wishes(talk)).toHaveLength(1);
    await talk.far.send('06 1E 01 6C');
    await talk.clock.advance(2000);
    expect(end.done()?.kind).toBe('aborted');
  });

  it('is not sent any more where the terminal ended meanwhile', async () => {
    const talk = aTalk('stream');
    talk.far.answer((apdu) => (apdu === '06 79 00' ? ['80 00 00', '04 FF 01 17'] : []));
    const end = begin(talk);
    await talk.clock.settle();
    talk.stop.abort();
    await talk.clock.advance(10);
    await talk.far.send('06 0F 00');
    await talk.clock.advance(5000);
    expect(end.done()?.kind).toBe('completed');
    expect(wishes(talk)).toHaveLength(0);
  });

  it('that crossed the end is answered late, and the next command does not take that answer for its own', async () => {
    const talk = aTalk('serial');
    talk.far.answer((apdu) =>
      apdu === '06 79 00' ? ['ack', '80 00 00'] : apdu === '06 B0 00' ? ['ack', '06 0F 00'] : ['ack'],
    );
    const end = begin(talk);
    await talk.clock.settle();
    talk.stop.abort();
    await talk.clock.advance(300);
    expect(end.done()).toBeUndefined();
    await talk.far.send('04 FF 01 17');
    await talk.clock.advance(300);
    expect(talk.far.heard).toContain('84 6C 00');
    await talk.far.send('84 83 00');
    await talk.clock.advance(100);
    expect(end.done()?.kind).toBe('completed');
  });

  it('that nobody ever answers holds nothing up for long', async () => {
    const talk = aTalk('serial');
    talk.far.answer((apdu) =>
      apdu === '06 79 00' ? ['ack', '80 00 00'] : apdu === '06 B0 00' ? ['ack', '06 0F 00'] : ['ack'],
    );
    const end = begin(talk);
    await talk.clock.settle();
    talk.stop.abort();
    await talk.clock.advance(1600);
    expect(end.done()?.kind).toBe('completed');
  });
});
