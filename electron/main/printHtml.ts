// A page that stands alone becomes PDF: in a window that nobody sees, without scripts, files or any network.
import { randomUUID } from 'node:crypto';
import { BrowserWindow, type Session, session } from 'electron';
import { appScheme } from '../ipc/trustedSender.ts';
import { pagePreferences } from './pagePreferences.ts';
import { boldText, paperFontRules } from './paperFonts.ts';
import { paperPage } from './paperPage.ts';
import { lockSession } from './windowSecurity.ts';

const partition = 'print';
const host = 'paper';
const digits = '0123456789 /';

/** What a paper brings along is inside it; everything else stays out. */
const paperPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'";

const waiting = new Map<string, string>();
const served = new WeakSet<Session>();

/** The session in which papers are the only addresses that exist. */
const paperSession = (): Session => {
  const ours = session.fromPartition(partition);
  if (served.has(ours)) return ours;
  served.add(ours);
  lockSession(ours, () => undefined);
  ours.protocol.handle(appScheme, ({ url, method }) => {
    const page = method === 'GET' ? waiting.get(url) : undefined;
    if (page === undefined) return new Response('', { status: 403 });
    return new Response(page, {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': paperPolicy,
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'no-store',
      },
    });
  });
  return ours;
};

/** The page with its fonts inside, so that no sign depends on what is installed. */
const withFonts = async (html: string): Promise<string> => {
  const rules = await paperFontRules(html, boldText(html));
  const at = html.indexOf('</head>');
  return at === -1 ? html : `${html.slice(0, at)}<style>${rules}</style>${html.slice(at)}`;
};

/** The page on A4 with page numbers; `foot` stands beside them. Rejects where Chromium cannot print. */
export const printHtml = async (html: string, foot: string): Promise<Uint8Array> => {
  const page = await withFonts(html);
  const address = `${appScheme}://${host}/${randomUUID()}`;
  waiting.set(address, page);
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...pagePreferences, javascript: false, session: paperSession() },
  });
  try {
    await window.loadURL(address);
    const fonts = await paperFontRules(foot + digits, '');
    return await window.webContents.printToPDF(paperPage({ paper: 'a4', height: null, foot, fonts }));
  } finally {
    waiting.delete(address);
    window.destroy();
  }
};
