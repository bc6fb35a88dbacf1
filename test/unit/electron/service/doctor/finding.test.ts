import { describe, expect, it } from 'vitest';
import { makeFinding } from '../../../../../electron/service/doctor/finding.ts';

describe('a finding of the doctor', () => {
  it('is filled with its facts in both languages', () => {
    const finding = makeFinding('busy.held', {
      address: 'serial:/dev/ttyUSB0',
      facts: { path: '/dev/ttyUSB0', program: 'minicom', pid: 4711 },
      evidence: { pid: 4711 },
    });
    expect(finding).toMatchObject({
      id: 'busy.held',
      check: 'busy',
      outcome: 'problem',
      address: 'serial:/dev/ttyUSB0',
      evidence: [{ key: 'pid', value: '4711' }],
      action: null,
    });
    expect(finding.title.en).toBe('/dev/ttyUSB0 is held by minicom');
    expect(finding.explanation.zh).toContain('进程 4711');
  });

  it('takes facts that differ by language, and another party', () => {
    const finding = makeFinding('android.trouble', {
      facts: {
        name: 'A8',
        title: { zh: '未授权', en: 'not allowed yet' },
        message: { zh: '请确认', en: 'confirm' },
        remedy: { zh: '按确定', en: 'press OK' },
      },
      who: 'merchant',
    });
    expect(finding.title).toEqual({ zh: 'A8：未授权', en: 'A8: not allowed yet' });
    expect(finding.remedy).toEqual({ zh: '按确定', en: 'press OK' });
    expect(finding.who).toBe('merchant');
  });

  it('may be a hint where its texts say problem', () => {
    expect(makeFinding('line.silent', { outcome: 'hint' }).outcome).toBe('hint');
    expect(makeFinding('line.silent').outcome).toBe('problem');
  });

  it('masks card numbers that came from outside', () => {
    const finding = makeFinding('line.other-protocol', {
      facts: { name: 'COM7', looksLike: 'text "4111111111111111"' },
      evidence: { heard: '4111111111111111' },
    });
    expect(JSON.stringify(finding)).not.toContain('4111111111111111');
  });
});
