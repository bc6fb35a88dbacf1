import { describe, expect, it } from 'vitest';
import { enquiry, switchOn } from './switchOn.ts';

describe('faults on the line of a simulated terminal', () => {
  it('damage the wanted copy of a block and leave the repeat alone', async () => {
    const { clock, raw } = switchOn({ faults: [{ kind: 'crcError', block: 2, times: 1 }], polite: false });
    await raw.send(enquiry);
    await raw.sendRaw('06');
    await clock.settle();
    expect(raw.events().at(-1)).toBe('bad crc');
    await raw.sendRaw('15');
    await clock.settle();
    expect(raw.events().at(-1)).toMatch(/^06 0F/);
  });

  it('swallow an acknowledgement, refuse a good block, or do not hear it', async () => {
    const dropped = switchOn({ faults: [{ kind: 'dropAck', ack: 1, times: 1 }], polite: false });
    await dropped.raw.send(enquiry);
    await dropped.clock.settle();
    expect(dropped.raw.events()).toEqual(['80 00 00']);
    const refused = switchOn({ faults: [{ kind: 'nak', block: 1, times: 2 }], polite: false });
    for (let copy = 0; copy < 3; copy += 1) await refused.raw.send(enquiry);
    await refused.clock.settle();
    expect(refused.raw.events()).toEqual(['nak', 'nak', 'ack', '80 00 00']);
    const lost = switchOn({ faults: [{ kind: 'lose', block: 1, times: 1 }], polite: false });
    await lost.raw.send(enquiry);
    await lost.clock.settle();
    expect(lost.raw.events()).toEqual([]);
  });

  it('pause inside a block, send it twice, add noise, cut it short', async () => {
    const gap = switchOn({ faults: [{ kind: 'gap', block: 1, atByte: 3, ms: 250 }], polite: false });
    await gap.raw.send(enquiry);
    await gap.clock.settle();
    expect(gap.raw.heard()).toBe('06 10 02 80');
    await gap.clock.advance(250);
    expect(gap.raw.heard()).toBe('06 10 02 80 00 00 10 03 F5 1F');
    const twice = switchOn({ faults: [{ kind: 'duplicate', block: 1 }], polite: false });
    await twice.raw.send(enquiry);
    await twice.clock.settle();
    expect(twice.raw.events()).toEqual(['ack', '80 00 00', '80 00 00']);
    const noise = switchOn({ faults: [{ kind: 'noise', block: 1, hex: '00 FF' }], polite: false });
    await noise.raw.send(enquiry);
    await noise.clock.settle();
    expect(noise.raw.events()).toEqual(['ack', 'discarded', '80 00 00']);
    const short = switchOn({ faults: [{ kind: 'truncate', block: 1, atByte: 4, times: 1 }], polite: false });
    await short.raw.send(enquiry);
    await short.clock.settle();
    expect(short.raw.heard()).toBe('06 10 02 80 00');
  });

  it('do not hear an acknowledgement, so that a block comes again', async () => {
    const { clock, raw } = switchOn({ faults: [{ kind: 'missAck', ack: 1, times: 1 }], polite: false });
    await raw.send(enquiry);
    await raw.sendRaw('06');
    await clock.advance(5000);
    expect(raw.events()).toEqual(['ack', '80 00 00', '80 00 00']);
  });

  it('pull the cable in the middle of a block', async () => {
    const { clock, raw, line } = switchOn({ faults: [{ kind: 'close', block: 2, atByte: 20 }] });
    await raw.send(enquiry);
    await clock.settle();
    expect(await line.closed).toMatchObject({ kind: 'failed' });
  });

  it('fall silent for some seconds and come back', async () => {
    const { clock, raw } = switchOn({ faults: [{ kind: 'silence', block: 1, seconds: 20 }], polite: false });
    await raw.send(enquiry);
    await clock.advance(19_000);
    expect(raw.events()).toEqual(['ack']);
    await clock.advance(2000);
    await raw.send(enquiry);
    await clock.settle();
    expect(raw.events().slice(1)).toContain('ack');
  });

  it('can be replaced while the line is open, and are refused if they make no sense', async () => {
    const { clock, raw, terminal } = switchOn({ polite: false });
    expect(terminal.setFaults([{ kind: 'unheard-of' }])).toMatchObject({ ok: false });
    expect(terminal.setFaults([{ kind: 'noise', block: 1, hex: 'FF' }]).ok).toBe(true);
    await raw.send(enquiry);
    await clock.settle();
    expect(raw.events()).toEqual(['ack', 'discarded', '80 00 00']);
  });
});
