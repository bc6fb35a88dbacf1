import { describe, expect, it } from 'vitest';
import { limitFindings } from '../../../../shared/help/limitFindings.ts';

const low = { remedy: { zh: '充电', en: 'charge it' }, who: 'merchant' } as const;
const high = { remedy: { zh: '拔下', en: 'unplug it' }, who: 'technician' } as const;
const findings = limitFindings({ zh: '电压', en: 'The voltage' }, low, high);

describe('findings of a limit', () => {
  it('names value and bound on the side that was broken', () => {
    expect(findings.warnLow.explanation.en).toBe('The voltage is {value}, below the limit of {bound}.');
    expect(findings.failHigh.explanation.zh).toBe('电压 {value}，高于界限 {bound}。');
  });

  it('takes outcome and advice from the side', () => {
    expect(findings.warnLow).toMatchObject({ outcome: 'warn', ...low });
    expect(findings.failLow).toMatchObject({ outcome: 'fail', ...low });
    expect(findings.warnHigh).toMatchObject({ outcome: 'warn', ...high });
    expect(findings.within).toMatchObject({ outcome: 'pass', remedy: null, who: 'nobody' });
  });
});
