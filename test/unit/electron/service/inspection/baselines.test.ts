import { describe, expect, it } from 'vitest';
import { createBaselines } from '../../../../../electron/service/inspection/baselines.ts';
import { createAttachments } from '../../../../../electron/service/register/attachments.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { addRecords, planRecord } from '../../../../support/planShop.ts';
import { aPng } from '../../../../support/samplePictures.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const unitId = '11111111-1111-4111-8111-111111111111';

describe('known-good photos', () => {
  it('keep one photo of a view, take a draft up again, and throw it away with its photos', async () => {
    const deps = await someDeps();
    await addRecords(deps.shops.open, [planRecord('N900-0001')]);
    await deps.shops.open.units.sync(() => unitId, '2026-11-22T00:00:00.000Z');
    const attachments = createAttachments(deps);
    const baselines = createBaselines(deps, attachments);
    const { id: baselineId } = unwrap(await baselines.begin({ unitId, reason: 'first' }));
    expect(unwrap(await baselines.begin({ unitId, reason: 'yearly' })).id).toBe(baselineId);
    const photo = { baselineId, angle: 'front', name: 'x.png', content: aPng().toString('base64') } as const;
    unwrap(await baselines.addPhoto(photo));
    const { photos } = unwrap(await baselines.addPhoto(photo));
    expect(photos).toHaveLength(1);
    expect(unwrap(await attachments.list({ ownerId: baselineId }))).toHaveLength(1);
    expect(unwrap(await baselines.removePhoto({ baselineId, angle: 'front' })).photos).toEqual([]);
    const bad = { ...photo, content: Buffer.from('no picture').toString('base64') };
    expect(await baselines.addPhoto(bad)).toMatchObject({ error: { code: 'attachment.wrong-kind' } });
    unwrap(await baselines.discard({ baselineId }));
    expect(await baselines.confirm({ baselineId })).toMatchObject({ error: { code: 'baseline.unknown' } });
  });

  it('are not taken of a terminal whose state forbids it', async () => {
    const deps = await someDeps();
    await addRecords(deps.shops.open, [planRecord('N900-0001', { lifecycle: 'retired' })]);
    await deps.shops.open.units.sync(() => unitId, '2026-11-22T00:00:00.000Z');
    const { begin } = createBaselines(deps, createAttachments(deps));
    expect(await begin({ unitId, reason: 'first' })).toMatchObject({ error: { code: 'lifecycle.not-allowed' } });
  });
});
