import { describe, expect, it } from 'vitest';
import { boldText, paperFontRules, piecesFor, piecesOf } from '../../../../electron/main/paperFonts.ts';

describe('the font of papers', () => {
  it('brings exactly the pieces whose signs occur', () => {
    const pieces = piecesOf({ '[4]': 'U+4e00-4e10,U+5b57', latin: 'U+0000-00ff' });
    expect(piecesFor('字a', pieces).map(({ name }) => name)).toEqual(['4', 'latin']);
    expect(piecesFor('x', pieces).map(({ name }) => name)).toEqual(['latin']);
    expect(piecesFor('', pieces)).toEqual([]);
  });

  it('knows what is bold', () => {
    expect(boldText('<h1>甲</h1><td class="bad">乙</td><td>丙</td><th scope="col">丁</th>')).toBe('甲乙丁');
  });

  it('has every sign of ordinary Chinese and Latin text inside, in the weights that are used', async () => {
    const rules = await paperFontRules('终端签到失败：电池 3.12 V', '终端');
    expect(rules).toContain('font-family:"Noto Sans SC";font-weight:400;src:url(data:font/woff2;base64,');
    expect(rules).toContain('font-weight:700');
    expect(rules).not.toContain('http');
  });
});
