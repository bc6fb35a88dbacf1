import { describe, expect, it } from 'vitest';
import { hopsTexts } from '../../../../../shared/text/window/hopsTexts.ts';

describe('words of the way to the host', () => {
  it('exist in both languages', () => {
    expect(Object.keys(hopsTexts.en)).toEqual(Object.keys(hopsTexts.zh));
  });

  it('say that nothing is called by itself, and that no other address is', () => {
    expect(hopsTexts.zh.hostsHint).toContain('别的地址一概不连');
    expect(hopsTexts.en.hostsHint).toContain('no others ever are');
    expect(hopsTexts.zh.acquirerHint).toContain('不要改终端里的参数');
  });
});
