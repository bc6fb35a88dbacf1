import { describe, expect, it } from 'vitest';
import { readCurrency } from '../../../../../electron/driver/zvt/zvtCurrency.ts';
import { fromHex } from '../../../../../electron/protocol/field/hex.ts';
import { ZvtDeadline } from '../../../../../electron/protocol/zvt/zvtDeadline.ts';
import type { DialogueEnd } from '../../../../../electron/protocol/zvt/zvtDialogueEnd.ts';
import { encodeContainer } from '../../../../../electron/protocol/zvt/zvtTlv.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';
import { encodeMaintenance, encodeMaintenanceOffer } from '../../../../support/zvtMaintenanceWriter.ts';

const completed = (data: Uint8Array): DialogueEnd => ({
  kind: 'completed',
  completion: { command: 0x060f, data, arrivedAt: 0, isDamaged: false },
  lineError: null,
  messages: [],
});
const offer = Uint8Array.from([0, ...encodeContainer(encodeMaintenanceOffer())]);

const read = async (...ends: readonly DialogueEnd[]) => {
  const clock = createFakeClock();
  const left = [...ends];
  return readCurrency({
    ask: () => Promise.resolve(left.shift() ?? { kind: 'cancelled', reach: 'no', messages: [] }),
    canAsk: () => true,
    clock,
    deadline: new ZvtDeadline(clock, clock.now() + 60_000, new AbortController().signal),
    address: 'sim:x',
    password: null,
  });
};

describe('the currency of a terminal', () => {
  it('is what an old one adds to its status', async () => {
    expect(await read(completed(fromHex('00 49 09 78')))).toEqual({ ok: true, value: '0978' });
    expect(await read(completed(fromHex('00 49 0A 78')))).toEqual({ ok: true, value: null });
  });

  it('is what the extension says, where it is offered', async () => {
    const answer = completed(encodeContainer(encodeMaintenance(null, { results: { currency: '0156' } })));
    expect(await read(completed(offer), answer)).toEqual({ ok: true, value: '0156' });
  });

  it('is not known where nothing says it', async () => {
    expect(await read(completed(fromHex('00')))).toEqual({ ok: true, value: null });
    expect(await read(completed(offer), completed(fromHex('00')))).toEqual({ ok: true, value: null });
    expect(await read(completed(offer), completed(encodeContainer(encodeMaintenance(null, {}))))).toEqual({
      ok: true,
      value: null,
    });
    expect(await read(completed(offer), { kind: 'refused', code: 0x83, messages: [] })).toEqual({
      ok: true,
      value: null,
    });
  });

  it('cannot be asked of a terminal that does not answer', async () => {
    expect(await read({ kind: 'refused', code: 0x83, messages: [] })).toMatchObject({
      ok: false,
      error: { code: 'terminal.aborted' },
    });
  });
});
