import { describe, expect, it } from 'vitest';
import { supportTexts } from '../../../../../shared/text/window/supportTexts.ts';

describe('words of support bundles', () => {
  it('say in both languages that nothing is uploaded, before a choice and before saving', () => {
    expect(supportTexts.zh.nothingSent).toContain('不会上传');
    expect(supportTexts.en.nothingSent).toContain('uploads nothing');
    expect(supportTexts.zh.onlyYou).toContain('不会发给');
    expect(supportTexts.en.onlyYou).toContain('sent to nobody');
  });

  it('name every step of the work', () => {
    expect(Object.keys(supportTexts.zh.steps)).toEqual(['doctor', 'gathering', 'captures', 'hiding', 'saving']);
  });
});
