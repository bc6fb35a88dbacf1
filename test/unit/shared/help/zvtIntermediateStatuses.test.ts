import { describe, expect, it } from 'vitest';
import { intermediateStatusText } from '../../../../shared/help/zvtIntermediateStatuses.ts';

describe('an intermediate status', () => {
  it('has words in both languages for every number that is known', () => {
    const known = Array.from({ length: 256 }, (_, status) => intermediateStatusText(status)).filter(
      ({ en }) => !en.startsWith('status '),
    );
    expect(known.length).toBeGreaterThanOrEqual(90);
    for (const { zh, en } of known) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[a-zA-Z]/);
    }
  });

  it('of a maintenance dialogue says what goes on', () => {
    expect(intermediateStatusText(0xc9).en).toBe('automatic diagnosis begins');
    expect(intermediateStatusText(0xca).en).toBe('automatic initialisation begins');
    expect(intermediateStatusText(0xd2).zh).toBe('正在建立连接');
    expect(intermediateStatusText(0x17).en).toBe('please wait');
  });

  it('from 41 on is the one without 40, with the request to take the card out', () => {
    expect(intermediateStatusText(0x57)).toEqual({ zh: '请稍候，请取走卡', en: 'please wait, please remove the card' });
    expect(intermediateStatusText(0x66).en).toBe('waiting for the mobile number, please remove the card');
    expect(intermediateStatusText(0x40).en).toBe('status 40');
  });

  it('that nobody knows is shown by its number', () => {
    expect(intermediateStatusText(0x99)).toEqual({ zh: '状态 99', en: 'status 99' });
  });
});
