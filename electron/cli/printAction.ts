// The end of a command as a person reads it: how it ended, what it gave, what has changed, and what comes next.
import { adviseOn } from '../../shared/error/errorAdvice.ts';
import { endingNames, logFileNames } from '../../shared/help/actionWords.ts';
import { commandHelp } from '../../shared/help/allCommandHelp.ts';
import { type ActionRun, endingOf } from '../../shared/model/action.ts';
import { alignColumns } from './textWidth.ts';
import type { Voice } from './voice.ts';

const printEnding = (run: ActionRun, voice: Voice): void => {
  const { report } = run;
  const ending = endingOf(run);
  const isDone = ending === 'done';
  const meaning = report?.meaning ?? null;
  const code = [report?.resultCode ?? '', meaning === null ? '' : voice.pick(meaning)].filter((word) => word !== '');
  const words = voice.say(isDone ? 'actDone' : 'actNotDone', { ending: voice.pick(endingNames[ending]) });
  const title = voice.say('actTitle', { title: voice.pick(commandHelp[run.command].title), name: run.name });
  voice.line(`${voice.paint(isDone ? 'good' : 'bad', words)}  ${voice.paint('strong', title)}`);
  if (code.length > 0) voice.line(`  ${code.join(' ')}`);
  const error = report?.error ?? run.error;
  if (error === null) return;
  const { message, remedy } = adviseOn(error);
  voice.line(`  ${voice.pick(message)}`);
  voice.line(`  ${voice.say('whatToDo')}${voice.pick(remedy)}`);
};

const printRows = (title: string, rows: readonly (readonly string[])[], voice: Voice): void => {
  if (rows.length === 0) return;
  voice.line(voice.paint('strong', title));
  for (const line of alignColumns(rows.map(([name = '', ...rest]) => [`  ${name}`, ...rest]))) voice.line(line);
};

const printFile = ({ file }: ActionRun, savedAs: string | null, voice: Voice): void => {
  if (file === null) return;
  const { bytes, totalBytes, isComplete, logFile } = file;
  const facts = { file: voice.pick(logFileNames[logFile]), bytes, total: totalBytes ?? voice.say('actUnknown') };
  voice.line(voice.paint(isComplete ? 'good' : 'warn', voice.say(isComplete ? 'actFile' : 'actFileCut', facts)));
  if (savedAs !== null) voice.line(`  ${savedAs}`);
};

/** The whole end; `savedAs` = where its file was written. */
export const printAction = (run: ActionRun, savedAs: string | null, voice: Voice): void => {
  if (voice.json) return;
  printEnding(run, voice);
  const { report, changes } = run;
  const pick = (text: Parameters<Voice['pick']>[0] | null): string => (text === null ? '–' : voice.pick(text));
  printRows(voice.say('actValues'), report?.values.map(({ name, value }) => [voice.pick(name), value]) ?? [], voice);
  printRows(voice.say('actPrintout'), report?.printout.map((line) => [line]) ?? [], voice);
  printFile(run, savedAs, voice);
  if (changes?.length === 0) voice.line(voice.say('actNoChanges'));
  const rows = changes?.map(({ name, before, after }) => [voice.pick(name), pick(before), '→', pick(after)]) ?? [];
  printRows(voice.say('actChanges'), rows, voice);
  if (run.afterError !== null) {
    voice.line(voice.paint('warn', voice.say('actAfterFailed', { why: pick(adviseOn(run.afterError).title) })));
  }
  voice.line(voice.say('actAfter', { text: voice.pick(commandHelp[run.command].after) }));
};
