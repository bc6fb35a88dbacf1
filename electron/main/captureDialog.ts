// Where a capture is saved, and which trace is opened.
import { join } from 'node:path';
import type { Bilingual, Language } from '../../shared/model/bilingual.ts';

const saveTitle: Bilingual = { zh: '保存通信抓取', en: 'Save the capture' };
const openTitle: Bilingual = { zh: '打开通信记录', en: 'Open a trace' };
const name: Bilingual = { zh: '通信抓取', en: 'line-capture' };
const bundleName: Bilingual = { zh: '抓取包（全部文件）', en: 'Bundle (all files)' };
const traceName: Bilingual = { zh: '仅 Wireshark 记录', en: 'Wireshark trace only' };
const anyTrace: Bilingual = { zh: '通信记录或抓取包', en: 'Trace or bundle' };

/** Options of the save dialog. */
export const captureQuestion = (captureId: string, language: Language, folder: string) => ({
  title: saveTitle[language],
  defaultPath: join(folder, `${name[language]}-${captureId.slice(0, 15)}.zip`),
  filters: [
    { name: bundleName[language], extensions: ['zip'] },
    { name: traceName[language], extensions: ['pcapng'] },
  ],
  properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
});

/** Options of the open dialog. */
export const traceQuestion = (language: Language, folder: string) => ({
  title: openTitle[language],
  defaultPath: folder,
  filters: [{ name: anyTrace[language], extensions: ['zip', 'pcapng'] }],
  properties: ['openFile' as const],
});

/** The chosen file; one without an ending becomes a bundle. */
export const withZipEnding = (file: string): string => (/\.[A-Za-z0-9]{1,6}$/.test(file) ? file : `${file}.zip`);
