import { describe, expect, it } from 'vitest';
import { componentStatesCheck as check } from '../../../../../electron/service/healthCheck/componentStatesCheck.ts';
import type { Component } from '../../../../../shared/model/terminal.ts';
import { aContext } from '../../../../support/checkContext.ts';
import { anIdentity } from '../../../../support/records.ts';

const part = (state: Component['state'], name: string | null = 'PIN pad'): Component => ({
  name,
  serialNumber: 'A1',
  softwareVersion: null,
  state,
});
const judge = (...components: Component[]) =>
  check.judge(aContext({ report: { identity: anIdentity({ components }) } }));

describe('component.states', () => {
  it('passes when all parts are ready', () => {
    expect(judge(part('ready'), part('ready', 'reader')).outcome).toBe('pass');
  });

  it.each([
    ['initialisationNeeded', 'warn', 'technician'],
    ['noKeys', 'warn', 'acquirer'],
    ['fraud', 'fail', 'acquirer'],
  ] as const)('judges %s as %s for the %s', (state, outcome, who) => {
    expect(judge(part('ready'), part(state))).toMatchObject({ outcome, who });
  });

  it('lets fraud of one part outweigh the others and names the parts', () => {
    const result = judge(part('noKeys'), part('fraud', 'reader'));
    expect(result.outcome).toBe('fail');
    expect(result.explanation.en).toContain('PIN pad (no keys), reader (fraud)');
  });

  it('is not offered where no part says its state', () => {
    expect(judge(part(null)).outcome).toBe('notSupported');
    expect(judge().outcome).toBe('notSupported');
  });

  it('names a part without name by its serial number', () => {
    expect(judge(part('noKeys', null)).explanation.zh).toContain('A1');
  });
});
