import { describe, expect, it } from 'vitest';
import { toSpacedHex } from '../../../../electron/protocol/field/hex.ts';
import { behaviourOf, createFaultPlan, type FaultPlan, type Piece } from '../../../../electron/simulator/faultPlan.ts';
import { type Fault, faultsSchema } from '../../../../electron/simulator/faults.ts';

const planOf = (...faults: readonly unknown[]): FaultPlan =>
  createFaultPlan(faultsSchema.parse(faults).map((fault: Fault) => behaviourOf(fault)));

const content = Uint8Array.of(1, 2, 3, 4);
const shown = (pieces: readonly Piece[]): string[] =>
  pieces.map((piece) =>
    piece.kind === 'bytes'
      ? toSpacedHex(piece.bytes)
      : 'ms' in piece
        ? `${piece.kind} ${String(piece.ms)}`
        : piece.kind,
  );
const blocks = (plan: FaultPlan, count: number): string[][] =>
  Array.from({ length: count }, () => shown(plan.outgoing('block', content)));

describe('a fault plan', () => {
  it('without faults passes everything on', () => {
    const plan = planOf();
    expect(blocks(plan, 1)).toEqual([['01 02 03 04']]);
    expect(shown(plan.outgoing('ack', Uint8Array.of(6)))).toEqual(['06']);
    expect(plan.incoming()).toBe('accept');
    expect(plan.hearsAck()).toBe(true);
  });

  it('damages the checksum of the wanted blocks, in a row if it says so', () => {
    expect(blocks(planOf({ kind: 'crcError', block: 2, times: 2 }), 4)).toEqual([
      ['01 02 03 04'],
      ['01 02 0B 04'],
      ['01 02 0B 04'],
      ['01 02 03 04'],
    ]);
  });

  it('damages every third block, but never a repeat right behind it', () => {
    const hits = blocks(planOf({ kind: 'crcErrorEvery', every: 3 }), 9).map(([sent]) => sent === '01 02 0B 04');
    expect(hits).toEqual([false, false, true, false, false, true, false, false, true]);
    const each = blocks(planOf({ kind: 'crcErrorEvery', every: 2 }), 6).map(([sent]) => sent === '01 02 0B 04');
    expect(each).toEqual([false, true, false, true, false, true]);
  });

  it('counts blocks and acknowledgements apart', () => {
    const plan = planOf({ kind: 'dropAck', ack: 2 });
    expect(shown(plan.outgoing('ack', Uint8Array.of(6)))).toEqual(['06']);
    expect(blocks(plan, 2)).toEqual([['01 02 03 04'], ['01 02 03 04']]);
    expect(shown(plan.outgoing('ack', Uint8Array.of(6)))).toEqual([]);
  });

  it('pauses, repeats, adds noise, truncates, cuts and falls silent where it is told', () => {
    expect(blocks(planOf({ kind: 'gap', block: 1, atByte: 1, ms: 250 }), 1)).toEqual([['01', 'pause 250', '02 03 04']]);
    expect(blocks(planOf({ kind: 'duplicate', block: 1 }), 1)).toEqual([['01 02 03 04', '01 02 03 04']]);
    expect(blocks(planOf({ kind: 'noise', block: 0, hex: 'FF 00' }), 2)).toEqual([
      ['FF 00', '01 02 03 04'],
      ['FF 00', '01 02 03 04'],
    ]);
    expect(blocks(planOf({ kind: 'truncate', block: 1, atByte: 2 }), 2)).toEqual([['01 02'], ['01 02 03 04']]);
    expect(blocks(planOf({ kind: 'close', block: 1, atByte: 3 }), 1)).toEqual([['01 02 03', 'cut']]);
    expect(blocks(planOf({ kind: 'silence', seconds: 1.5 }), 1)).toEqual([['silence 1500']]);
  });

  it('lets the first fault that concerns a block decide', () => {
    const plan = planOf({ kind: 'truncate', block: 1, atByte: 0 }, { kind: 'duplicate', block: 1 });
    expect(blocks(plan, 1)).toEqual([['']]);
  });

  it('damages at random in the same way for the same seed', () => {
    const run = (seed: number): string => JSON.stringify(blocks(planOf({ kind: 'random', rate: 0.3, seed }), 200));
    expect(run(5)).toBe(run(5));
    expect(run(5)).not.toBe(run(6));
  });

  it('refuses faults that make no sense', () => {
    for (const bad of [
      { kind: 'gap', block: 0, atByte: 1, ms: 1 },
      { kind: 'random', rate: 2 },
      { kind: 'noise', block: 1, hex: 'x' },
    ]) {
      expect(faultsSchema.safeParse([bad]).success).toBe(false);
    }
  });
});
