// After a terminal was told to update itself: it may not answer at all for a while (ZVT PA00P015 rev 13.08 §7.2). That is
// busy and not dead, so the status is asked for now and then until the terminal is ready.
import { explainStatusCode, statusCodeText } from '../../../shared/help/terminalStatusCodes.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { ZvtDeadline } from '../../protocol/zvt/zvtDeadline.ts';
import type { StatusCompletion } from '../../protocol/zvt/zvtStatus.ts';
import { readStatus, type StatusEnquiry } from './zvtStatusReader.ts';
import { waitWithin } from './zvtWait.ts';

/** Pause between two enquiries, and how long a terminal may be away in all. */
const pauseMs = 15_000;
const longestMs = 20 * 60_000;
/** One enquiry, with its repeat, takes no longer than this. */
const enquiryMs = 45_000;
/** Please wait · remote maintenance active. */
const busyCodes: ReadonlySet<number> = new Set([0x9c, 0xe0]);

/** What was seen. */
export interface UpdateWatch {
  /** The terminal said that maintenance was going on. */
  readonly sawMaintenance: boolean;
  /** Status code once it was ready again; null if it never was while we asked. */
  readonly statusCode: number | null;
  readonly softwareVersion: string | null;
}

/** What the watch works with. */
export interface WatchParts extends Omit<StatusEnquiry, 'deadline'> {
  readonly signal: AbortSignal;
  readonly tell: (message: Bilingual) => void;
}

const silent: Bilingual = {
  zh: '终端暂不应答。更新时这是正常的，不要断电，每 15 秒再问一次',
  en: 'The terminal does not answer now. That is usual during an update: leave the power on; it is asked every 15 s',
};
const left: Bilingual = {
  zh: '不再等待：更新可能还在进行，不要断电',
  en: 'No longer watched: the update may still be going on, leave the power on',
};
const working: Bilingual = {
  zh: '终端正在维护或更新，不要断电',
  en: 'The terminal is being updated: leave the power on',
};

const backAgain = (code: number): Bilingual => {
  const { explanation } = explainStatusCode(code);
  const hex = statusCodeText(code);
  return {
    zh: `终端恢复应答：${explanation.zh}（${hex}）`,
    en: `The terminal answers again: ${explanation.en} (${hex})`,
  };
};

/** One enquiry: the status, `busy`, or null where nothing was answered. */
const enquire = async (parts: WatchParts): Promise<StatusCompletion | 'busy' | null> => {
  const deadline = new ZvtDeadline(parts.clock, parts.clock.now() + enquiryMs, parts.signal);
  const status = await readStatus({ ...parts, deadline });
  deadline.close();
  if (!status.ok) return status.error.code === 'terminal.busy' ? 'busy' : null;
  const { value } = status.value;
  return value.statusCode !== null && busyCodes.has(value.statusCode) ? 'busy' : value;
};

/** Asks until the terminal is ready, the operator stops it, or the time is over. Sends nothing but status enquiries. */
export const watchUpdate = async (parts: WatchParts): Promise<UpdateWatch> => {
  const { clock, signal, tell, canAsk } = parts;
  const until = clock.now() + longestMs;
  let sawMaintenance = false;
  let last: Bilingual | null = null;
  while (!signal.aborted && clock.now() < until && canAsk()) {
    const found = await enquire(parts);
    if (found !== 'busy' && found !== null) {
      if (found.statusCode !== null) tell(backAgain(found.statusCode));
      return { sawMaintenance, statusCode: found.statusCode, softwareVersion: found.softwareVersion };
    }
    sawMaintenance ||= found === 'busy';
    const message = found === 'busy' ? working : silent;
    if (message !== last) tell(message);
    last = message;
    await waitWithin(clock, pauseMs, signal);
  }
  if (signal.aborted) tell(left);
  return { sawMaintenance, statusCode: null, softwareVersion: null };
};
