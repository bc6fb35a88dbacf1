import { describe, expect, it } from 'vitest';
import { doctorFindingSchema } from '../../../../shared/model/doctorReport.ts';

const finding = {
  id: 'ports.none',
  check: 'ports',
  outcome: 'problem',
  address: null,
  title: { zh: '题', en: 'title' },
  explanation: { zh: '释', en: 'explanation' },
  remedy: null,
  who: 'merchant',
  evidence: [],
  action: null,
};

describe('a finding', () => {
  it('takes only actions that the program offers', () => {
    expect(doctorFindingSchema.safeParse(finding).success).toBe(true);
    expect(doctorFindingSchema.safeParse({ ...finding, action: { kind: 'copy', text: 'x' } }).success).toBe(true);
    expect(doctorFindingSchema.safeParse({ ...finding, action: { kind: 'run', text: 'x' } }).success).toBe(false);
  });

  it('takes no outcome that sounds like more than was seen', () => {
    expect(doctorFindingSchema.safeParse({ ...finding, outcome: 'certain' }).success).toBe(false);
  });
});
