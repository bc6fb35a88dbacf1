import { describe, expect, it } from 'vitest';
import { atVisited } from '../../../../../electron/service/guided/atVisited.ts';
import { plannedSlip, printSlip, slipLine } from '../../../../../electron/service/guided/printSlip.ts';
import { failure, success } from '../../../../../shared/error/appError.ts';
import { present } from '../../../../support/anEngine.ts';
import { aDriverReport } from '../../../../support/checkContext.ts';
import { guidedAt, guidedShop, type PrintScript } from '../../../../support/guidedShop.ts';
import { anIdentity } from '../../../../support/records.ts';

const printed: PrintScript = () => Promise.resolve(success({ ending: 'printed', resultCode: null }));

const attempt = async (print: PrintScript | undefined, report = aDriverReport()) => {
  let sent = 0;
  const counted: PrintScript = (request) => {
    sent += 1;
    return present(print)(request);
  };
  const shop = await guidedShop(print === undefined ? {} : { print: counted });
  shop.scripted.at(guidedAt, report);
  const terminal = present(await shop.shops.open.terminals.byId(shop.terminalId));
  const slip = plannedSlip(terminal, shop.common);
  let told = 0;
  const onSending = (): Promise<void> => {
    told += 1;
    return Promise.resolve();
  };
  const signal = new AbortController().signal;
  const result = await atVisited({ terminalId: shop.terminalId, action: 'command', signal }, shop.common, (visited) =>
    printSlip(slip, visited, onSending, shop.common),
  );
  return { ...shop, result, slip, sent: () => sent, told: () => told };
};

describe('the test slip at the terminal', () => {
  it('is sent once, after it was written down who had it printed and why', async () => {
    const { result, lines, sent, told, slip } = await attempt(printed);
    expect(result).toMatchObject({ ok: true, value: { ending: 'printed', code: slip.code, simulatedPrint: null } });
    expect([sent(), told()]).toEqual([1, 1]);
    expect((await lines()).join('\n')).toMatch(/Print begins: Test slip .* the operator pressed the print button/);
  });

  it('carries the code in characters and as QR, and is unclear until its end was seen', async () => {
    const { slip } = await attempt(printed);
    expect(slip).toMatchObject({ kind: 'slip', ending: 'unclear', qrText: slip.code });
    expect(slip.lines.join('\n')).toContain(slip.code);
  });

  it('is not sent to another terminal that answers there', async () => {
    const stranger = aDriverReport({ identity: anIdentity({ serialNumber: 'OTHER-99' }) });
    const { result, sent, told } = await attempt(printed, stranger);
    expect(result).toMatchObject({ error: { code: 'terminal.replaced' } });
    expect([sent(), told()]).toEqual([0, 0]);
  });

  it.each(['noPaper', 'coverOpen'] as const)('is not sent to a printer with %s', async (printer) => {
    const { result, sent } = await attempt(printed, aDriverReport({ facts: { printer } }));
    expect(result).toMatchObject({ value: { ending: printer } });
    expect(sent()).toBe(0);
  });

  it('is not sent over a line that broke', async () => {
    const brokenBy = failure('transport.closed', {}).error;
    const { result, sent } = await attempt(printed, aDriverReport({ ending: 'brokenOff', brokenBy }));
    expect(result).toMatchObject({ error: { code: 'transport.closed' } });
    expect(sent()).toBe(0);
  });

  it('is not sent where terminals of the family cannot print it', async () => {
    const { result, lines } = await attempt(undefined);
    expect(result).toMatchObject({ value: { ending: 'notSent' } });
    expect((await lines()).join('\n')).not.toMatch(/Print begins/);
  });

  it.each([
    [
      'refused',
      success({ ending: 'refused', resultCode: '83' } as const),
      { value: { ending: 'refused', resultCode: '83' } },
    ],
    ['that never left', failure('link.silent', {}), { error: { code: 'link.silent' } }],
  ])('tells a slip %s', async (_, outcome, expected) => {
    expect((await attempt(() => Promise.resolve(outcome))).result).toMatchObject(expected);
  });

  it('is unclear when the driver fails in the middle', async () => {
    const { result } = await attempt(() => Promise.reject(new Error('bug')));
    expect(result).toMatchObject({ value: { ending: 'unclear' } });
  });

  it('has words for every end', () => {
    for (const ending of ['printed', 'refused', 'noPaper', 'coverOpen', 'busy', 'unclear', 'notSent'] as const) {
      const { zh, en } = slipLine(ending, 'K449');
      expect(zh).toContain('K449');
      expect(en).toMatch(/^Print ended: .*K449/);
    }
  });
});
