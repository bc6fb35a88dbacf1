// nexo's words with what they mean in plain ones.
import type { Bilingual } from '../model/bilingual.ts';
import type { globalStates, NexoFlag, NexoStatus, printerStates } from './nexoStatus.ts';

/** What a word of the line is: good, worth a look, bad, or neither. */
export type NexoTone = 'pass' | 'warn' | 'fail' | 'accent' | 'quiet';

/** One word of the line. */
export interface NexoPart {
  /** nexo's name of the field. */
  readonly field: 'GlobalStatus' | 'PrinterStatus' | NexoFlag;
  /** nexo's value; a flag is `true` or `false`; `-` = not known. */
  readonly value: string;
  readonly name: Bilingual;
  readonly word: Bilingual;
  readonly tone: NexoTone;
}

const globals: Readonly<Record<(typeof globalStates)[number], { readonly word: Bilingual; readonly tone: NexoTone }>> =
  {
    OK: { word: { zh: '就绪', en: 'ready' }, tone: 'pass' },
    Busy: { word: { zh: '正忙', en: 'busy' }, tone: 'accent' },
    Maintenance: { word: { zh: '维护中', en: 'in maintenance' }, tone: 'warn' },
    Unreachable: { word: { zh: '连不上', en: 'unreachable' }, tone: 'fail' },
  };

const printers: Readonly<
  Record<(typeof printerStates)[number], { readonly word: Bilingual; readonly tone: NexoTone }>
> = {
  OK: { word: { zh: '正常', en: 'fine' }, tone: 'pass' },
  PaperLow: { word: { zh: '纸快用完', en: 'paper low' }, tone: 'warn' },
  NoPaper: { word: { zh: '缺纸', en: 'no paper' }, tone: 'warn' },
  PaperJam: { word: { zh: '卡纸', en: 'paper jam' }, tone: 'fail' },
  OutOfOrder: { word: { zh: '不能打印', en: 'out of order' }, tone: 'fail' },
};

const flagNames: Readonly<Record<NexoFlag, Bilingual>> = {
  CardReaderOKFlag: { zh: '读卡器', en: 'card reader' },
  SecurityOKFlag: { zh: '安全', en: 'security' },
  PEDOKFlag: { zh: '密码键盘', en: 'PIN pad' },
  CommunicationOKFlag: { zh: '通信', en: 'network' },
};

const flagWords: Readonly<Record<'true' | 'false', { readonly word: Bilingual; readonly tone: NexoTone }>> = {
  true: { word: { zh: '正常', en: 'fine' }, tone: 'pass' },
  false: { word: { zh: '有问题', en: 'trouble' }, tone: 'fail' },
};

const globalName: Bilingual = { zh: '整机', en: 'terminal' };
const unknown = { word: { zh: '还没读过', en: 'never read' }, tone: 'quiet' } as const;

/** The words of a line, in nexo's order; parts that are absent are left out. */
export const nexoParts = (status: NexoStatus): readonly NexoPart[] => {
  const { GlobalStatus, PrinterStatus } = status;
  const whole = GlobalStatus === null ? unknown : globals[GlobalStatus];
  const flags = (Object.keys(flagNames) as NexoFlag[]).flatMap((field): NexoPart[] => {
    const value = status[field];
    if (value === undefined) return [];
    return [{ field, value: String(value), name: flagNames[field], ...flagWords[value ? 'true' : 'false'] }];
  });
  return [
    { field: 'GlobalStatus', value: GlobalStatus ?? '-', name: globalName, ...whole },
    ...(PrinterStatus === undefined
      ? []
      : [
          {
            field: 'PrinterStatus' as const,
            value: PrinterStatus,
            name: { zh: '打印机', en: 'printer' },
            ...printers[PrinterStatus],
          },
        ]),
    ...flags,
  ];
};

/** What the state of the whole terminal rests on. */
export const nexoSources: Readonly<Record<NexoStatus['from'], Bilingual>> = {
  register: { zh: '登记簿里的状态（送修或隔离）', en: 'its state in the register (in repair or quarantined)' },
  run: { zh: '正在进行的检查', en: 'the check that is running' },
  link: { zh: '连接情况', en: 'its connection' },
  check: { zh: '最近一次检查', en: 'its newest check' },
  nothing: { zh: '还没有读过这台终端', en: 'nothing yet: it was never read' },
};
