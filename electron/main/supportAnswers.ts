// Where a support bundle is saved, as the main process answers about it. It is only ever written to a file that a person chose.
import { dirname, join } from 'node:path';
import { type Result, success } from '../../shared/error/appError.ts';
import type { CommandInput, CommandOutput } from '../../shared/ipc/contract.ts';
import type { Bilingual, Language } from '../../shared/model/bilingual.ts';
import type { EngineHost } from './engineHost.ts';
import type { PreferenceStore } from './preferences.ts';
import type { ShopBoard } from './shopState.ts';

/** What these answers work with. */
export interface SupportAnswerParts {
  readonly preferences: Pick<PreferenceStore, 'get' | 'set'>;
  readonly board: Pick<ShopBoard, 'state'>;
  readonly host: Pick<EngineHost, 'ask'>;
  /** Asks where to save; null = the person closed the dialog. */
  readonly askWhereToSave: (question: ReturnType<typeof supportQuestion>) => Promise<string | null>;
  readonly documentsFolder: string;
  readonly now: () => number;
}

const title: Bilingual = { zh: '保存支持包', en: 'Save the support bundle' };
const name: Bilingual = { zh: '支持包', en: 'support-bundle' };
const kind: Bilingual = { zh: '支持包 (ZIP)', en: 'Support bundle (ZIP)' };
const mark: Bilingual = { zh: '-模拟', en: '-simulated' };

const localDay = (now: number): string => {
  const at = new Date(now);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

/** Options of the save dialog, with a name such as `support-bundle-2026-11-22.zip`. `now` in ms. */
export const supportQuestion = (
  language: Language,
  { folder, isSimulated, now }: { readonly folder: string; readonly isSimulated: boolean; readonly now: number },
) => ({
  title: title[language],
  defaultPath: join(folder, `${name[language]}${isSimulated ? mark[language] : ''}-${localDay(now)}.zip`),
  filters: [{ name: kind[language], extensions: ['zip'] }],
  properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
});

/** Answers about support bundles. */
export const supportAnswers = ({
  preferences,
  board,
  host,
  askWhereToSave,
  documentsFolder,
  now,
}: SupportAnswerParts) => ({
  'support.save': async ({
    draftId,
    language,
  }: CommandInput<'support.save'>): Promise<Result<CommandOutput<'support.save'>>> => {
    const folder = preferences.get().exportFolder ?? documentsFolder;
    const isSimulated = board.state().shop === 'simulated';
    const chosen = await askWhereToSave(supportQuestion(language, { folder, isSimulated, now: now() }));
    if (chosen === null) return success(null);
    const file = /\.[A-Za-z0-9]{1,5}$/.test(chosen) ? chosen : `${chosen}.zip`;
    const written = await host.ask('support.write', { draftId, file });
    if (written.ok) preferences.set({ exportFolder: dirname(file) });
    return written as Result<CommandOutput<'support.save'>>;
  },
});
