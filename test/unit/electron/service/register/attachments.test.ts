import { execFileSync } from 'node:child_process';
import { mkdtemp, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createAttachments } from '../../../../../electron/service/register/attachments.ts';
import { adviseOn } from '../../../../../shared/error/errorAdvice.ts';
import { longestAttachment, mostAttachments } from '../../../../../shared/register/registerRecord.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { aRegisterRecord } from '../../../../support/registerRecord.ts';
import { aJpeg, aPng, telephoneParts } from '../../../../support/samplePictures.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const png = aPng();
const content = png.toString('base64');

const withRecord = async (lifecycle: 'inService' | 'retired' = 'inService') => {
  const deps = await someDeps();
  const record = aRegisterRecord({ serialNumber: 'N900-0001' }, { lifecycle });
  await deps.shops.open.register.write({ records: [record], line: null });
  return { ...deps, ownerId: record.id, attachments: createAttachments(deps) };
};

describe('photos of a record', () => {
  it('come back byte by byte, with who added them, and are logged', async () => {
    const { attachments, ownerId, heard } = await withRecord();
    const name = '正面\u202E 4111111111111111.png';
    const added = unwrap(await attachments.add({ ownerId, kind: 'front', name, content }));
    expect(added).toMatchObject({
      mediaType: 'image/png',
      bytes: png.length,
      addedBy: 'Li',
      name: '正面 411111******1111.png',
    });
    expect(unwrap(await attachments.list({ ownerId }))).toEqual([added]);
    expect(unwrap(await attachments.get({ attachmentId: added.id }))).toEqual({ attachment: added, content });
    unwrap(await attachments.remove({ attachmentId: added.id, reason: 'blurred' }));
    expect(unwrap(await attachments.list({ ownerId }))).toEqual([]);
    expect(heard.map(({ name: each }) => each)).toEqual([
      'log.appended',
      'attachments.changed',
      'log.appended',
      'attachments.changed',
    ]);
    expect(await attachments.remove({ attachmentId: added.id, reason: 'again' })).toMatchObject({
      error: { code: 'attachment.unknown' },
    });
    expect(await attachments.get({ attachmentId: added.id })).toMatchObject({ error: { code: 'attachment.unknown' } });
  });

  it('are pictures by their bytes, not by their names; documents may be PDF', async () => {
    const { attachments, ownerId } = await withRecord();
    const of = (text: string, kind: 'front' | 'document') =>
      attachments.add({ ownerId, kind, name: 'x.png', content: Buffer.from(text).toString('base64') });
    expect(await of('<svg onload="x"/>', 'front')).toMatchObject({ error: { code: 'attachment.wrong-kind' } });
    expect(await of('%PDF-1.7', 'front')).toMatchObject({ error: { code: 'attachment.wrong-kind' } });
    expect(unwrap(await of('%PDF-1.7', 'document')).mediaType).toBe('application/pdf');
    expect(await of('', 'front')).toMatchObject({ error: { code: 'attachment.wrong-kind' } });
  });

  it('are few and small, belong to something, and to no retired terminal', async () => {
    const { attachments, ownerId } = await withRecord();
    const large = Buffer.concat([png, Buffer.alloc(longestAttachment)]).toString('base64');
    expect(await attachments.add({ ownerId, kind: 'front', name: 'x', content: large })).toMatchObject({
      error: { code: 'attachment.too-large' },
    });
    for (let count = 0; count < mostAttachments; count += 1)
      unwrap(await attachments.add({ ownerId, kind: 'other', name: 'x', content }));
    expect(await attachments.add({ ownerId, kind: 'other', name: 'x', content })).toMatchObject({
      error: { code: 'attachment.too-many' },
    });
    const nobody = '3f0f9b1c-7f53-4cf6-9c55-0a4be5a6b001';
    expect(await attachments.add({ ownerId: nobody, kind: 'other', name: 'x', content })).toMatchObject({
      error: { code: 'attachment.unknown-owner' },
    });
    const retired = await withRecord('retired');
    expect(
      await retired.attachments.add({ ownerId: retired.ownerId, kind: 'other', name: 'x', content }),
    ).toMatchObject({
      error: { code: 'lifecycle.not-allowed' },
    });
  });

  it('come from a file that was chosen', async () => {
    const { attachments, ownerId, folder } = await withRecord();
    const file = join(await mkdtemp(join(folder, 'p-')), '标签.png');
    await writeFile(file, png);
    expect(unwrap(await attachments.import({ ownerId, kind: 'label', file }))).toMatchObject({
      name: '标签.png',
      kind: 'label',
    });
    expect(await attachments.import({ ownerId, kind: 'label', file: `${file}x` })).toMatchObject({
      error: { code: 'attachment.unknown' },
    });
    expect(await attachments.import({ ownerId, kind: 'label', file: folder })).toMatchObject({ ok: false });
    // A pipe to which nobody writes would be waited for without end.
    const pipe = join(folder, 'pipe.png');
    execFileSync('mkfifo', [pipe]);
    expect(await attachments.import({ ownerId, kind: 'label', file: pipe })).toMatchObject({ ok: false });
  });

  it('of 80 MB are refused with their size', async () => {
    const { attachments, ownerId, folder } = await withRecord();
    const file = join(folder, 'large.jpg');
    await writeFile(file, '');
    await truncate(file, 80 * 1024 * 1024);
    const refused = await attachments.import({ ownerId, kind: 'front', file });
    expect(refused).toMatchObject({ error: { code: 'attachment.too-large', facts: { megabytes: '80.0 MB' } } });
    if (refused.ok) return;
    expect(adviseOn(refused.error).message.zh).toBe('每个文件最大 8 MB，这个是 80.0 MB，没有保存。');
  });

  it('leave their place at the door and come back the same from then on', async () => {
    const { attachments, ownerId } = await withRecord();
    const photo = aJpeg({ app: telephoneParts(), after: Buffer.from('PK GPS 31.2304N') });
    const add = (bytes: Buffer) =>
      attachments.add({ ownerId, kind: 'front', name: 'IMG_1.jpg', content: bytes.toString('base64') });
    const added = unwrap(await add(photo));
    const first = unwrap(await attachments.get({ attachmentId: added.id })).content;
    const kept = Buffer.from(first, 'base64');
    expect(kept.byteLength).toBe(added.bytes);
    expect(kept.includes('GPS')).toBe(false);
    expect(unwrap(await attachments.get({ attachmentId: unwrap(await add(kept)).id })).content).toBe(first);
    expect(await add(photo.subarray(0, -40))).toMatchObject({ error: { code: 'attachment.damaged' } });
  });

  it('of more pixels than anybody can look at are refused, however small the file is', async () => {
    const { attachments, ownerId } = await withRecord();
    const bomb = aPng();
    bomb.writeUInt32BE(60_000, 16);
    bomb.writeUInt32BE(60_000, 20);
    bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29);
    const content = bomb.toString('base64');
    expect(await attachments.add({ ownerId, kind: 'front', name: 'x', content })).toMatchObject({
      error: { code: 'attachment.too-large', facts: { megabytes: '60000 × 60000 px' } },
    });
  });
});
