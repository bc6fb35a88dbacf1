import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  confirmWithOf,
  consentTo,
  consentToSlip,
  passOpenPayments,
  unsettledOf,
} from '../../../../electron/service/actionGuard.ts';
import type { Confirmation, Unsettled } from '../../../../shared/model/action.ts';
import { commandEffects, commandIds } from '../../../../shared/model/terminalCommand.ts';
import { aConfirmation } from '../../../support/aCommand.ts';
import { anIdentity, aReading, aStoredTerminal } from '../../../support/records.ts';

const now = Date.UTC(2026, 10, 22, 1, 30, 5);
const ago = (ms: number): string => new Date(now - ms).toISOString();
const none: Unsettled = { state: 'none', count: 0, at: ago(1000) };
const seven: Unsettled = { state: 'some', count: 7, at: ago(1000) };
const unknown: Unsettled = { state: 'unknown', count: null, at: null };
const override = (changes: Partial<NonNullable<Confirmation['override']>> = {}): Confirmation['override'] => ({
  reason: 'settled by hand at the bank',
  accepts: 7,
  ticked: true,
  ...changes,
});

const ask = (
  confirmation: Partial<Confirmation>,
  unsettled = none,
  command: 'softwareUpdate' | 'diagnosis' = 'softwareUpdate',
) =>
  consentTo({
    terminal: aStoredTerminal(),
    command,
    confirmation: aConfirmation(command, confirmation),
    unsettled,
    operator: 'Li',
    now,
  });

const field = (result: ReturnType<typeof ask>): unknown => (result.ok ? null : result.error.facts['field']);

describe('consent to a test slip', () => {
  it('names who pressed the button, when and why', () => {
    expect(consentToSlip('Li', now)).toEqual({
      operator: 'Li',
      reason: expect.stringContaining('paper test') as unknown,
      givenAt: now,
    });
  });
});

describe('consent', () => {
  it('is given to a whole confirmation, with the reason masked', () => {
    expect(ask({ reason: 'card 4111 1111 1111 1111 stuck' })).toEqual({
      ok: true,
      value: { command: 'softwareUpdate', operator: 'Li', reason: 'card 4111 11** **** 1111 stuck', givenAt: now },
    });
  });

  it.each([
    ['', 'confirm.typed'],
    ['9B1', 'confirm.typed'],
    ['9B2F', 'confirm.typed'],
    ['17F59B1F', 'confirm.typed'],
    ['9b1f ', null],
  ])('wants the last four characters of the serial number: %j', (typed, missing) => {
    expect(field(ask({ typed }))).toBe(missing);
  });

  it.each([
    ['', 'confirm.reason'],
    ['  a b ', 'confirm.reason'],
    ['更新软件吧', null],
  ])('wants a reason of five characters: %j', (reason, missing) => {
    expect(field(ask({ reason }))).toBe(missing);
  });

  it('wants the effects that belong to the command, no old ones', () => {
    expect(field(ask({ effects: [] }))).toBe('confirm.effects');
    expect(field(ask({ effects: ['goesOnline', 'changesState'] }))).toBe('confirm.effects');
    expect(field(ask({ effects: ['goesOnline', 'changesState', 'risksBatch', 'prints'] }))).toBe('confirm.effects');
    expect(field(ask({ effects: ['goesOnline', 'goesOnline', 'changesState'] }))).toBe('confirm.effects');
  });

  it('is refused while payments are open, and while nobody knows', () => {
    expect(ask({}, seven)).toMatchObject({
      error: { code: 'action.payments-pending', facts: { command: 'softwareUpdate', count: 7 } },
    });
    expect(ask({}, unknown)).toMatchObject({ error: { code: 'action.payments-pending', facts: { count: null } } });
    expect(ask({}, unknown, 'diagnosis').ok).toBe(true);
  });

  it.each([
    [{ role: 'owner', override: override() }, null],
    [{ role: 'technician', override: override() }, 'confirm.overrideRole'],
    [{ role: 'owner', override: override({ reason: 'too short' }) }, 'confirm.overrideReason'],
    [{ role: 'owner', override: override({ ticked: false }) }, 'confirm.overrideTick'],
  ] as const)('may be given by the owner with a reason of its own and a tick: %j', (confirmation, missing) => {
    expect(field(ask(confirmation, seven))).toBe(missing);
  });
});

describe('open payments', () => {
  it.each([
    [seven, 7, true],
    [seven, 9, true],
    [seven, 6, false],
    [seven, null, false],
    [unknown, null, true],
    [unknown, 7, false],
    [none, null, true],
  ])('%j pass an owner who accepted %j: %j', (unsettled, accepts, passes) => {
    expect(passOpenPayments('initialisation', unsettled, override({ accepts })).ok).toBe(passes);
  });

  it.each(commandIds.filter((id) => commandEffects[id].risksBatch))('stop %s without an override', (id) => {
    expect(passOpenPayments(id, seven, null).ok).toBe(false);
    expect(passOpenPayments(id, unknown, null).ok).toBe(false);
  });

  it('are unknown when they were never told, told too long ago, or told in the future', () => {
    const told = (takenAt: string) =>
      unsettledOf([aReading({ metric: 'unsettled.count', value: 0, unit: '', takenAt })], now).state;
    expect(unsettledOf([aReading()], now)).toEqual(unknown);
    expect(told(ago(14 * 60_000))).toBe('none');
    expect(told(ago(16 * 60_000))).toBe('unknown');
    expect(told(ago(-3_600_000))).toBe('unknown');
  });
});

describe('what a terminal is confirmed by', () => {
  it.each([
    [aStoredTerminal(), 'serialNumber', '17F59B1F'],
    [aStoredTerminal({ serial: null }), 'tid', '52523535'],
    [aStoredTerminal({ serial: null, identity: anIdentity({ tid: null }), givenName: '收银台 1' }), 'name', '收银台 1'],
  ])('is its serial number, else its TID, else its name', (terminal, of, value) => {
    expect(confirmWithOf(terminal)).toEqual({ of, value });
  });
});

describe('a consent', () => {
  it('is made nowhere else', () => {
    const root = join(import.meta.dirname, '../../../..');
    const makers = globSync('{electron,shared,renderer}/**/*.{ts,tsx}', { cwd: root }).filter((file) =>
      /\bgivenAt:/.test(readFileSync(join(root, file), 'utf8').replace(/readonly givenAt: number/g, '')),
    );
    expect(makers).toEqual(['electron/service/actionGuard.ts']);
  });
});
