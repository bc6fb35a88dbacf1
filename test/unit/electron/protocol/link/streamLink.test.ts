import { describe, expect, it } from 'vitest';
import { fromHex, toSpacedHex } from '../../../../../electron/protocol/field/hex.ts';
import { StreamLink } from '../../../../../electron/protocol/link/streamLink.ts';
import { aLink } from '../../../../support/zvtLine.ts';
import { vectorBytes } from '../../../../support/zvtVectors.ts';

const command = fromHex('05 01 07 00 00 00 03 04 06 00');
const http = toSpacedHex(new TextEncoder().encode('HTTP/1.1 400 Bad Request\r\n\r\n'));

describe('a TCP line', () => {
  it('sends APDUs as they are and acknowledges nothing', async () => {
    const { link, far, told, counters, clock } = aLink('stream');
    expect(link).toBeInstanceOf(StreamLink);
    far.answer(() => ['80 00 00', '06 0F 01 00']);
    expect(await link.send(command)).toEqual({ ok: true, value: undefined });
    await clock.settle();
    expect(told).toEqual(['80 00 00', '06 0F 01 00']);
    expect(far.heard).toEqual([toSpacedHex(command)]);
    expect(counters).toMatchObject({ blocksSent: 1, blocksReceived: 2, acksSent: 0, naksSent: 0 });
  });

  it('case 11: gives up a message whose pieces stop, without handing over a part', async () => {
    const { link, far, told, counters, clock } = aLink('stream');
    far.answer(() => ['80 00 00']);
    await link.send(command);
    await clock.settle();
    await far.raw(toSpacedHex(vectorBytes('z074')));
    expect(link.isReceiving).toBe(true);
    await clock.advance(4999);
    expect(told).toEqual(['80 00 00']);
    await clock.advance(1);
    expect(told).toEqual(['80 00 00', 'failed link.silent']);
    expect(counters.timeouts).toBe(1);
    expect(await link.send(command)).toMatchObject({ error: { code: 'link.silent' } });
  });

  it('waits for slow pieces as long as each comes in time', async () => {
    const { link, far, told, clock } = aLink('stream');
    far.answer(() => ['80 00 00']);
    await link.send(command);
    for (const byte of fromHex('06 0F 03 06 06 00')) {
      await far.raw(toSpacedHex(Uint8Array.of(byte)));
      await clock.advance(4000);
    }
    expect(told).toEqual(['80 00 00', '06 0F 03 06 06 00']);
  });

  it.each([
    ['z045', 'VER|APP'],
    ['z046', '15 03 69'],
  ])('case 13: tells what %s looks like', async (id, part) => {
    const { link, far, events, clock } = aLink('stream');
    void link.send(command);
    await far.raw(toSpacedHex(vectorBytes(id)));
    await clock.advance(5000);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ kind: 'failed', error: { code: 'link.wrong-protocol' } });
    expect(JSON.stringify(events[0])).toContain(part);
  });

  it('case 13: tells a web server that answers and closes', async () => {
    const { link, far, events, pair, clock } = aLink('stream');
    void link.send(command);
    await far.raw(http);
    await pair.terminal.close();
    await clock.advance(1000);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ error: { code: 'link.wrong-protocol' } });
    expect(JSON.stringify(events[0])).toMatch(/HTTP: 48 54 54 50 .*HTTP\/1\.1 400 Bad Request/);
  });

  it('case 13: tells a lone character, and a message where an answer should be', async () => {
    const lone = aLink('stream');
    void lone.link.send(command);
    await lone.far.raw('06');
    await lone.clock.advance(5000);
    expect(lone.events[0]).toMatchObject({ error: { code: 'link.wrong-protocol', facts: { looksLike: 'ACK: 06' } } });
    const early = aLink('stream');
    void early.link.send(command);
    await early.far.raw('04 FF 01 0A');
    await early.clock.advance(250);
    expect(early.told).toEqual(['failed link.wrong-protocol']);
  });

  it('tells bytes that cannot be after good ones, which it never hands over', async () => {
    const { link, far, told, clock } = aLink('stream');
    far.answer(() => ['80 00 00']);
    await link.send(command);
    await far.raw('06 0F 01 00 41 42 43');
    await far.raw('44'.repeat(70));
    await clock.advance(5000);
    expect(told).toEqual(['80 00 00', '06 0F 01 00', 'failed link.wrong-protocol']);
  });

  it('tells bytes that cannot be in the same piece as good ones at once, and what they look like', async () => {
    const { link, far, told, events, counters, clock } = aLink('stream');
    void link.send(command);
    await far.raw(`80 00 00 ${http}`);
    await clock.advance(250);
    expect(told).toEqual(['80 00 00', 'failed link.wrong-protocol']);
    expect(JSON.stringify(events[1])).toContain('HTTP: 48 54 54 50');
    expect(counters.discardedBytes).toBe(28);
  });

  it('ends with the connection, once, and leaves no timer', async () => {
    const { link, far, pair, told, clock } = aLink('stream');
    far.answer(() => ['80 00 00']);
    await link.send(command);
    await far.raw('06 0F 05');
    await pair.terminal.close();
    await clock.settle();
    expect(told).toEqual(['80 00 00', 'failed transport.closed']);
    expect(clock.pending).toBe(0);
    expect(await link.send(command)).toMatchObject({ error: { code: 'transport.closed' } });
  });

  it('by us tells nobody', async () => {
    const { link, told, clock } = aLink('stream');
    link.close();
    await clock.advance(1000);
    expect(told).toEqual([]);
    expect(await link.send(command)).toMatchObject({ error: { code: 'transport.closed' } });
  });

  it('sends nothing after a cancel', async () => {
    const { link, far, clock } = aLink('stream');
    expect(await link.send(command, AbortSignal.abort())).toMatchObject({ error: { code: 'check.cancelled' } });
    await clock.settle();
    expect(far.heard).toEqual([]);
  });
});
