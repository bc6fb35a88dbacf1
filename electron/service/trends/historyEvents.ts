// Events beside a history in words: checks with their verdict, commands that had an effect, replaced parts.
import { checkHelp } from '../../../shared/help/allCheckHelp.ts';
import { commandHelp } from '../../../shared/help/allCommandHelp.ts';
import { effectsOf, endingOf } from '../../../shared/model/action.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { believableUntil, firstBelievable } from '../../../shared/trend/history.ts';
import { type HistoryEvent, type HistoryEvents, mostHistoryEvents } from '../../../shared/trend/historyEvent.ts';
import { verdictNames } from '../../export/logCsv.ts';
import type { EventRecords } from '../../store/trendEvents.ts';
import { storedForm } from '../isoTime.ts';
import type { ServiceDeps } from '../serviceDeps.ts';

const levelNames = {
  quick: { zh: '快速检查', en: 'Quick check' },
  full: { zh: '完整检查', en: 'Full check' },
  guided: { zh: '引导检查', en: 'Guided check' },
} as const;

const partNames: Readonly<Record<string, Bilingual>> = {
  battery: { zh: '电池', en: 'battery' },
  coinCell: { zh: '纽扣电池', en: 'coin cell' },
  printHead: { zh: '打印头', en: 'print head' },
  cutter: { zh: '切纸刀', en: 'cutter' },
  storage: { zh: '存储', en: 'storage' },
};

const join = (titles: readonly Bilingual[]): Bilingual => ({
  zh: titles.map(({ zh }) => zh).join('、'),
  en: titles.map(({ en }) => en).join(', '),
});

const checkEvent = ({ at, level, verdict, concerns }: EventRecords['checks'][number]): HistoryEvent => {
  const about = join(concerns.map((id) => checkHelp[id].title));
  const name = levelNames[level];
  return {
    at,
    kind: 'check',
    verdict,
    words: {
      zh: `${name.zh}：${verdictNames.zh[verdict]}${about.zh === '' ? '' : `（${about.zh}）`}`,
      en: `${name.en}: ${verdictNames.en[verdict]}${about.en === '' ? '' : ` (${about.en})`}`,
    },
  };
};

const endings: Readonly<Record<ReturnType<typeof endingOf>, Bilingual>> = {
  done: { zh: '已完成', en: 'done' },
  refused: { zh: '终端拒绝', en: 'refused by the terminal' },
  aborted: { zh: '终端中止', en: 'broken off by the terminal' },
  busy: { zh: '终端正忙', en: 'terminal was busy' },
  failed: { zh: '失败', en: 'failed' },
  cancelled: { zh: '已取消', en: 'cancelled' },
  unclear: { zh: '结果不明', en: 'end unclear' },
  notSent: { zh: '未发出', en: 'not sent' },
};

const actionEvents = (run: EventRecords['runs'][number]): HistoryEvent[] => {
  const ending = endingOf(run);
  if (effectsOf(run.command).includes('readsOnly') || ending === 'notSent' || run.finishedAt === null) return [];
  const { title } = commandHelp[run.command];
  const words = { zh: `${title.zh}：${endings[ending].zh}`, en: `${title.en}: ${endings[ending].en}` };
  return [{ at: run.finishedAt, kind: 'action', verdict: null, words }];
};

const partEvent = ({ at, part, note }: EventRecords['parts'][number]): HistoryEvent => {
  const name = partNames[part] ?? { zh: part, en: part };
  const more = note === '' ? { zh: '', en: '' } : { zh: `（${note}）`, en: ` (${note})` };
  return {
    at,
    kind: 'part',
    verdict: null,
    words: { zh: `已更换：${name.zh}${more.zh}`, en: `Replaced: ${name.en}${more.en}` },
  };
};

/** Events of a period, oldest first. Rejects with store.* */
export const historyEvents = async (
  { shops, clock }: Pick<ServiceDeps, 'shops' | 'clock'>,
  { terminalId, from, until }: { readonly terminalId: string; readonly from: string; readonly until: string },
): Promise<HistoryEvents> => {
  const [first, last] = [storedForm(from), storedForm(until)];
  const believed = believableUntil(clock.now());
  const records = await shops.open.trends.events({
    terminalId,
    from: first < firstBelievable ? firstBelievable : first,
    until: last > believed ? believed : last,
    limit: mostHistoryEvents,
  });
  const all = [
    ...records.parts.map(partEvent),
    ...records.runs.flatMap(actionEvents),
    ...records.checks.map(checkEvent),
  ];
  const told = all.slice(0, mostHistoryEvents);
  return {
    events: told.sort((one, other) => Date.parse(one.at) - Date.parse(other.at)),
    untold: records.untold + all.length - told.length,
  };
};
