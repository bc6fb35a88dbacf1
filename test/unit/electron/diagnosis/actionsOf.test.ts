// What is to be done about a finding.
import { describe, expect, it } from 'vitest';
import { actionsOf } from '../../../../electron/diagnosis/actionsOf.ts';
import { diagnose } from '../../../../electron/diagnosis/diagnose.ts';
import { causes } from '../../../../shared/diagnosis/causes.ts';
import { findResponseCode } from '../../../../shared/diagnosis/responseCodes/allResponseCodes.ts';
import { aCode, anEvidence, aScene, readOf } from '../../../support/anEvidence.ts';

const first = (...codes: Parameters<typeof aCode>[]) =>
  diagnose(readOf(anEvidence(codes.map((each) => aCode(...each))))).findings[0];

describe('what is to be done', () => {
  it('is nothing where it is over', () => {
    const over = { entry: 0, cause: 'REG-01', confidence: 'low', role: 'resolved', score: 20, isFirm: true } as const;
    expect(actionsOf(aScene([]), over, undefined).map(({ zh }) => zh)).toEqual([expect.stringContaining('不用处理')]);
    expect(actionsOf(aScene([]), { ...over, role: 'primary' }, undefined)).toEqual(causes['REG-01'].actions);
  });

  it('is what the catalogue says about the cause', () => {
    const finding = first(['A0']);
    expect(finding?.actions).toEqual(finding === undefined ? [] : causes[finding.cause].actions);
  });

  it('begins with looking up the first payment where the code says “duplicate”', () => {
    const finding = first(['94']);
    expect(finding?.cause).toBe('KEY-01');
    expect(finding?.actions[0]).toEqual(findResponseCode('cn-unionpay', '94').cashier);
  });

  it('leaves the card to the rule of the acquirer where a list says that it is to be kept', () => {
    for (const code of ['04', '41', '43']) {
      expect(first([code])?.actions[0]?.zh).toContain('授权电话');
      expect(first([code], ['51'])?.actions[0]?.zh).toContain('授权电话');
    }
    expect(first(['51'])?.actions[0]).toEqual(findResponseCode('cn-unionpay', '51').cashier);
  });

  it('is one more try where a format error came once', () => {
    expect(first(['30'])?.actions[0]?.zh).toMatch(/^先重做一次/);
  });

  it('is nothing where it is over', () => {
    const over = first(
      ['77', { at: '2026-11-22T08:00:00+08:00' }],
      ['00', { at: '2026-11-22T08:10:00+08:00', operation: 'sale' }],
    );
    expect(over?.role).toBe('resolved');
    expect(over?.actions).toHaveLength(1);
  });
});
