// What effects, endings, log files and kinds of diagnosis are called, in window, log and on the command line.
import type { ActionRole, ActionStep, EffectId, RunEnding } from '../model/action.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { DiagnosisType, LogFile } from '../model/terminalCommand.ts';

/** Effects as labels. */
export const effectNames: Readonly<Record<EffectId, Bilingual>> = {
  readsOnly: { zh: '只读取', en: 'only reads' },
  goesOnline: { zh: '可能联机', en: 'may go online' },
  prints: { zh: '可能打印', en: 'may print' },
  changesState: { zh: '改变终端', en: 'changes the terminal' },
  tillMustRegister: { zh: '收银机须重新注册', en: 'till must register again' },
  risksBatch: { zh: '须先结算', en: 'settle first' },
};

/** How a run ended. */
export const endingNames: Readonly<Record<RunEnding, Bilingual>> = {
  done: { zh: '完成', en: 'done' },
  refused: { zh: '被终端拒绝', en: 'refused by the terminal' },
  aborted: { zh: '被终端中止', en: 'aborted by the terminal' },
  busy: { zh: '终端正忙', en: 'terminal busy' },
  cancelled: { zh: '已取消', en: 'cancelled' },
  failed: { zh: '失败', en: 'failed' },
  unclear: { zh: '结果不明', en: 'outcome unclear' },
  notSent: { zh: '没有发送', en: 'not sent' },
};

/** What is being done. */
export const stepNames: Readonly<Record<ActionStep, Bilingual>> = {
  opening: { zh: '打开端口', en: 'Opening the port' },
  readingBefore: { zh: '操作前读取终端', en: 'Reading the terminal before' },
  sending: { zh: '终端正在执行', en: 'The terminal is at work' },
  readingAfter: { zh: '操作后读取终端', en: 'Reading the terminal after' },
  storing: { zh: '保存记录', en: 'Keeping the record' },
};

/** Roles of whoever confirms. */
export const roleNames: Readonly<Record<ActionRole, Bilingual>> = {
  owner: { zh: '店主', en: 'owner' },
  technician: { zh: '技术员', en: 'technician' },
};

/** Log files of a terminal. */
export const logFileNames: Readonly<Record<LogFile, Bilingual>> = {
  merchantJournal: { zh: '商户流水', en: 'merchant journal' },
  application: { zh: '应用日志', en: 'application log' },
  tillProtocol: { zh: '收银机通信日志', en: 'till protocol log' },
  communicationModule: { zh: '通信模块日志', en: 'communication module log' },
  pinPad: { zh: '密码键盘日志', en: 'PIN pad log' },
  reconciliation: { zh: '结算日志', en: 'reconciliation log' },
};

/** Kinds of diagnosis. */
export const diagnosisNames: Readonly<Record<DiagnosisType, Bilingual>> = {
  line: { zh: '线路诊断', en: 'line diagnosis' },
  extended: { zh: '扩展诊断', en: 'extended diagnosis' },
  configuration: { zh: '配置诊断', en: 'configuration diagnosis' },
  emvConfiguration: { zh: 'EMV 配置诊断', en: 'EMV configuration diagnosis' },
};
