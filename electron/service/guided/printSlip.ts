// The test slip at the terminal: who is there is proved first, then it is sent once, and its end told as it was seen.

import { AppFailure, failure, type Result } from '../../../shared/error/appError.ts';
import type { SlipMeasure } from '../../../shared/guided/guidedVisit.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { PrintOutcome } from '../../driver/terminalDriver.ts';
import type { PrinterState } from '../../driver/terminalFacts.ts';
import type { StoredTerminal } from '../../store/terminalStore.ts';
import { consentToSlip } from '../actionGuard.ts';
import { type ActionSession, withSession } from '../actionSession.ts';
import { localText, utcText } from '../isoTime.ts';
import { writeLine } from '../logWriter.ts';
import { settingsFor } from '../settingsFor.ts';
import { type GuidedDeps, mustBe, type Visited } from './atVisited.ts';
import { slipCodeOf } from './slipCode.ts';
import { slipLines } from './slipLines.ts';

type Sent = Result<PrintOutcome> | 'gave up';

const endingNames: Readonly<Record<SlipMeasure['ending'], Bilingual>> = {
  printed: { zh: '终端报告已打印', en: 'the terminal reports that it was printed' },
  refused: { zh: '终端不接受这条命令', en: 'the terminal does not take this command' },
  noPaper: {
    zh: '打印机没有准备好（缺纸或盖子没盖）',
    en: 'the printer is not ready (no paper, or its cover is open)',
  },
  coverOpen: { zh: '打印机盖子开着', en: 'the cover of the printer is open' },
  busy: { zh: '终端正忙', en: 'the terminal is busy' },
  unclear: { zh: '结果不明，没有重发', en: 'its end was not seen; nothing was sent again' },
  notSent: { zh: '没有发送', en: 'nothing was sent' },
};

/** Line of the log before anything is sent, and after. */
export const slipLine = (ending: SlipMeasure['ending'] | 'begins', code: string): Bilingual => {
  const what = { zh: `引导检查测试小票（检查码 ${code}）`, en: `Test slip of a guided check (check code ${code})` };
  if (ending === 'begins') {
    const why = { zh: '操作员按下了打印按钮', en: 'the operator pressed the print button' };
    return { zh: `开始打印：${what.zh}。理由：${why.zh}`, en: `Print begins: ${what.en}. Reason: ${why.en}` };
  }
  const { zh, en } = endingNames[ending];
  return { zh: `打印结束：${what.zh}，${zh}`, en: `Print ended: ${what.en}, ${en}` };
};

/** The slip as it is known before it is sent: nobody knows yet what will become of it. */
export const plannedSlip = (terminal: StoredTerminal, deps: GuidedDeps): SlipMeasure => {
  const now = deps.clock.now();
  const { serialNumber, model } = terminal.identity;
  const code = slipCodeOf({ printedAt: utcText(now), serialNumber, simulated: terminal.simulated });
  const printedAt = localText(deps.clock, now).slice(0, 16);
  const lines = [...slipLines({ model, serialNumber, printedAt, code })];
  return {
    kind: 'slip',
    at: utcText(now),
    ending: 'unclear',
    code,
    qrText: code,
    lines,
    simulatedPrint: null,
    resultCode: null,
  };
};

const endOf = (sent: Sent): Pick<SlipMeasure, 'ending' | 'resultCode'> => {
  if (sent === 'gave up') return { ending: 'unclear', resultCode: null };
  if (!sent.ok) throw new AppFailure(sent.error);
  return { ending: sent.value.ending, resultCode: sent.value.resultCode };
};

/** Who is there; answers what the printer says of itself, if anything. */
const proved = async (session: ActionSession, visited: Visited, deps: GuidedDeps): Promise<PrinterState | null> => {
  const read = await session.read();
  if (!read.ok) throw new AppFailure(read.error);
  await mustBe(visited, read.value, deps);
  const { ending, brokenBy, facts } = read.value;
  if (ending === 'complete') return facts.printer;
  throw new AppFailure(brokenBy ?? failure('check.cancelled', { address: visited.address.text }).error);
};

/**
 * Sends the slip once. `onSending` is called when the next thing is the command, and may keep that. Throws codes of a
 * line that could not carry it, terminal.replaced, store.*; then nothing was printed.
 */
export const printSlip = async (
  slip: SlipMeasure,
  visited: Visited,
  onSending: () => Promise<void>,
  deps: GuidedDeps,
): Promise<SlipMeasure> => {
  const { terminal, address, signal } = visited;
  const plugin = deps.plugins.find(({ id }) => id === terminal.identity.driver);
  if (plugin === undefined) return { ...slip, ending: 'notSent' };
  const opened = await withSession(
    { address, plugin, settings: settingsFor(terminal), signal },
    deps,
    async (session): Promise<Pick<SlipMeasure, 'ending' | 'resultCode'>> => {
      if (session.print === null) return { ending: 'notSent', resultCode: null };
      const printer = await proved(session, visited, deps);
      if (printer === 'noPaper' || printer === 'coverOpen') return { ending: printer, resultCode: null };
      // What cannot be written down is not done.
      await writeLine(deps, { kind: 'action', summary: slipLine('begins', slip.code), terminal });
      await onSending();
      return endOf(
        await session.print({ lines: slip.lines, consent: consentToSlip(deps.operator.current(), deps.clock.now()) }),
      );
    },
  );
  if (!opened.ok) throw new AppFailure(opened.error);
  const simulatedPrint = opened.value.ending === 'printed' ? (deps.ports.printedAt?.(address) ?? null) : null;
  return { ...slip, ...opened.value, simulatedPrint: simulatedPrint === null ? null : [...simulatedPrint] };
};
