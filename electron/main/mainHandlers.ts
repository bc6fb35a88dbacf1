// The commands that the main process answers itself: preferences, the open shop, and exports with their save dialog.
import { dirname } from 'node:path';
import { failure, type Result, success } from '../../shared/error/appError.ts';
import { rememberedQuery } from '../../shared/fleet/rememberedQuery.ts';
import type { CommandInput, CommandOutput, MainCommandName } from '../../shared/ipc/contract.ts';
import type { PrivateInput, PrivateOutput } from '../../shared/ipc/engineContract.ts';
import type { Preferences } from '../../shared/ipc/settingsContract.ts';
import { maskDeep } from '../../shared/mask/maskDeep.ts';
import { redactText } from '../../shared/mask/redactText.ts';
import type { Language } from '../../shared/model/bilingual.ts';
import { backupAnswers, type backupOpenQuestion, type backupSaveQuestion } from './backupAnswers.ts';
import { captureQuestion, traceQuestion, withZipEnding } from './captureDialog.ts';
import { type DesktopParts, desktopAnswers } from './desktopAnswers.ts';
import type { EngineHost } from './engineHost.ts';
import type { Shop } from './engineMessages.ts';
import {
  type EvidenceAnswerParts,
  evidenceAnswers,
  type evidenceQuestion,
  type packQuestion,
} from './evidenceAnswers.ts';
import { type ExportAnswerParts, exportAnswers } from './exportAnswers.ts';
import { type ExportKind, exportQuestion, withCsvEnding } from './exportDialog.ts';
import { type calendarOpenQuestion, type calendarSaveQuestion, icsAnswers } from './icsAnswers.ts';
import { type JsonKind, jsonQuestion, withJsonEnding } from './jsonDialog.ts';
import { paperAnswers } from './paperAnswers.ts';
import { pictureQuestion } from './pictureDialog.ts';
import type { PreferenceStore } from './preferences.ts';
import { type PrintParts, type pdfQuestion, printAnswers } from './printAnswers.ts';
import type { ShopBoard } from './shopState.ts';
import { supportAnswers, type supportQuestion } from './supportAnswers.ts';
import { fileQuestion, withLogEnding } from './terminalFileDialog.ts';
import { type TransferParts, type tableQuestion, transferAnswers } from './transferAnswers.ts';
import type { UpdateDesk } from './update/updateDesk.ts';
import { type verifierSaveQuestion, verifyAnswers, type verifyOpenQuestion } from './verifyAnswers.ts';

/** What these commands work with. */
export interface MainParts
  extends Pick<TransferParts, 'printPage' | 'takeLink'>,
    Pick<PrintParts, 'printPaper'>,
    Pick<EvidenceAnswerParts, 'printHtml'>,
    Pick<ExportAnswerParts, 'showInFolder' | 'askWhichFolder'>,
    Pick<DesktopParts, 'loginItem' | 'crashReports' | 'showCrashes'> {
  readonly preferences: PreferenceStore;
  readonly board: ShopBoard;
  readonly host: Pick<EngineHost, 'ask' | 'remember'>;
  readonly openShop: (shop: Shop) => Promise<void>;
  /** Preferences have changed: theme, menu, window. */
  readonly onPreferences: (shown: Preferences) => void;
  /** Asks where to save; null = the person closed the dialog. */
  readonly askWhereToSave: (
    question: ReturnType<
      | typeof exportQuestion
      | typeof pdfQuestion
      | typeof evidenceQuestion
      | typeof backupSaveQuestion
      | typeof calendarSaveQuestion
      | typeof supportQuestion
      | typeof verifierSaveQuestion
    >,
  ) => Promise<string | null>;
  /** Asks which file to open; null = the person closed the dialog. */
  readonly askWhichFile: (
    question: ReturnType<
      | typeof traceQuestion
      | typeof pictureQuestion
      | typeof tableQuestion
      | typeof packQuestion
      | typeof backupOpenQuestion
      | typeof calendarOpenQuestion
      | typeof verifyOpenQuestion
    >,
  ) => Promise<string | null>;
  readonly updates: Pick<UpdateDesk, 'answers'>;
  readonly documentsFolder: string;
  /** Opens the data folder in the system's file manager; answers with a message if that is impossible. */
  readonly openDataFolder: () => Promise<string>;
  readonly now: () => number;
}

/** Answers of the main process, by command name; inputs have passed their schema. */
export type MainAnswers = {
  readonly [K in MainCommandName]: (input: CommandInput<K>) => Promise<Result<CommandOutput<K>>>;
};

type ExportDone = CommandOutput<'log.export'>;

const exportWith = async (
  parts: MainParts,
  kind: ExportKind,
  language: Language,
  write: (file: string) => Promise<Result<unknown>>,
): Promise<Result<ExportDone>> => {
  const folder = parts.preferences.get().exportFolder ?? parts.documentsFolder;
  const { shop } = parts.board.state();
  const chosen = await parts.askWhereToSave(exportQuestion({ kind, language, shop, now: parts.now(), folder }));
  if (chosen === null) return success(null);
  const file = withCsvEnding(chosen);
  const result = await write(file);
  if (result.ok) parts.preferences.set({ exportFolder: dirname(file) });
  return result as Result<ExportDone>;
};

const saveFile = async (
  parts: MainParts,
  { fileId, language }: CommandInput<'actions.saveFile'>,
): Promise<Result<CommandOutput<'actions.saveFile'>>> => {
  const found = (await parts.host.ask('terminalFile.get', { fileId })) as Result<PrivateOutput<'terminalFile.get'>>;
  if (!found.ok) return found;
  const folder = parts.preferences.get().exportFolder ?? parts.documentsFolder;
  const chosen = await parts.askWhereToSave(fileQuestion({ ...found.value, language, folder }));
  if (chosen === null) return success(null);
  const file = withLogEnding(chosen);
  const written = await parts.host.ask('terminalFile.write', { fileId, file });
  if (written.ok) parts.preferences.set({ exportFolder: dirname(file) });
  return written as Result<CommandOutput<'actions.saveFile'>>;
};

const saveJson = async (
  parts: MainParts,
  { kind, language }: { readonly kind: JsonKind; readonly language: Language },
): Promise<Result<ExportDone>> => {
  const folder = parts.preferences.get().exportFolder ?? parts.documentsFolder;
  const chosen = await parts.askWhereToSave(jsonQuestion(kind, language, { folder, now: parts.now() }));
  if (chosen === null) return success(null);
  const file = withJsonEnding(chosen);
  const written = await parts.host.ask(`${kind}.write`, { file });
  if (written.ok) parts.preferences.set({ exportFolder: dirname(file) });
  return written as Result<ExportDone>;
};

const given = <T extends object>(change: T): Partial<T> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<T>;

const saveCapture = async (
  parts: MainParts,
  { captureId, language }: CommandInput<'captures.save'>,
): Promise<Result<CommandOutput<'captures.save'>>> => {
  const folder = parts.preferences.get().exportFolder ?? parts.documentsFolder;
  const chosen = await parts.askWhereToSave(captureQuestion(captureId, language, folder));
  if (chosen === null) return success(null);
  const file = withZipEnding(chosen);
  const written = await parts.host.ask('capture.write', { captureId, file });
  if (written.ok) parts.preferences.set({ exportFolder: dirname(file) });
  return written as Result<CommandOutput<'captures.save'>>;
};

const importTrace = async (
  parts: MainParts,
  { language }: CommandInput<'captures.import'>,
): Promise<Result<CommandOutput<'captures.import'>>> => {
  const folder = parts.preferences.get().exportFolder ?? parts.documentsFolder;
  const file = await parts.askWhichFile(traceQuestion(language, folder));
  if (file === null) return success(null);
  return (await parts.host.ask('capture.import', { file })) as Result<CommandOutput<'captures.import'>>;
};

const pickPicture = async (
  parts: MainParts,
  { language, ...about }: CommandInput<'attachments.pick'>,
): Promise<Result<CommandOutput<'attachments.pick'>>> => {
  const folder = parts.preferences.get().exportFolder ?? parts.documentsFolder;
  const file = await parts.askWhichFile(pictureQuestion(about.kind === 'document', language, folder));
  if (file === null) return success(null);
  return (await parts.host.ask('attachment.import', { ...about, file })) as Result<CommandOutput<'attachments.pick'>>;
};

/** What has its own entry, and what is only how a page looks just now. */
const notNoted: ReadonlySet<string> = new Set(['operator', 'terminalsView', 'fleetQuery']);

/** The preferences that differ, as the log keeps them; null = none. */
const notedDifference = (former: Preferences, shown: Preferences): PrivateInput<'preferences.note'> | null => {
  const before = new Map<string, unknown>(Object.entries(former));
  const changed = Object.entries(shown).filter(([name, value]) => !notNoted.has(name) && before.get(name) !== value);
  if (changed.length === 0) return null;
  const plain = (value: unknown): string | number | boolean | null =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
  return {
    before: Object.fromEntries(changed.map(([name]) => [name, plain(before.get(name))])),
    after: Object.fromEntries(changed.map(([name, value]) => [name, plain(value)])),
  };
};

/** What is searched for stands in an address: its digits may be written as percent signs. */
const maskedSearch = (text: string): string => {
  const pairs = [...new URLSearchParams(text)].map(([name, value]): [string, string] => [name, redactText(value)]);
  return rememberedQuery(new URLSearchParams(pairs).toString());
};

/** Preferences came from a backup: whoever works here, theme, menu and window follow them. */
const preferencesReloaded = async (parts: MainParts): Promise<void> => {
  const { operator } = parts.preferences.get();
  parts.host.remember({ operator });
  await parts.host.ask('operator.set', { operator });
  parts.onPreferences(parts.preferences.shown());
};

/** All answers of the main process. */
export const createMainAnswers = (parts: MainParts): MainAnswers => ({
  ...transferAnswers(parts),
  ...icsAnswers(parts),
  ...evidenceAnswers(parts),
  ...printAnswers(parts),
  ...verifyAnswers(parts),
  ...exportAnswers(parts),
  ...backupAnswers({ ...parts, onReloaded: () => preferencesReloaded(parts) }),
  ...paperAnswers(parts),
  ...supportAnswers(parts),
  ...desktopAnswers(parts),
  ...parts.updates.answers,
  'preferences.get': async () => Promise.resolve(success(parts.preferences.shown())),
  'preferences.set': async ({ fleetQuery: search, ...asked }) => {
    // Like the engine: a card number in a name or in what is searched for is masked before it is written anywhere.
    const change = maskDeep({ ...asked, fleetQuery: search && maskedSearch(search) }) as Partial<Preferences>;
    const former = parts.preferences.shown();
    parts.preferences.set(given(change));
    const shown = parts.preferences.shown();
    const difference = notedDifference(former, shown);
    if (difference !== null) await parts.host.ask('preferences.note', difference);
    if (change.operator !== undefined) {
      parts.host.remember({ operator: change.operator });
      await parts.host.ask('operator.set', { operator: change.operator });
    }
    parts.onPreferences(shown);
    return success(shown);
  },
  'captures.save': (input) => saveCapture(parts, input),
  'captures.import': (input) => importTrace(parts, input),
  'shop.state': async () => Promise.resolve(success(parts.board.state())),
  'shop.open': async ({ shop }) => {
    if (parts.board.state().shop !== shop) await parts.host.ask('shop.note', { to: shop });
    await parts.openShop(shop);
    return success(parts.board.state());
  },
  'shop.openDataFolder': async () => {
    const problem = await parts.openDataFolder();
    return problem === '' ? success({}) : failure('internal.bug', {}, problem);
  },
  'shop.dismissNotice': async ({ id }) => {
    parts.board.dismiss(id);
    return Promise.resolve(success(parts.board.state()));
  },
  'attachments.pick': (input) => pickPicture(parts, input),
  'expected.export': ({ language }) => saveJson(parts, { kind: 'expected', language }),
  'limits.export': ({ language }) => saveJson(parts, { kind: 'limits', language }),
  'actions.saveFile': (input) => saveFile(parts, input),
  'log.export': ({ filter, language }) =>
    exportWith(parts, 'log', language, (file) => parts.host.ask('log.write', { filter, language, file })),
  'readings.export': ({ filter, language }) =>
    exportWith(parts, 'readings', language, (file) => parts.host.ask('readings.write', { filter, language, file })),
});
