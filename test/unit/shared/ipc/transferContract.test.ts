import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { registerExportSchema, transferCommands } from '../../../../shared/ipc/transferContract.ts';

describe('transfer contract', () => {
  it('lets the window name no file: which one is read or written is asked by the main process', () => {
    for (const name of ['transfer.open', 'transfer.export', 'labels.savePdf'] as const) {
      expect(transferCommands[name].answeredBy).toBe('main');
      expect(JSON.stringify(Object.keys(transferCommands[name].input.shape))).not.toContain('file');
    }
  });

  it('shows at most 500 rows at once, of one outcome or of all', () => {
    const { input } = transferCommands['transfer.rows'];
    const page = { draftId: randomUUID(), show: 'bad', from: 0, limit: 500 };
    expect(input.safeParse(page).success).toBe(true);
    expect(input.safeParse({ ...page, limit: 501 }).success).toBe(false);
    expect(input.safeParse({ ...page, show: 'some' }).success).toBe(false);
  });

  it('gives labels of named records or of a filter', () => {
    const { input } = transferCommands['labels.get'];
    expect(input.safeParse({ recordIds: [randomUUID()] }).success).toBe(true);
    expect(input.safeParse({ filter: {} }).success).toBe(true);
    expect(input.safeParse({ recordIds: [] }).success).toBe(false);
    expect(input.safeParse({}).success).toBe(false);
  });

  it('exports in two formats', () => {
    const wanted = { filter: {}, format: 'xlsx', language: 'zh', isPlain: false, hasKeys: false };
    expect(registerExportSchema.safeParse(wanted).success).toBe(true);
    expect(registerExportSchema.safeParse({ ...wanted, format: 'pdf' }).success).toBe(false);
  });
});
