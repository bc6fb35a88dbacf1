import { describe, expect, it } from 'vitest';
import {
  type Approach,
  adviseOnApproach,
  approachChannels,
  approachWishes,
  wishRules,
} from '../../../../shared/contact/approach.ts';
import { forbiddenAdvice } from '../../../rules/forbiddenAdvice.ts';

const calm: Approach = { channel: 'visit', claims: '', phone: '', wasAnnounced: true, wishes: [] };

describe('advice when somebody turns up', () => {
  it('is calm only for people who were announced and ask for nothing strange', () => {
    expect(adviseOnApproach(calm, 'none').level).toBe('calm');
    expect(adviseOnApproach(calm, 'trusted').level).toBe('calm');
  });

  it.each(approachChannels)('is never calm for a stranger (%s)', (channel) => {
    const advice = adviseOnApproach({ ...calm, channel, wasAnnounced: false }, 'none');
    expect(advice.level).toBe('careful');
    expect(advice.points.length).toBeGreaterThan(0);
    expect(adviseOnApproach({ ...calm, channel }, 'unknown').level).toBe('careful');
    expect(adviseOnApproach({ ...calm, channel }, 'unverified').level).toBe('careful');
  });

  it('stops at a fee for re-registration, also from a trusted number that was announced', () => {
    const advice = adviseOnApproach({ ...calm, channel: 'call', wishes: ['feeForRegistration'] }, 'trusted');
    expect(advice.level).toBe('stop');
    expect(advice.points.map(({ zh }) => zh).join()).toContain('不要付款');
  });

  it('says that a shown number can be forged', () => {
    const [point] = adviseOnApproach(calm, 'trusted').points;
    expect(point?.zh).toContain('伪造');
    expect(point?.en).toContain('forged');
  });

  it.each(approachWishes)('answers “%s” in both languages, and advises nothing that is forbidden', (wish) => {
    const { label, advice, level } = wishRules[wish];
    for (const text of [label, advice]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).toMatch(/^[A-Z]/);
    }
    for (const word of forbiddenAdvice.flatMap(({ words }) => words)) {
      expect(advice.zh).not.toMatch(word);
      expect(advice.en).not.toMatch(word);
    }
    expect(adviseOnApproach({ ...calm, wishes: [wish] }, 'none').level).toBe(level);
  });
});
