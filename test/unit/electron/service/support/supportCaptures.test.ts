import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allPlugins } from '../../../../../electron/engine/allFamilies.ts';
import { blockChecksum, readFrames, stuff } from '../../../../../electron/protocol/zvt/zvtFrame.ts';
import { copyCapture } from '../../../../../electron/service/support/supportCaptures.ts';
import { createTrafficWords } from '../../../../../electron/service/trafficWords.ts';
import { createCaptureStore } from '../../../../../electron/store/captureStore.ts';
import { readTrace } from '../../../../../electron/transport/trace/readPcapng.ts';
import { lineBlock, recordBlock, sectionBlock } from '../../../../../electron/transport/trace/writePcapng.ts';
import { captureSchema } from '../../../../../shared/model/capture.ts';
import { createRedactor } from '../../../../../shared/support/redactor.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { tempFolder } from '../../../../support/tempFolder.ts';

const id = '20261122-093005-1a2b';
const capture = captureSchema.parse({
  id,
  state: 'complete',
  startedAt: '2026-11-22T01:30:05.000Z',
  endedAt: '2026-11-22T01:31:05.000Z',
  endedBy: 'person',
  operator: '王小明',
  note: null,
  addresses: [],
  lines: [],
  messages: 1,
  bytes: 1,
  maskedMessages: 0,
  maskedBytes: 0,
  dropped: 0,
  notes: 0,
  simulated: false,
  importedFrom: null,
  owner: null,
  program: 'Terminal Steward 1',
  system: 'linux x64',
  timeZone: '+08:00',
  isReplayed: false,
});

const copyOf = async (records: readonly { readonly bytes: Uint8Array; readonly comments?: readonly string[] }[]) => {
  const folder = await tempFolder();
  const store = createCaptureStore(join(folder, 'from'));
  const file = await store.create(id);
  await file.append(
    Buffer.concat([
      sectionBlock({ program: 'x', system: 'linux', comment: '' }),
      lineBlock({ name: 'tcp://192.168.7.20:20007', description: null }),
      ...records.map(({ bytes, comments = [] }, index) =>
        recordBlock({ line: 0, at: index, direction: bytes.length === 0 ? null : 'fromTerminal', bytes, comments }),
      ),
    ]),
  );
  await file.close();
  const words = createTrafficWords(allPlugins);
  const redactor = createRedactor({ shown: [], known: [{ kind: 'person', value: '王小明' }] });
  const signal = new AbortController().signal;
  const files = await copyCapture(folder, capture, { store, words, redactor, time: String, signal });
  const trace = unwrap(readTrace(await readFile(join(folder, 'captures', id, 'trace.pcapng'))));
  const text = await readFile(join(folder, 'captures', id, 'trace.txt'), 'utf8');
  return { files, trace, text, words };
};

describe('a capture in a bundle', () => {
  it('has names, numbers and addresses overwritten in place, in every encoding', async () => {
    const gbk = Uint8Array.of(0xcd, 0xf5, 0xd0, 0xa1, 0xc3, 0xf7);
    const { trace, text, files } = await copyOf([
      { bytes: new TextEncoder().encode('call 13812345678 now\r\n') },
      { bytes: new TextEncoder().encode('打给王小明\r\n') },
      { bytes: Uint8Array.of(0x41, 0x20, ...gbk, 0x0d, 0x0a) },
      { bytes: new Uint8Array(), comments: ['note: 王小明说没纸'] },
    ]);
    const shown = trace.records.map(({ bytes }) => Buffer.from(bytes).toString('latin1'));
    expect(shown[0]).toBe('call *********** now\r\n');
    expect(shown[1]?.endsWith('*********\r\n')).toBe(true);
    expect(shown[2]).toBe('A ******\r\n');
    expect(trace.records[0]?.comments).toContain('masked bytes 6–16');
    expect(trace.records[3]?.comments).toEqual(['note: ▒▒说没纸']);
    expect(trace.lines[0]?.name).toBe('tcp://▒▒:20007');
    expect(text).not.toMatch(/13812345678|王小明/);
    expect(files.map(({ path }) => path.split('/').at(-1))).toEqual([
      'README.txt',
      'capture.json',
      'trace.txt',
      'trace.pcapng',
    ]);
  });

  it('keeps what is not hidden byte for byte, serial numbers among it', async () => {
    const bytes = new TextEncoder().encode('+CGSN: 17F59B1F\r\nOK\r\n');
    const { trace } = await copyOf([{ bytes }]);
    expect(Buffer.from(trace.records[0]?.bytes ?? [])).toEqual(Buffer.from(bytes));
  });

  it('stays a block with a right checksum where a text in it was hidden', async () => {
    // Text line (06 D1): attribute, then the text of a printed line.
    const line = new TextEncoder().encode('Tel 13812345678');
    const apdu = Uint8Array.of(0x06, 0xd1, line.length + 1, 0x00, ...line);
    const sum = blockChecksum(apdu);
    const block = Uint8Array.of(0x10, 0x02, ...stuff(apdu), 0x10, 0x03, sum & 0xff, sum >>> 8);
    const { trace, words } = await copyOf([{ bytes: block }]);
    const copied = trace.records[0]?.bytes ?? new Uint8Array();
    expect(copied).toHaveLength(block.length);
    expect(Buffer.from(copied).toString('latin1')).not.toContain('13812345678');
    expect(words.familyOf('fromTerminal', copied)).toBe('zvt');
    expect(readFrames(copied)).toMatchObject([{ kind: 'block', isWhole: true, isChecksumRight: true }]);
  });
});
