import { describe, expect, it } from 'vitest';
import { createEvidence } from '../../../../../electron/service/inspection/evidence.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

describe('evidence packs', () => {
  it('are refused for a period that is none, and written only once after they were gathered', async () => {
    const evidence = createEvidence(await someDeps(), '1.0.0');
    expect(await evidence.summary({ from: '2026-02-02', until: '2026-02-01' })).toMatchObject({
      error: { code: 'evidence.period' },
    });
    const packId = '11111111-1111-4111-8111-111111111111';
    expect(await evidence.write({ packId, file: '/nowhere/x.zip', pdfFile: null })).toMatchObject({
      error: { code: 'evidence.gone' },
    });
  });
});
