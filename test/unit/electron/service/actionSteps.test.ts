import { describe, expect, it } from 'vitest';
import { type ActionOrder, carryOutAction } from '../../../../electron/service/actionSteps.ts';
import { createActivity } from '../../../../electron/service/activity.ts';
import { createTurns } from '../../../../electron/service/inTurn.ts';
import { parsePortAddress } from '../../../../electron/transport/portAddress.ts';
import { failure, success } from '../../../../shared/error/appError.ts';
import type { ActionStep } from '../../../../shared/model/action.ts';
import { anOutcome } from '../../../support/aCommand.ts';
import { present, unwrap } from '../../../support/anEngine.ts';
import { aDriverReport } from '../../../support/checkContext.ts';
import { aCheckRecord, aStoredTerminal } from '../../../support/records.ts';
import { createScriptedTerminals } from '../../../support/scriptedTerminals.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const anOrder = async (command: 'setDateTime' | 'diagnosis') => {
  const common = await someDeps();
  const scripted = createScriptedTerminals();
  const terminal = aStoredTerminal();
  await common.shops.open.checks.record(aCheckRecord(terminal));
  scripted.at(terminal.address, aDriverReport());
  const steps: (ActionStep | null)[] = [];
  const order: ActionOrder = {
    terminal,
    address: unwrap(parsePortAddress(terminal.address)),
    plugin: scripted.plugin,
    options: {},
    override: null,
    consent: { command, operator: 'Li', reason: 'because', givenAt: common.clock.now() },
    signal: new AbortController().signal,
    update: ({ step }) => {
      if (step !== undefined) steps.push(step);
    },
  };
  const deps = {
    ...common,
    ports: scripted.ports,
    activity: createActivity(),
    inTurn: createTurns(),
    onTerminalMet: () => undefined,
  };
  const run = (change: Partial<ActionOrder> = {}) =>
    carryOutAction({ ...order, ...change }, () => new AbortController().signal, deps);
  return { order, deps, scripted, steps, run };
};

describe('the steps of a command', () => {
  it('come in their order; what changes the terminal is looked at again', async () => {
    const { scripted, steps, run, order } = await anOrder('setDateTime');
    scripted.onCommand(order.terminal.address, () => Promise.resolve(success(anOutcome({ command: 'setDateTime' }))));
    const { change } = await run();
    expect(steps).toEqual(['opening', 'readingBefore', 'sending', 'readingAfter']);
    expect(change).toMatchObject({ report: { ending: 'done' }, changes: [] });
  });

  it('remember what the terminal answered and refused', async () => {
    const { scripted, run, order, deps } = await anOrder('diagnosis');
    scripted.onCommand(order.terminal.address, () =>
      Promise.resolve(success({ ...anOutcome({ command: 'diagnosis' }), answered: ['06 70'], refused: ['06 79'] })),
    );
    await run();
    expect(present(await deps.shops.open.terminals.byId(order.terminal.id))).toMatchObject({
      answered: ['06 70'],
      refused: ['06 79'],
    });
  });

  it('mask what the terminal would have printed', async () => {
    const { scripted, run, order } = await anOrder('diagnosis');
    const printout = ['CARD 4111 1111 1111 1111'];
    scripted.onCommand(order.terminal.address, () =>
      Promise.resolve(success(anOutcome({ command: 'diagnosis', printout }))),
    );
    expect((await run()).change.report?.printout).toEqual(['CARD 4111 11** **** 1111']);
  });

  it('tell when the terminal cannot be read afterwards; the command has ended all the same', async () => {
    const { scripted, run, order } = await anOrder('setDateTime');
    scripted.onCommand(order.terminal.address, () => {
      scripted.at(order.terminal.address, () => Promise.resolve(failure('link.silent')));
      return Promise.resolve(success(anOutcome({ command: 'setDateTime' })));
    });
    const { change } = await run();
    expect(change).toMatchObject({ report: { ending: 'done' }, afterError: { code: 'link.silent' } });
    expect(change.changes).toBeUndefined();
  });

  it('end before the command when a person has cancelled in time', async () => {
    const { run, scripted } = await anOrder('diagnosis');
    const controller = new AbortController();
    scripted.at('tcp://10.0.0.5:20007', () => {
      controller.abort();
      return Promise.resolve(success(aDriverReport()));
    });
    expect((await run({ signal: controller.signal })).change.error?.code).toBe('check.cancelled');
    expect(scripted.asked).toEqual(['read tcp://10.0.0.5:20007']);
  });

  it('begin with the command itself where even a first enquiry has an effect', async () => {
    const { scripted, run, order } = await anOrder('diagnosis');
    scripted.onCommand(order.terminal.address, () => Promise.resolve(success(anOutcome({ command: 'diagnosis' }))));
    const { change } = await run({ plugin: { ...scripted.plugin, isAutomatic: false } });
    expect(change.report?.ending).toBe('done');
    expect(scripted.asked).toEqual(['diagnosis tcp://10.0.0.5:20007']);
  });
});
