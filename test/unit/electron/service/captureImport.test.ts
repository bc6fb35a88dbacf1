import { describe, expect, it } from 'vitest';
import { rewriteTrace } from '../../../../electron/service/captureImport.ts';
import { maskedPlaces } from '../../../../electron/service/captureRecords.ts';
import { createTrafficWords } from '../../../../electron/service/trafficWords.ts';
import { readTrace } from '../../../../electron/transport/trace/readPcapng.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { aRecord, aTrace, toyPlugin } from '../../../support/captures.ts';

const rewritten = async (records: Parameters<typeof aTrace>[0], name?: string) => {
  const pieces: Uint8Array[] = [];
  let closed = 0;
  const file = {
    append: async (bytes: Uint8Array) => Promise.resolve(void pieces.push(bytes)),
    close: async () => {
      closed += 1;
      await Promise.resolve();
    },
  };
  await rewriteTrace(unwrap(readTrace(aTrace(records, name))), file, createTrafficWords([toyPlugin]));
  expect(closed).toBe(1);
  return unwrap(readTrace(Buffer.concat(pieces)));
};

describe('rewriteTrace', () => {
  it('masks a foreign trace before it is kept: bytes, comments and names', async () => {
    const trace = await rewritten(
      [
        aRecord({ hex: '05 01 02 33 44' }),
        aRecord({ hex: 'FF 41 11 11 11 11 11 11 11 FF', direction: null }),
        aRecord({ hex: '', direction: null, comments: ['card 4111111111111111'] }),
      ],
      'till 4111111111111111',
    );
    const [known, unknown, remark] = trace.records;
    expect(Buffer.from(known?.bytes ?? []).toString('hex')).toBe('050102eeee');
    expect(Buffer.from(unknown?.bytes ?? []).toString('hex')).not.toContain('4111111111111111');
    expect(maskedPlaces(unknown ?? aRecord({})).length).toBeGreaterThan(0);
    expect(remark?.comments).toEqual(['card 411111******1111']);
    expect(trace.lines[0]?.name).toBe('till 411111******1111');
  });

  it('keeps the places that were masked before, together with its own', async () => {
    const trace = await rewritten([aRecord({ hex: '05 EE 02 33', comments: ['masked bytes 2–3', 'kept'] })]);
    const [record] = trace.records;
    expect(maskedPlaces(record ?? aRecord({}))).toEqual([{ from: 1, to: 4 }]);
    expect(record?.comments).toContain('kept');
  });
});
