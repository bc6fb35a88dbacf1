import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { silentLogger } from '../../../../electron/log/logger.ts';
import { openShopStore } from '../../../../electron/store/shopStore.ts';
import type { Attachment } from '../../../../shared/register/registerRecord.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { tempFolder } from '../../../support/tempFolder.ts';

const at = '2026-11-22T01:30:00.000Z';
const line = {
  at,
  kind: 'register',
  operator: 'Li',
  terminalId: null,
  terminalName: null,
  serialNumber: null,
  verdict: null,
  summary: { zh: '照片', en: 'photo' },
  checkId: null,
  simulated: false,
} as const;

describe('attachments', () => {
  it('are kept with their log line, listed without their bytes, and removed for good', async () => {
    const file = join(await tempFolder(), 'steward.db');
    const store = unwrap(await openShopStore(file, { log: silentLogger, now: () => Date.parse(at) }));
    onTestFinished(() => {
      store.close();
    });
    const ownerId = randomUUID();
    expect(await store.attachments.ownerKind(ownerId)).toBeNull();
    const attachment: Attachment = {
      id: randomUUID(),
      ownerId,
      kind: 'front',
      name: '正面.png',
      mediaType: 'image/png',
      bytes: 3,
      addedAt: at,
      addedBy: 'Li',
    };
    expect((await store.attachments.add(attachment, Uint8Array.of(1, 2, 3), line)).number).toBe(1);
    expect(await store.attachments.list(ownerId)).toEqual([attachment]);
    expect(await store.attachments.byId(attachment.id)).toEqual({ attachment, content: new Uint8Array([1, 2, 3]) });
    expect((await store.attachments.remove(attachment.id, line)).number).toBe(2);
    expect(await store.attachments.list(ownerId)).toEqual([]);
    expect(await store.attachments.byId(attachment.id)).toBeNull();
  });
});
