import { describe, expect, it } from 'vitest';
import {
  nexoStatus,
  nexoStatusSchema,
  type StatusFacts,
  type StatusFinding,
} from '../../../../shared/fleet/nexoStatus.ts';
import { connectionStates } from '../../../../shared/model/connection.ts';
import { linkStates } from '../../../../shared/model/terminal.ts';
import { lifecycles } from '../../../../shared/register/lifecycle.ts';

const readAt = '2026-11-22T01:30:00.000Z';
const check = (
  id: string,
  outcome: StatusFinding['outcome'],
  ...evidence: readonly (readonly [string, string | number])[]
): StatusFinding => ({ id, outcome, evidence: evidence.map(([key, value]) => ({ key, value })) });
const facts = (changes: Partial<StatusFacts> = {}): StatusFacts => ({
  checks: [],
  readAt,
  link: 'reached',
  connection: 'connected',
  lifecycle: 'inService',
  ...changes,
});
const flags = (...checks: StatusFinding[]) => nexoStatus(facts({ checks }));
const code = (value: string, outcome: StatusFinding['outcome']) =>
  check('status.code', outcome, ['terminal.status', value]);
const locks = (...names: string[]) =>
  check(
    'terminal.locks',
    names.length === 0 ? 'pass' : 'warn',
    ...names.map((name) => ['terminal.lock', name] as const),
  );

describe('the state of the whole terminal in nexo’s words', () => {
  it('is Maintenance in repair and in quarantine, whatever the cable says', () => {
    for (const lifecycle of ['inRepair', 'quarantined'] as const) {
      for (const link of linkStates) {
        expect(nexoStatus(facts({ lifecycle, link }))).toMatchObject({ GlobalStatus: 'Maintenance', from: 'register' });
      }
    }
  });

  it('has one answer for every state of life, link and connection, which the contract takes', () => {
    for (const lifecycle of [null, ...lifecycles]) {
      for (const link of [null, ...linkStates]) {
        for (const connection of [null, ...connectionStates]) {
          for (const checks of [null, []]) {
            const status = nexoStatus({ checks, readAt, link, connection, lifecycle });
            expect(nexoStatusSchema.safeParse(status).success).toBe(true);
            const isUnderCare = lifecycle === 'inRepair' || lifecycle === 'quarantined';
            const isLost = link === 'unreachable' || ['offline', 'denied', 'noDriver'].includes(connection ?? '');
            const expected = isUnderCare
              ? 'Maintenance'
              : link === 'checking' || connection === 'busy'
                ? 'Busy'
                : isLost
                  ? 'Unreachable'
                  : checks === null
                    ? null
                    : 'OK';
            expect(status.GlobalStatus, JSON.stringify({ lifecycle, link, connection, checks })).toBe(expected);
          }
        }
      }
    }
  });

  it('is unknown, and no word of nexo’s, before the first check', () => {
    const status = nexoStatus(facts({ checks: null, link: 'never', connection: null }));
    expect(status).toEqual({ GlobalStatus: null, from: 'nothing', readAt: null });
  });

  it.each([
    ['out of order by its status code', [code('DF', 'fail')], 'Maintenance'],
    ['remote maintenance', [code('E0', 'skipped')], 'Maintenance'],
    ['please wait', [code('9C', 'skipped')], 'Busy'],
    ['a lock that stops it', [check('terminal.locks', 'fail', ['terminal.lock', 'outOfOrder'])], 'Maintenance'],
    ['a service lock', [locks('service')], 'Maintenance'],
    ['a reconciliation that is due', [locks('reconciliation'), code('F0', 'warn')], 'OK'],
    ['a weak battery', [check('battery.voltage', 'fail', ['battery.voltage', 2.1])], 'OK'],
  ] as const)('of a terminal with %s', (_, checks, expected) => {
    expect(nexoStatus(facts({ checks })).GlobalStatus).toBe(expected);
  });
});

describe('flags of the parts', () => {
  it('are absent where the terminal does not tell', () => {
    expect(flags(check('printer.state', 'notSupported'), check('security.tamper', 'skipped'))).toEqual({
      GlobalStatus: 'OK',
      from: 'check',
      readAt,
    });
  });

  it.each([
    ['ready', 'OK'],
    ['noPaper', 'NoPaper'],
    ['coverOpen', 'OutOfOrder'],
    ['tooHot', 'OutOfOrder'],
    ['cutterFault', 'PaperJam'],
    ['paperJam', 'PaperJam'],
    ['otherFault', 'OutOfOrder'],
    ['something new', 'OutOfOrder'],
  ])('printer %s is %s', (state, expected) => {
    expect(flags(check('printer.state', 'warn', ['printer.state', state])).PrinterStatus).toBe(expected);
  });

  it('tell of little paper, of none, and of a printer that the status code or a lock names', () => {
    const ready = check('printer.state', 'pass', ['printer.state', 'ready']);
    const paper = (outcome: StatusFinding['outcome'], percent: number) =>
      check('paper.remaining', outcome, ['paper.remaining', percent]);
    expect(flags(ready, paper('warn', 5)).PrinterStatus).toBe('PaperLow');
    expect(flags(ready, paper('warn', 0)).PrinterStatus).toBe('NoPaper');
    expect(flags(paper('pass', 80)).PrinterStatus).toBe('OK');
    expect(flags(ready, code('CC', 'warn')).PrinterStatus).toBe('OutOfOrder');
    expect(flags(locks('printer')).PrinterStatus).toBe('OutOfOrder');
  });

  it.each([
    [[code('E2', 'fail')], false],
    [[locks()], true],
    [[locks('reconciliation')], true],
    [[locks('cardReaderNotFound')], false],
    [[locks(), check('component.states', 'warn', ['component.state Reader 1', 'noKeys'])], false],
    [[check('component.states', 'pass', ['component.state contactless', 'ready'])], true],
    [[check('component.states', 'pass', ['component.state cVEND plug', 'ready'])], undefined],
  ] as const)('card reader of %j', (checks, expected) => {
    expect(flags(...checks).CardReaderOKFlag).toBe(expected);
  });

  it.each([
    [[check('security.tamper', 'pass', ['security.flags', 0])], true],
    [[check('security.tamper', 'warn', ['security.flag', 'clockOrCoinCell'])], true],
    [[check('security.tamper', 'warn', ['security.flag', 'sensorsOffForService'])], false],
    [[check('security.tamper', 'fail', ['security.flag', 'tampered'])], false],
    [[check('security.tamper', 'pass'), locks('secureModuleChanged')], false],
    [[check('component.states', 'fail', ['component.state PIN pad', 'fraud'])], false],
    [[locks()], undefined],
  ] as const)('security of %j', (checks, expected) => {
    expect(flags(...checks).SecurityOKFlag).toBe(expected);
  });

  it.each([
    [[check('component.states', 'pass', ['component.state PIN pad', 'ready'])], true],
    [[check('component.states', 'warn', ['component.state PINpad', 'noKeys'])], false],
    [[check('keys.present', 'pass', ['key.pin.1', 'present'], ['key.mac.1', 'present'])], true],
    [[check('keys.present', 'warn', ['key.pin.1', 'missing'])], false],
    [[check('keys.present', 'warn', ['key.mac.1', 'missing'])], undefined],
  ] as const)('PIN pad of %j', (checks, expected) => {
    expect(flags(...checks).PEDOKFlag).toBe(expected);
  });

  it.each([
    [[check('network.connection', 'pass')], true],
    [[check('network.connection', 'warn')], false],
    [[check('network.connection', 'pass'), check('sim.state', 'fail')], true],
    [[check('signal.strength', 'pass', ['network.registration', 'home'])], true],
    [[check('signal.strength', 'warn', ['network.registration', 'denied'])], false],
    [[check('sim.state', 'fail')], false],
    [[check('network.connection', 'notSupported')], undefined],
  ] as const)('network of %j', (checks, expected) => {
    expect(flags(...checks).CommunicationOKFlag).toBe(expected);
  });
});
