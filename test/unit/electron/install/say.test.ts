import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../../electron/install/say.mjs';

describe('chooseLanguage', () => {
  it('speaks Chinese where the locale says so', () => {
    expect(chooseLanguage({ LANG: 'zh_CN.UTF-8' }, 'en-US')).toBe('zh');
    expect(chooseLanguage({}, 'zh-CN')).toBe('zh');
    expect(chooseLanguage({ LANG: 'zh' }, 'en-US')).toBe('zh');
  });

  it('speaks English everywhere else', () => {
    expect(chooseLanguage({ LANG: 'C.UTF-8' }, 'zh-CN')).toBe('en');
    expect(chooseLanguage({}, 'de-DE')).toBe('en');
    expect(chooseLanguage({ LANG: 'zhuang' }, 'en-US')).toBe('en');
  });

  it('lets LC_ALL overrule LANG', () => {
    expect(chooseLanguage({ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'zh-CN')).toBe('en');
  });
});
