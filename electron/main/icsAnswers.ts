// Calendar files as the main process answers about them: where to save one, which one to read.
import { dirname, join } from 'node:path';
import { type Result, success } from '../../shared/error/appError.ts';
import type { CommandInput, CommandOutput } from '../../shared/ipc/contract.ts';
import type { Bilingual, Language } from '../../shared/model/bilingual.ts';
import type { EngineHost } from './engineHost.ts';
import type { PreferenceStore } from './preferences.ts';
import type { ShopBoard } from './shopState.ts';

/** What these answers work with. */
export interface IcsAnswerParts {
  readonly preferences: Pick<PreferenceStore, 'get' | 'set'>;
  readonly board: Pick<ShopBoard, 'state'>;
  readonly host: Pick<EngineHost, 'ask'>;
  /** Asks where to save; null = the person closed the dialog. */
  readonly askWhereToSave: (question: ReturnType<typeof calendarSaveQuestion>) => Promise<string | null>;
  /** Asks which file to open; null = the person closed the dialog. */
  readonly askWhichFile: (question: ReturnType<typeof calendarOpenQuestion>) => Promise<string | null>;
  readonly documentsFolder: string;
  readonly now: () => number;
}

/** Answers about calendar files, by command name. */
export type IcsAnswers = {
  readonly [K in 'ics.export' | 'ics.open']: (input: CommandInput<K>) => Promise<Result<CommandOutput<K>>>;
};

const words = {
  save: { zh: '导出日历文件', en: 'Export a calendar file' },
  open: { zh: '选择日历文件', en: 'Choose a calendar file' },
  name: { zh: '维护计划', en: 'maintenance-plan' },
  simulated: { zh: '-模拟', en: '-simulated' },
  type: { zh: '日历文件 (iCalendar)', en: 'Calendar file (iCalendar)' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const localDay = (now: number): string => {
  const at = new Date(now);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

const filters = (language: Language) => [{ name: words.type[language], extensions: ['ics'] }];

/** Options of the save dialog, with a name such as `maintenance-plan-2026-11-22.ics`. */
export const calendarSaveQuestion = (
  language: Language,
  { folder, now, isSimulated }: { readonly folder: string; readonly now: number; readonly isSimulated: boolean },
) => ({
  title: words.save[language],
  defaultPath: join(
    folder,
    `${words.name[language]}${isSimulated ? words.simulated[language] : ''}-${localDay(now)}.ics`,
  ),
  filters: filters(language),
  properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
});

/** Options of the open dialog. */
export const calendarOpenQuestion = (language: Language, folder: string) => ({
  title: words.open[language],
  defaultPath: folder,
  filters: [{ name: words.type[language], extensions: ['ics', 'ical', 'ifb', 'txt'] }],
  properties: ['openFile' as const],
});

const folderOf = (parts: IcsAnswerParts): string => parts.preferences.get().exportFolder ?? parts.documentsFolder;

const exportIcs = async (
  parts: IcsAnswerParts,
  input: CommandInput<'ics.export'>,
): Promise<Result<CommandOutput<'ics.export'>>> => {
  const isSimulated = parts.board.state().shop === 'simulated';
  const chosen = await parts.askWhereToSave(
    calendarSaveQuestion(input.language, { folder: folderOf(parts), now: parts.now(), isSimulated }),
  );
  if (chosen === null) return success(null);
  const file = /\.[A-Za-z0-9]{1,5}$/.test(chosen) ? chosen : `${chosen}.ics`;
  const written = await parts.host.ask('ics.write', { ...input, file });
  if (written.ok) parts.preferences.set({ exportFolder: dirname(file) });
  return written as Result<CommandOutput<'ics.export'>>;
};

const openIcs = async (
  parts: IcsAnswerParts,
  { language }: CommandInput<'ics.open'>,
): Promise<Result<CommandOutput<'ics.open'>>> => {
  const file = await parts.askWhichFile(calendarOpenQuestion(language, folderOf(parts)));
  if (file === null) return success(null);
  return (await parts.host.ask('ics.read', { file })) as Result<CommandOutput<'ics.open'>>;
};

/** Answers about calendar files, by command name. */
export const icsAnswers = (parts: IcsAnswerParts): IcsAnswers => ({
  'ics.export': (input) => exportIcs(parts, input),
  'ics.open': (input) => openIcs(parts, input),
});
