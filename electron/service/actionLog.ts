// Lines of the maintenance log about commands: who let what be done to which terminal, why, and how it ended.
import { adviseOn } from '../../shared/error/errorAdvice.ts';
import { endingNames, logFileNames, roleNames } from '../../shared/help/actionWords.ts';
import { commandHelp } from '../../shared/help/allCommandHelp.ts';
import { formatSeconds } from '../../shared/metric/formatMetric.ts';
import { type ActionRun, endingOf } from '../../shared/model/action.ts';
import type { Bilingual } from '../../shared/model/bilingual.ts';

const nothing: Bilingual = { zh: '', en: '' };

const titleOf = ({ command, options }: ActionRun): Bilingual => {
  const { title } = commandHelp[command];
  const file = options.logFile === undefined ? null : logFileNames[options.logFile];
  return file === null ? title : { zh: `${title.zh}（${file.zh}）`, en: `${title.en} (${file.en})` };
};

const overrideWords = ({ override }: ActionRun): Bilingual => {
  if (override === null) return nothing;
  const { accepts, reason } = override;
  return {
    zh: `。未结算笔数${accepts === null ? '不明' : `为 ${String(accepts)}`}，店主仍要继续：${reason}`,
    en: `. With ${accepts === null ? 'an unknown number of' : String(accepts)} open payments, overridden by the owner: ${reason}`,
  };
};

/** Before anything is sent. */
export const startedLine = (run: ActionRun): Bilingual => {
  const title = titleOf(run);
  const more = overrideWords(run);
  return {
    zh: `开始操作：${title.zh}。确认人：${roleNames[run.role].zh}。理由：${run.reason}${more.zh}`,
    en: `Action begins: ${title.en}. Confirmed by: ${roleNames[run.role].en}. Reason: ${run.reason}${more.en}`,
  };
};

const causeOf = ({ report, error }: ActionRun): Bilingual => {
  const failed = report?.error ?? error;
  const meaning = report?.meaning ?? (failed === null ? null : adviseOn(failed).title);
  const code = report?.resultCode ?? null;
  if (meaning === null) return code === null ? nothing : { zh: `（${code}）`, en: ` (${code})` };
  const number = code === null ? '' : `${code} `;
  return { zh: `（${number}${meaning.zh}）`, en: ` (${number}${meaning.en})` };
};

const fileWords = ({ file }: ActionRun): Bilingual => {
  if (file === null) return nothing;
  const { bytes, totalBytes, isComplete } = file;
  if (isComplete) return { zh: `，读到 ${String(bytes)} 字节`, en: `, ${String(bytes)} bytes read` };
  const total = totalBytes === null ? null : String(totalBytes);
  return {
    zh: `，文件不完整：读到 ${String(bytes)} 字节${total === null ? '' : `，共 ${total} 字节`}`,
    en: `, file incomplete: ${String(bytes)} ${total === null ? '' : `of ${total} `}bytes read`,
  };
};

/** After the end, whatever it was. */
export const endedLine = (run: ActionRun): Bilingual => {
  const title = titleOf(run);
  const ending = endingNames[endingOf(run)];
  const cause = causeOf(run);
  const file = fileWords(run);
  const seconds = Math.max(1, (Date.parse(run.finishedAt ?? run.startedAt) - Date.parse(run.startedAt)) / 1000);
  return {
    zh: `操作结束：${title.zh}，${ending.zh}${cause.zh}${file.zh}，用时 ${formatSeconds(seconds, 'zh')}`,
    en: `Action ended: ${title.en}, ${ending.en}${cause.en}${file.en}, took ${formatSeconds(seconds, 'en')}`,
  };
};

/** For a command whose program was ended before it. */
export const interruptedLine = (run: ActionRun): Bilingual => {
  const title = titleOf(run);
  return {
    zh: `操作结果不明：${title.zh}。程序在操作结束之前被关闭，没有看到结果；没有重复发送`,
    en: `Action of unclear outcome: ${title.en}. The program was closed before its end was seen; nothing was sent again`,
  };
};

/** A command that open payments stood in the way of, before the line was touched. */
export const blockedLine = (command: ActionRun['command'], count: number | null, reason: string): Bilingual => {
  const { title } = commandHelp[command];
  return {
    zh: `操作被拦下：${title.zh}。未结算笔数${count === null ? '不明' : `为 ${String(count)}`}，没有发送任何命令。理由：${reason}`,
    en: `Action refused: ${title.en}. ${count === null ? 'An unknown number of' : String(count)} payments not settled; nothing was sent. Reason: ${reason}`,
  };
};
