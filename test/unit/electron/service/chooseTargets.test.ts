import { describe, expect, it } from 'vitest';
import { chooseTargets } from '../../../../electron/service/chooseTargets.ts';
import { aCheckRecord, aStoredTerminal } from '../../../support/records.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const address = 'tcp://10.0.0.5:20007';

describe('what is to be checked', () => {
  it('holds each address once, and knows who was last reached there', async () => {
    const { shops } = await someDeps();
    const terminal = aStoredTerminal({ address, givenName: '一号机' });
    await shops.open.checks.record(aCheckRecord(terminal));
    const chosen = await chooseTargets(
      { terminalIds: [terminal.id], addresses: [address, 'tcp://10.0.0.5', 'tcp://b:1'] },
      shops,
    );
    expect(chosen.map((target) => [target.address.text, target.name, target.isExpected])).toEqual([
      [address, '一号机', true],
      ['tcp://b:1', 'tcp://b:1', false],
    ]);
  });

  it('remembers a simulated terminal of the other shop', async () => {
    const { shops } = await someDeps();
    const other = await shops.forTerminal(true);
    await other.checks.record(aCheckRecord(aStoredTerminal({ address, simulated: true })));
    const [target] = await chooseTargets({ terminalIds: [], addresses: [address] }, shops);
    expect(target?.known?.simulated).toBe(true);
  });

  it('is refused when empty, unknown or no address', async () => {
    const { shops } = await someDeps();
    await expect(chooseTargets({ terminalIds: [], addresses: [] }, shops)).rejects.toThrow('input.invalid');
    await expect(chooseTargets({ terminalIds: ['x'], addresses: [] }, shops)).rejects.toThrow('terminal.unknown');
    await expect(chooseTargets({ terminalIds: [], addresses: ['COM7'] }, shops)).rejects.toThrow(
      'transport.bad-address',
    );
  });
});
