import { expect, it } from 'vitest';
import { exportTexts } from '../../../../../shared/text/window/exportTexts.ts';

it('exports have words in both languages', () => {
  expect(exportTexts.zh.title).toBe('导出');
  expect(exportTexts.en.title).toBe('Exports');
});
