// The files of a bundle besides the trace: made from the trace itself when a capture has ended, however it has ended.
import { createReadStream } from 'node:fs';
import { AppFailure } from '../../shared/error/appError.ts';
import { type Capture, captureLimits } from '../../shared/model/capture.ts';
import type { CaptureStore } from '../store/captureStore.ts';
import { createTraceReader } from '../transport/trace/readPcapng.ts';
import type { TraceLine, TraceRecord } from '../transport/trace/trace.ts';
import { isNote, maskedPlaces } from './captureRecords.ts';
import { recordText } from './captureText.ts';
import type { TrafficWords } from './trafficWords.ts';
import { writeWholeFile } from './writeWholeFile.ts';

/** How much of a trace is written out as text; the trace itself has all. */
export const textLimits = { records: 50_000, bytes: 16 * 1_048_576 } as const;

/** A capture may be larger than what is read in one go. */
const readerLimits = { fileBytes: captureLimits.bytes * 2, records: Number.MAX_SAFE_INTEGER };

/** What was counted in a trace. */
export interface TraceCount {
  readonly lines: readonly { readonly address: string; readonly messages: number }[];
  readonly messages: number;
  readonly maskedMessages: number;
  readonly maskedBytes: number;
  readonly notes: number;
  readonly lastAt: number | null;
  /** Bytes of whole blocks; what comes behind them was cut off. */
  readonly wholeBytes: number;
  readonly isComplete: boolean;
}

/** Every record of a trace on the disk, with the lines known so far. Throws AppFailure trace.* */
export async function* recordsIn(
  file: string,
  onEnd: (reader: { readonly wholeBytes: number; readonly isComplete: boolean }) => void = () => undefined,
): AsyncGenerator<{ readonly record: TraceRecord; readonly lines: readonly TraceLine[] }> {
  const reader = createTraceReader(readerLimits);
  const lines: TraceLine[] = [];
  for await (const chunk of createReadStream(file) as AsyncIterable<Uint8Array>) {
    const read = reader.push(chunk);
    if (!read.ok) throw new AppFailure(read.error);
    for (const item of read.value) {
      if (item.kind === 'line') lines.push(item.line);
      else yield { record: item.record, lines };
    }
  }
  onEnd(reader);
}

/** Counts a trace and writes its text beside it. Rejects with trace.* and export.* */
export const writeText = async (
  store: CaptureStore,
  id: string,
  words: TrafficWords,
  time: (at: number) => string,
): Promise<TraceCount> => {
  let known: readonly TraceLine[] = [];
  const perLine: number[] = [];
  const count = { messages: 0, maskedMessages: 0, maskedBytes: 0, notes: 0 };
  let lastAt: number | null = null;
  let end = { wholeBytes: 0, isComplete: false };
  async function* chunks(): AsyncGenerator<string> {
    let number = 0;
    let written = 0;
    let left = 0;
    const onEnd = (reader: typeof end): void => {
      end = { wholeBytes: reader.wholeBytes, isComplete: reader.isComplete };
    };
    let waiting = '';
    for await (const { record, lines } of recordsIn(store.file(id, 'trace.pcapng'), onEnd)) {
      number += 1;
      lastAt = record.at;
      tally(record, lines);
      if (number > textLimits.records || written > textLimits.bytes) {
        left += 1;
        continue;
      }
      waiting += `${recordText(record, { number, lines, words, time }).join('\n')}\n`;
      if (waiting.length < 65_536) continue;
      written += waiting.length;
      yield waiting;
      waiting = '';
    }
    yield waiting;
    if (left > 0) yield `… 其余 ${left} 条见 trace.pcapng / ${left} more in trace.pcapng\n`;
  }
  const tally = (record: TraceRecord, lines: readonly TraceLine[]): void => {
    if (isNote(record)) count.notes += 1;
    known = lines;
    if (record.bytes.length === 0) return;
    perLine[record.line] = (perLine[record.line] ?? 0) + 1;
    count.messages += 1;
    const hidden = maskedPlaces(record).reduce((sum, { from, to }) => sum + to - from, 0);
    count.maskedBytes += hidden;
    if (hidden > 0) count.maskedMessages += 1;
  };
  await writeWholeFile(store.file(id, 'trace.txt'), chunks());
  return {
    ...count,
    ...end,
    lastAt,
    lines: known.map(({ name }, index) => ({ address: name, messages: perLine[index] ?? 0 })),
  };
};

const endWords: Readonly<Record<NonNullable<Capture['endedBy']>, readonly [string, string]>> = {
  person: ['由人停止', 'stopped by a person'],
  size: ['达到大小上限', 'reached the limit of size'],
  time: ['达到时间上限', 'reached the limit of time'],
  closed: ['程序关闭时停止', 'stopped when the program was closed'],
  crash: ['程序意外中断，记录不完整', 'the program ended unexpectedly: incomplete'],
  disk: ['磁盘写不下去，记录不完整', 'the disk took no more: incomplete'],
};

/** README.txt: what the bundle holds, what was masked, how to open it. */
export const readmeText = (capture: Capture): string => {
  const { id, startedAt, endedAt, endedBy, note, messages, dropped, importedFrom } = capture;
  const [endZh, endEn] = endedBy === null ? ['', ''] : endWords[endedBy];
  const { maskedMessages, maskedBytes, operator, simulated } = capture;
  const lines = [
    'Terminal Steward 终端管家 – 通信抓取 / capture of the line',
    '',
    `编号 id: ${id}`,
    `时间 time: ${startedAt} – ${endedAt ?? ''} (UTC; ${capture.timeZone})`,
    `结束 end: ${endZh} / ${endEn}`,
    `操作人 operator: ${operator}`,
    ...(note === null ? [] : [`备注 note: ${note}`]),
    ...(importedFrom === null ? [] : [`来自文件 opened from: ${importedFrom}`]),
    ...(simulated ? ['模拟商店，不是真实终端 / simulated shop, no real terminal'] : []),
    `消息 messages: ${messages}`,
    ...(dropped > 0 ? [`磁盘太慢，丢失 ${dropped} 条 / lost because the disk was too slow: ${dropped}`] : []),
    '',
    '遮盖 Masked',
    `  写入之前已遮盖 ${maskedBytes} 个字节，涉及 ${maskedMessages} 条消息：卡号、磁道、CVV、密码、PIN、密钥。`,
    '  终端的序列号等保留，以便分析。遮盖的字节在 trace.pcapng 中被替换，位置写在该消息的备注里；trace.txt 中显示为 ▒▒。',
    `  Overwritten before anything was stored: ${maskedBytes} bytes in ${maskedMessages} messages: card numbers, tracks, CVV,`,
    '  passwords, PINs, keys. Serial numbers of terminals stay, as they are needed. In trace.pcapng such bytes are replaced',
    '  and the comment of the message names their places; in trace.txt they are ▒▒. Checksums are those of the masked bytes.',
    '',
    '文件 Files',
    '  trace.txt     可直接阅读 / to be read as it is',
    '  trace.pcapng  用 Wireshark 打开 / opens in Wireshark:',
    '                wireshark -r trace.pcapng -o \'uat:user_dlts:"User 0 (DLT=147)","zvt","0","","0",""\'',
    '                字节与线路上完全一样：串口块保留成对的 DLE (10 10)，Wireshark 不会还原，其后的字段会错位一个字节。',
    '                Bytes are as they were on the line: doubled DLEs (10 10) of serial blocks stay doubled, Wireshark does not',
    '                undo that and shows the fields behind one place off.',
    '  capture.json  版本、终端、计数 / versions, terminals, counts',
    '',
    '重放 Replay',
    '  在终端管家的“通信”页打开此文件，可作为模拟终端重放。',
    '  Open this file on the page “Traffic” of Terminal Steward to have it answer as a simulated terminal.',
    '',
  ];
  return lines.join('\r\n');
};
