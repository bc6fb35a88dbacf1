import { describe, expect, it } from 'vitest';
import { paperHtml } from '../../../../../electron/export/paper/paperDocument.ts';
import { composePaper } from '../../../../../electron/service/paper/composePaper.ts';
import { gatherPaper } from '../../../../../electron/service/paper/gatherPaper.ts';
import { mostPreviewed } from '../../../../../shared/paper/paperRequest.ts';
import { paperShop } from '../../../../support/paperShop.ts';

const request = { template: 'log', filter: {}, part: 1 } as const;

describe('a paper that can be printed', () => {
  it('says where it comes from: filters, length of the log, hash of its last entry, key, document', async () => {
    const { deps } = await paperShop('simulated');
    const filtered = { ...request, filter: { kind: 'check', operator: 'Li' } } as const;
    const paper = await gatherPaper(deps, filtered, 'en');
    const { document, exportId, foot } = await composePaper(deps, paper, { request, language: 'en', isPreview: false });
    const { hash } = await deps.shops.open.sealedEntries.tip();
    expect(Object.fromEntries(document.facts)).toMatchObject({
      Filters: 'kind: check; operator: Li',
      'Log as it stood': '1',
      'Hash of its last entry': hash,
      'Signing key': deps.signer?.keyId,
      Document: exportId,
    });
    expect(document.mark).toBe('Simulated shop, no real records');
    expect(foot).toContain(hash.slice(0, 16));
    expect(document.code.svg).toContain('<svg');
  });

  it('shows no more in its preview than a window can draw, and the newest of it', async () => {
    const { deps, log } = await paperShop();
    for (let number = 2; number <= mostPreviewed + 50; number += 1) {
      await log({ summary: { zh: `第 ${String(number)} 次`, en: `number ${String(number)}` } });
    }
    const paper = await gatherPaper(deps, request, 'en');
    const preview = await composePaper(deps, paper, { request, language: 'en', isPreview: true });
    expect(preview).toMatchObject({ entries: mostPreviewed + 50, shown: mostPreviewed });
    const html = paperHtml(preview.document);
    expect(html).toContain(`number ${String(mostPreviewed + 50)}<`);
    expect(html).not.toContain('number 50<');
    expect(html).toContain('not saved as a file');
    const whole = await composePaper(deps, paper, { request, language: 'en', isPreview: false });
    expect(whole.lines).toHaveLength(mostPreviewed + 52);
  });
});
