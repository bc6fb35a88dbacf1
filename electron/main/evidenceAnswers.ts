// Files of the PCI inspection as the main process answers about them: the list of terminals, evidence packs, checking one.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Result, success } from '../../shared/error/appError.ts';
import type { CommandInput, CommandOutput } from '../../shared/ipc/contract.ts';
import type { PrivateOutput } from '../../shared/ipc/engineContract.ts';
import type { Bilingual, Language } from '../../shared/model/bilingual.ts';
import type { EngineHost } from './engineHost.ts';
import type { PreferenceStore } from './preferences.ts';
import type { ShopBoard } from './shopState.ts';

/** What these answers work with. */
export interface EvidenceAnswerParts {
  readonly preferences: Pick<PreferenceStore, 'get' | 'set'>;
  readonly board: Pick<ShopBoard, 'state'>;
  readonly host: Pick<EngineHost, 'ask'>;
  /** Asks where to save; null = the person closed the dialog. */
  readonly askWhereToSave: (question: ReturnType<typeof evidenceQuestion>) => Promise<string | null>;
  /** Asks which file to open; null = the person closed the dialog. */
  readonly askWhichFile: (question: ReturnType<typeof packQuestion>) => Promise<string | null>;
  readonly documentsFolder: string;
  /** A page that stands alone as PDF; `foot` below each sheet. */
  readonly printHtml: (html: string, foot: string) => Promise<Uint8Array>;
}

/** Answers about files of the inspection, by command name. */
export type EvidenceAnswers = {
  readonly [K in 'inspection.exportDevices' | 'evidence.save' | 'evidence.check']: (
    input: CommandInput<K>,
  ) => Promise<Result<CommandOutput<K>>>;
};

const words = {
  devices: { zh: '终端清单', en: 'terminal-list' },
  pack: { zh: '巡检证据', en: 'inspection-evidence' },
  saveDevices: { zh: '导出终端清单', en: 'Export the list of terminals' },
  savePack: { zh: '导出证据包', en: 'Make an evidence pack' },
  openPack: { zh: '选择要核对的证据包', en: 'Choose the pack to check' },
  csv: { zh: 'CSV 表格', en: 'CSV table' },
  zip: { zh: '证据包 (ZIP)', en: 'Evidence pack (ZIP)' },
  simulated: { zh: '-模拟', en: '-simulated' },
} as const satisfies Readonly<Record<string, Bilingual>>;

interface SaveWhat {
  readonly what: 'devices' | 'pack';
  /** What follows the name of the file, such as the period. */
  readonly about: string;
  readonly language: Language;
}

/** Options of the save dialog, with a name such as `inspection-evidence-2026-01-01-2026-11-22.zip`. */
export const evidenceQuestion = (
  { what, about, language }: SaveWhat,
  { folder, isSimulated }: { readonly folder: string; readonly isSimulated: boolean },
) => {
  const ending = what === 'pack' ? 'zip' : 'csv';
  const mark = isSimulated ? words.simulated[language] : '';
  return {
    title: words[what === 'pack' ? 'savePack' : 'saveDevices'][language],
    defaultPath: join(folder, `${words[what][language]}${mark}${about === '' ? '' : `-${about}`}.${ending}`),
    filters: [{ name: words[ending][language], extensions: [ending] }],
    properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
  };
};

/** Options of the open dialog for a pack. */
export const packQuestion = (language: Language, folder: string) => ({
  title: words.openPack[language],
  defaultPath: folder,
  filters: [{ name: words.zip[language], extensions: ['zip'] }],
  properties: ['openFile' as const],
});

const folderOf = (parts: EvidenceAnswerParts): string => parts.preferences.get().exportFolder ?? parts.documentsFolder;

const askWhere = async (parts: EvidenceAnswerParts, wanted: SaveWhat): Promise<string | null> => {
  const isSimulated = parts.board.state().shop === 'simulated';
  const chosen = await parts.askWhereToSave(evidenceQuestion(wanted, { folder: folderOf(parts), isSimulated }));
  if (chosen === null) return null;
  return /\.[A-Za-z0-9]{1,5}$/.test(chosen) ? chosen : `${chosen}.${wanted.what === 'pack' ? 'zip' : 'csv'}`;
};

const exportDevices = async (
  parts: EvidenceAnswerParts,
  { language }: CommandInput<'inspection.exportDevices'>,
): Promise<Result<CommandOutput<'inspection.exportDevices'>>> => {
  const file = await askWhere(parts, { what: 'devices', about: '', language });
  if (file === null) return success(null);
  const written = await parts.host.ask('devices.write', { language, file });
  if (written.ok) parts.preferences.set({ exportFolder: dirname(file) });
  return written as Result<CommandOutput<'inspection.exportDevices'>>;
};

const save = async (
  parts: EvidenceAnswerParts,
  { language, from, until }: CommandInput<'evidence.save'>,
): Promise<Result<CommandOutput<'evidence.save'>>> => {
  const file = await askWhere(parts, { what: 'pack', about: `${from}-${until}`, language });
  if (file === null) return success(null);
  const gathered = (await parts.host.ask('evidence.prepare', { language, from, until })) as Result<
    PrivateOutput<'evidence.prepare'>
  >;
  if (!gathered.ok) return gathered;
  const { packId, report } = gathered.value;
  const folder = await mkdtemp(join(tmpdir(), 'steward-evidence-'));
  try {
    const pdfFile = join(folder, 'report.pdf');
    const pdf = await parts.printHtml(report, `${words.pack[language]} ${from} – ${until}`).catch(() => null);
    if (pdf !== null) await writeFile(pdfFile, pdf);
    const written = await parts.host.ask('evidence.write', { packId, file, pdfFile: pdf === null ? null : pdfFile });
    if (written.ok) parts.preferences.set({ exportFolder: dirname(file) });
    return written as Result<CommandOutput<'evidence.save'>>;
  } finally {
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
};

const check = async (
  parts: EvidenceAnswerParts,
  { language }: CommandInput<'evidence.check'>,
): Promise<Result<CommandOutput<'evidence.check'>>> => {
  const file = await parts.askWhichFile(packQuestion(language, folderOf(parts)));
  if (file === null) return success(null);
  return (await parts.host.ask('pack.check', { file })) as Result<CommandOutput<'evidence.check'>>;
};

/** Answers about files of the inspection. */
export const evidenceAnswers = (parts: EvidenceAnswerParts): EvidenceAnswers => ({
  'inspection.exportDevices': (input) => exportDevices(parts, input),
  'evidence.save': (input) => save(parts, input),
  'evidence.check': (input) => check(parts, input),
});
