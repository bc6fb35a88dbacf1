// What the window may load and do: our own files by our own scheme, and nothing else.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { app, protocol, type Session, type WebContents } from 'electron';
import { appHost, appPage, appScheme, isOwnAddress } from '../ipc/trustedSender.ts';
import type { Logger } from '../log/logger.ts';

/** Sent with every file of the page. Styles may be inline because the widgets set sizes that way; scripts never. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'none'",
  "worker-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.ico': 'image/x-icon',
};

/** The file in `folder` that an address of our scheme means, or null if it means none of ours. */
export const fileOfAddress = (address: string, folder: string): string | null => {
  if (!isOwnAddress(address)) return null;
  let path: string;
  try {
    path = decodeURIComponent(new URL(address).pathname);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('\\')) return null;
  const file = normalize(join(folder, path === '/' ? 'index.html' : path));
  return file.startsWith(folder + sep) && extname(file) in contentTypes ? file : null;
};

const fontPiece = /^\/fonts\/(noto-sans-sc-\d{1,3}-400-normal\.woff2)$/;

/** The piece of the font of papers that an address means, for a system without Chinese signs; null = none. */
const fontOfAddress = (address: string): string | null => {
  const name = isOwnAddress(address) ? fontPiece.exec(new URL(address).pathname)?.[1] : undefined;
  if (name === undefined) return null;
  const place = createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/unicode.json');
  return join(dirname(place), 'files', name);
};

/**
 * Shuts the ways out that no policy of a page and no filter of requests covers: Chromium finds no name and no address of
 * another computer (the engine's own connections to terminals do not go through Chromium). Only where a feed of releases
 * is set names are looked up, behind a proxy too. Must happen before Electron is ready.
 */
export const closeChromium = ({ commandLine }: Pick<typeof app, 'commandLine'>, hasFeed: boolean): void => {
  if (!hasFeed) commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('no-pings');
};

/** Tells Chromium that our scheme is a proper, secure origin. Must happen before Electron is ready. */
export const declareAppScheme = (): void => {
  // Chromium keeps compiled scripts from one start to the next only for schemes that ask for it.
  const privileges = { standard: true, secure: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }]);
};

const headersFor = (file: string): Record<string, string> => ({
  'Content-Type': contentTypes[extname(file)] ?? 'application/octet-stream',
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
});

interface Served {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly data: Buffer;
}

/** A session's protocols as far as they are used here. */
export interface OwnProtocol {
  registerBufferProtocol?(
    scheme: string,
    handler: (request: { readonly method: string; readonly url: string }, answer: (served: Served) => void) => void,
  ): boolean;
  handle(scheme: string, handler: (request: Request) => Promise<Response>): void;
}

/**
 * Serves the page's files from `folder`, only to GET and only those inside it. By the older of Electron's two doors where
 * it is there: the newer one makes Node compile its whole fetch first, in the process that opens the window.
 */
export const serveAppScheme = (own: OwnProtocol, folder: string, log: Logger): void => {
  const serve = async (request: { readonly method: string; readonly url: string }): Promise<Served> => {
    const file = request.method === 'GET' ? (fontOfAddress(request.url) ?? fileOfAddress(request.url, folder)) : null;
    if (file === null) {
      log('warn', 'an address was refused', { address: request.url });
      return { statusCode: 403, headers: headersFor(''), data: Buffer.alloc(0) };
    }
    try {
      const data = await readFile(file);
      return { statusCode: 200, headers: headersFor(file), data };
    } catch {
      return { statusCode: 404, headers: headersFor(''), data: Buffer.alloc(0) };
    }
  };
  if (own.registerBufferProtocol !== undefined) {
    own.registerBufferProtocol(appScheme, (request, answer) => void serve(request).then(answer));
    return;
  }
  own.handle(appScheme, async (request) => {
    const { statusCode, headers, data } = await serve(request);
    return new Response(new Uint8Array(data), { status: statusCode, headers });
  });
};

// Commands and rules are copied by a button; reading the clipboard is refused like everything else.
const copying = 'clipboard-sanitized-write';

/** No computer: the system refuses to connect there, and no packet is sent. */
const nowhere = 'socks5://255.255.255.255:1';

/** Refuses every permission but copying, and every request that would leave the computer or read its files. */
export const lockSession = (session: Session, log: Logger): void => {
  session.setPermissionRequestHandler((contents, permission, decide) => {
    const isGranted = permission === copying && isOwnAddress(contents.getURL());
    if (!isGranted) log('warn', 'a permission was refused', { permission });
    decide(isGranted);
  });
  session.setPermissionCheckHandler(
    (contents, permission) => permission === copying && contents !== null && isOwnAddress(contents.getURL()),
  );
  session.setDevicePermissionHandler(() => false);
  const foreign = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file:///*'];
  session.webRequest.onBeforeRequest({ urls: foreign }, (details, decide) => {
    log('warn', 'a request to another place was refused', { address: details.url });
    decide({ cancel: true });
  });
  session.on('will-download', (event) => {
    event.preventDefault();
  });
  // Chromium fetches dictionaries from its maker, for any session, whatever the preferences of pages say.
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerDictionaryDownloadURL(`${appScheme}://${appHost}/no-dictionaries/`);
  // What no policy and no filter covers (relays of WebRTC, connections made ahead) would go by this way, which ends here.
  void session.setProxy({ mode: 'fixed_servers', proxyRules: nowhere, proxyBypassRules: '<-loopback>' });
};

/** Chromium's code of a load that was refused before it began. */
const aborted = -3;

/** Keeps a page where it is: no navigation, no second window, no webview, and no packet past the network's own locks. */
export const lockContents = (contents: WebContents, log: Logger): void => {
  const stay = (event: { preventDefault(): void; url: string }): void => {
    event.preventDefault();
    log('warn', 'a navigation was refused', { address: event.url });
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  // Chromium asks nobody about empty pages (about:), and crashes where one is stopped on its way: ours is loaded again.
  let isWindow = false;
  const comeBack = (address: string): void => {
    if (!isWindow || isOwnAddress(address)) return;
    log('warn', 'a page that is not ours was left again', { address });
    void contents.loadURL(appPage).catch(() => undefined);
  };
  contents.on('did-navigate', (_event, address) => {
    isWindow ||= address.startsWith(appPage);
    comeBack(address);
  });
  contents.on('did-fail-load', (...[, code, , address, isMainFrame]) => {
    // What was refused above has changed nothing.
    if (isMainFrame && code !== aborted) comeBack(address);
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(({ url }) => {
    log('warn', 'a new window was refused', { address: url });
    return { action: 'deny' };
  });
  // A policy for pages and a filter of requests do not hold WebRTC back: without this it sends datagrams to anybody.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
};

/** Applies `lockContents` to every page that will ever exist in this program. */
export const lockAllContents = (log: Logger): void => {
  app.on('web-contents-created', (_event, contents) => {
    lockContents(contents, log);
  });
};
