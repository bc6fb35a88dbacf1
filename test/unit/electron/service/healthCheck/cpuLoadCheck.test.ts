import { describe, expect, it } from 'vitest';
import { cpuLoadCheck } from '../../../../../electron/service/healthCheck/cpuLoadCheck.ts';
import { aContext } from '../../../../support/checkContext.ts';

describe('cpu.load', () => {
  it('warns of a processor that has no rest', () => {
    expect(cpuLoadCheck.judge(aContext({ values: { 'cpu.load': 90 } })).outcome).toBe('pass');
    expect(cpuLoadCheck.judge(aContext({ values: { 'cpu.load': 91 } })).outcome).toBe('warn');
    expect(cpuLoadCheck.judge(aContext()).outcome).toBe('notSupported');
  });
});
