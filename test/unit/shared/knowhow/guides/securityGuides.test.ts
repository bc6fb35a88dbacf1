import { describe, expect, it } from 'vitest';
import { fraudCalls, tamperAndVisitors } from '../../../../../shared/knowhow/guides/securityGuides.ts';
import { expectGoodGuide, sentencesOf } from '../../../../support/guides.ts';

const text = (guide: Parameters<typeof sentencesOf>[0]): string =>
  sentencesOf(guide)
    .map(({ zh, en }) => `${zh}\n${en}`)
    .join('\n');

describe('securityGuides', () => {
  it.each([tamperAndVisitors, fraudCalls])(
    '$id is complete in both languages and advises nothing that is forbidden',
    (guide) => {
      expectGoodGuide(guide);
    },
  );

  it('cover what PCI DSS 9.5.1.3 asks: who comes, what is suspicious, installing and returning, whom to tell', () => {
    expect(tamperAndVisitors.sources).toContain('pci951');
    for (const part of ['看证件', '可疑', '安装、更换、退回', '停用', '打给收单机构']) {
      expect(text(tamperAndVisitors)).toContain(part);
    }
  });

  it('never have a locked terminal restarted, and send nobody to the number of a caller', () => {
    expect(text(tamperAndVisitors)).toContain('do not restart');
    expect(text(fraudCalls)).toContain('A shown number can be forged');
  });
});
