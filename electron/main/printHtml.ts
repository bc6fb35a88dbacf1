// A page that stands alone becomes PDF: in a window that nobody sees, without scripts and without any network.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrowserWindow, session } from 'electron';
import { boldText, paperFontRules } from './paperFonts.ts';
import { paperPage } from './paperPage.ts';

const partition = 'print';
const digits = '0123456789 /';

/** The page with its fonts inside, so that no sign depends on what is installed. */
const withFonts = async (html: string): Promise<string> => {
  const rules = await paperFontRules(html, boldText(html));
  const at = html.indexOf('</head>');
  return at === -1 ? html : `${html.slice(0, at)}<style>${rules}</style>${html.slice(at)}`;
};

/** The page on A4 with page numbers; `foot` stands beside them. Rejects where Chromium cannot print. */
export const printHtml = async (html: string, foot: string): Promise<Uint8Array> => {
  const folder = await mkdtemp(join(tmpdir(), 'steward-print-'));
  session.fromPartition(partition).webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !url.startsWith('file:') && !url.startsWith('data:') });
  });
  const page = new BrowserWindow({
    show: false,
    webPreferences: { partition, javascript: false, sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  try {
    const file = join(folder, 'page.html');
    await writeFile(file, await withFonts(html), 'utf8');
    await page.loadFile(file);
    const fonts = await paperFontRules(foot + digits, '');
    return await page.webContents.printToPDF(paperPage({ paper: 'a4', height: null, foot, fonts }));
  } finally {
    page.destroy();
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
};
