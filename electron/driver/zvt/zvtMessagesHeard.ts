// What a terminal says while it carries out a command, in words, each thing once in a row.
import { intermediateStatusText } from '../../../shared/help/zvtIntermediateStatuses.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { redactText } from '../../log/redact.ts';
import type { Received } from '../../protocol/zvt/zvtDialogueEnd.ts';
import { parseAbort, parseIntermediateStatus, zvt } from '../../protocol/zvt/zvtMessages.ts';
import type { CharacterSet } from '../../protocol/zvt/zvtText.ts';
import { clockText } from './zvtValues.ts';

/** Most messages that are kept; a terminal may say "please wait" for hours. */
const most = 500;
/** The terminal has only a text for its state. */
const onlyText = 0xff;

const fromStatus = (data: Uint8Array, set: CharacterSet): Bilingual | null => {
  const { status, text } = parseIntermediateStatus(data, set);
  if (status === null) return null;
  const said = redactText(text);
  if (status === onlyText && said !== '') return { zh: said, en: said };
  const { zh, en } = intermediateStatusText(status);
  return said === '' ? { zh, en } : { zh: `${zh}（${said}）`, en: `${en} (${said})` };
};

const fromClock = (data: Uint8Array): Bilingual | null => {
  const time = clockText(data);
  return time === null
    ? null
    : { zh: `终端从主机得到的时间：${time}`, en: `Time that the terminal has from its host: ${time}` };
};

/** The text of an abort; null if it has none. */
export const abortMessage = (data: Uint8Array, set: CharacterSet): Bilingual | null => {
  const { extendedCode, text } = parseAbort(data, set);
  const said = redactText([extendedCode, text].filter((part) => part !== null && part !== '').join(' '));
  return said === '' ? null : { zh: `终端说明：${said}`, en: `The terminal says: ${said}` };
};

/** A message in words; null if it is not for people. */
export const messageInWords = ({ command, data }: Received, set: CharacterSet): Bilingual | null => {
  if (command === zvt.intermediateStatus) return fromStatus(data, set);
  if (command === zvt.setClockOfTill) return fromClock(data);
  if (command !== zvt.fileRequest) return null;
  return {
    zh: '终端索要文件数据，已拒绝：本程序从不写入文件',
    en: 'The terminal asked for file data and was refused: this program never writes files',
  };
};

/** Keeps what was said. */
export class MessagesHeard {
  private readonly said: Bilingual[] = [];
  private readonly tell: (message: Bilingual) => void;

  constructor(tell: (message: Bilingual) => void) {
    this.tell = tell;
  }

  /** Keeps and tells, unless it is what was said just before. */
  add(message: Bilingual | null): void {
    if (message === null || this.said.at(-1)?.en === message.en || this.said.length >= most) return;
    this.said.push(message);
    this.tell(message);
  }

  get all(): Bilingual[] {
    return [...this.said];
  }
}
