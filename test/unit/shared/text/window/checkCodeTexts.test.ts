import { describe, expect, it } from 'vitest';
import { checkCodeTexts } from '../../../../../shared/text/window/checkCodeTexts.ts';

describe('words about check codes', () => {
  it('say what a code does not hold, and that no network is needed', () => {
    expect(checkCodeTexts.zh.about).toContain('没有商户资料');
    expect(checkCodeTexts.zh.about).toContain('不联网');
    expect(checkCodeTexts.en.about).toContain('no data of the merchant');
    expect(checkCodeTexts.en.about).toContain('without any network');
  });

  it('name the code in the label of its copy button', () => {
    expect(checkCodeTexts.zh.copyNamed).toContain('{{code}}');
    expect(checkCodeTexts.en.copyNamed).toContain('{{code}}');
  });
});
