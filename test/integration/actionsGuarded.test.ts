// What stands between a confirmed command and the terminal: open payments, another terminal at the port, other work on the line.
import { describe, expect, it } from 'vitest';
import { failure } from '../../shared/error/appError.ts';
import { allDone, carryOut } from '../support/aCommand.ts';
import { accepted, actionShop, address, aTerminal, input } from '../support/actionShop.ts';
import { unwrap } from '../support/anEngine.ts';
import { anIdentity } from '../support/records.ts';
import { untilCancelled } from '../support/scriptedTerminals.ts';

describe('open payments', () => {
  it('stop a risky command before the line is touched, and the attempt is logged', async () => {
    const { actions, scripted, terminalId, lines } = await actionShop(3);
    const asked = scripted.asked.length;
    expect(await actions.start(input(terminalId, 'softwareUpdate'))).toMatchObject({
      error: { code: 'action.payments-pending', facts: { count: 3 } },
    });
    expect(scripted.asked.length).toBe(asked);
    expect(await lines()).toEqual([
      'Action refused: Software update. 3 payments not settled; nothing was sent. Reason: the acquirer asked for it',
    ]);
    expect(unwrap(await actions.list({ terminalId }))).toMatchObject({ unsettled: { state: 'some', count: 3 } });
  });

  it('that have come since the last check stop it as well: the count is read anew', async () => {
    const { actions, scripted, terminalId, sent } = await actionShop(0);
    scripted.at(address, aTerminal(2));
    const run = unwrap(await carryOut({ actions }, input(terminalId, 'initialisation')));
    expect(run).toMatchObject({ wasSent: false, error: { code: 'action.payments-pending', facts: { count: 2 } } });
    expect(sent()).toEqual([]);
  });

  it('that the terminal does not tell any more count as open', async () => {
    const { actions, scripted, terminalId, sent } = await actionShop(0);
    scripted.at(address, aTerminal());
    const run = unwrap(await carryOut({ actions }, input(terminalId, 'initialisation')));
    expect(run.error).toMatchObject({ code: 'action.payments-pending', facts: { count: null } });
    expect(sent()).toEqual([]);
  });

  it('that nobody has ever counted, or not for a quarter of an hour, count as open', async () => {
    const { actions, terminalId, clock } = await actionShop(0);
    const offer = async () =>
      unwrap(await actions.list({ terminalId })).offers.find(({ command }) => command === 'softwareUpdate');
    expect(await offer()).toMatchObject({ isBlocked: false });
    await clock.advance(16 * 60_000);
    expect(await offer()).toMatchObject({ isBlocked: true });
    expect(await actions.start(input(terminalId, 'softwareUpdate'))).toMatchObject({
      error: { code: 'action.payments-pending' },
    });
  });

  it('can be accepted by the owner, which is logged; one more than accepted cannot', async () => {
    const { actions, scripted, terminalId, lines, sent } = await actionShop(3);
    const override = { role: 'owner', override: accepted };
    const run = unwrap(await carryOut({ actions }, input(terminalId, 'softwareUpdate', override)));
    expect(run.report?.ending).toBe('done');
    expect((await lines())[0]).toContain('With 3 open payments, overridden by the owner: settled by hand at the bank');
    scripted.at(address, aTerminal(4));
    const again = unwrap(await carryOut({ actions }, input(terminalId, 'softwareUpdate', override)));
    expect(again.error).toMatchObject({ code: 'action.payments-pending', facts: { count: 4 } });
    expect(sent()).toEqual([`softwareUpdate ${address}`]);
  });

  it('do not stand in the way of what cannot lose them', async () => {
    const { actions, terminalId } = await actionShop(3);
    expect(unwrap(await carryOut({ actions }, input(terminalId, 'turnoverTotals'))).report?.ending).toBe('done');
  });
});

describe('the terminal at the port', () => {
  it('must be the one that was confirmed: another one gets a reading on its own record and no command', async () => {
    const { actions, scripted, terminalId, sent, shops } = await actionShop(0);
    scripted.at(address, aTerminal(0, { identity: anIdentity({ serialNumber: 'TWIN0002' }) }));
    const run = unwrap(await carryOut({ actions }, input(terminalId, 'softwareUpdate')));
    expect(run).toMatchObject({
      wasSent: false,
      beforeCheckId: null,
      error: { code: 'action.other-terminal', facts: { expected: '17F59B1F', found: 'TWIN0002' } },
    });
    expect(sent()).toEqual([]);
    expect((await shops.open.checks.page(terminalId, null, 10)).length).toBe(1);
  });

  it('gets nothing when its reading broke off', async () => {
    const { actions, scripted, terminalId, sent } = await actionShop(0);
    scripted.at(address, aTerminal(0, { ending: 'brokenOff', brokenBy: failure('link.silent', {}).error }));
    const run = unwrap(await carryOut({ actions }, input(terminalId, 'diagnosis')));
    expect(run.error?.code).toBe('link.silent');
    expect(sent()).toEqual([]);
  });
});

describe('one at a time', () => {
  it('a second command, and a check, are refused while one runs, and taken afterwards', async () => {
    const { actions, checks, scripted, terminalId, sent } = await actionShop();
    let finish: () => void = () => undefined;
    scripted.onCommand(
      address,
      (request) =>
        new Promise((resolve) => {
          finish = () => void allDone(request).then(resolve);
        }),
    );
    const first = unwrap(await actions.start(input(terminalId, 'diagnosis')));
    expect(await actions.start(input(terminalId, 'selftest'))).toMatchObject({
      error: { code: 'action.already-running' },
    });
    expect(await checks.start({ terminalIds: [terminalId], addresses: [], level: 'quick' })).toMatchObject({
      error: { code: 'check.already-running' },
    });
    while (sent().length === 0) await new Promise((resolve) => setImmediate(resolve));
    finish();
    await actions.finished(first.id);
    scripted.onCommand(address, allDone);
    expect((await carryOut({ actions }, input(terminalId, 'selftest'))).ok).toBe(true);
  });

  it('two requests at the same moment: one is taken', async () => {
    const { actions, terminalId, sent } = await actionShop();
    const both = await Promise.all([
      actions.start(input(terminalId, 'diagnosis')),
      actions.start(input(terminalId, 'diagnosis')),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    for (const result of both) if (result.ok) await actions.finished(result.value.id);
    expect(sent()).toHaveLength(1);
  });

  it('a command is refused while the terminal is being checked', async () => {
    const { actions, checks, scripted, terminalId, sent } = await actionShop();
    scripted.at(address, untilCancelled());
    const run = unwrap(await checks.start({ terminalIds: [terminalId], addresses: [], level: 'quick' }));
    expect(await actions.start(input(terminalId, 'diagnosis'))).toMatchObject({
      error: { code: 'action.already-running' },
    });
    await checks.cancel({ runId: run.id });
    await checks.finished(run.id);
    expect(sent()).toEqual([]);
  });
});
