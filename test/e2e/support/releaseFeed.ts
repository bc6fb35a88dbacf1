// A feed of releases on this computer: what a server of a packager would have, and every way in which it can fail.
import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the server behaves. */
export type FeedMood =
  | 'well'
  | 'gone'
  | 'rubbish'
  | 'half-feed'
  | 'drip-feed'
  | 'endless-feed'
  | 'endless-file'
  | 'no-sum'
  | 'cut'
  | 'drip-file'
  | 'half-file'
  | 'wrong-sum'
  | 'elsewhere';

/** A running feed. */
export interface ReleaseFeed {
  readonly address: string;
  /** Everything that was asked for, oldest first. */
  readonly asked: { readonly path: string; readonly headers: IncomingHttpHeaders }[];
  mood: FeedMood;
  version: string;
  notes: string;
  /** The file of the release. */
  readonly file: Buffer;
  /** Files of which a third was sent, when the mood was `half-file`. */
  readonly halves: { readonly goOn: () => void; readonly cut: () => void }[];
  /** What was sent in the moods without end. */
  readonly sent: { mebibytes: number };
  close(): Promise<void>;
}

const fileName = 'Terminal-Steward.AppImage';
const fileBytes = 3_000_000;

const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');

const described = ({ version, notes, file, mood }: ReleaseFeed): string => {
  const sum = createHash('sha512')
    .update(mood === 'wrong-sum' ? 'something else' : file)
    .digest('base64');
  return [
    `version: ${version}`,
    'files:',
    `  - url: ${fileName}`,
    ...(mood === 'no-sum' ? [] : [`    sha512: ${sum}`]),
    `    size: ${String(file.length)}`,
    `path: ${fileName}`,
    ...(mood === 'no-sum' ? [] : [`sha512: ${sum}`]),
    // What a packager leaves out is not there at all.
    ...(notes === '' ? [] : [`releaseDate: '2026-12-01T08:00:00.000Z'`, 'releaseNotes: |-', indented(notes)]),
    '',
  ].join('\n');
};

/** A byte a second, for ever. */
const drip = (response: ServerResponse, content: Uint8Array): void => {
  let at = 0;
  const timer = setInterval(() => response.write(content.subarray(at, ++at)), 1000);
  response.once('close', () => clearInterval(timer));
};

const mebibyte = Buffer.alloc(1_048_576, 'a\n');

/** As fast as it is taken, until nobody listens. */
const flood = (response: ServerResponse, { sent }: ReleaseFeed): void => {
  const goOn = (): void => {
    if (response.destroyed) return;
    sent.mebibytes += 1;
    if (response.write(mebibyte)) setImmediate(goOn);
    else response.once('drain', goOn);
  };
  goOn();
};

const sendFile = (response: ServerResponse, feed: ReleaseFeed): void => {
  const { file, mood, halves } = feed;
  if (mood === 'endless-file') {
    flood(response.writeHead(200), feed);
    return;
  }
  if (mood === 'elsewhere') {
    response.writeHead(302, { location: 'http://feed.invalid/Terminal-Steward.AppImage' }).end();
    return;
  }
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': file.length });
  if (mood === 'drip-file') {
    drip(response, file);
    return;
  }
  if (mood === 'half-file') {
    response.write(file.subarray(0, file.length / 3));
    halves.push({ goOn: () => response.end(file.subarray(file.length / 3)), cut: () => response.destroy() });
    return;
  }
  if (mood !== 'cut') {
    response.end(file);
    return;
  }
  response.write(file.subarray(0, file.length / 3), () => setTimeout(() => response.destroy(), 100));
};

/** Starts it. */
export const startReleaseFeed = async (): Promise<ReleaseFeed> => {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    feed.asked.push({ path, headers: request.headers });
    if (feed.mood === 'gone') response.writeHead(503).end('gone');
    else if (path.endsWith('.yml') && feed.mood === 'rubbish') response.end('\u0000%PDF: [not, a: release');
    else if (path.endsWith('.yml') && feed.mood === 'half-feed') response.end(described(feed).slice(0, 24));
    else if (path.endsWith('.yml') && feed.mood === 'drip-feed') drip(response, Buffer.from(described(feed)));
    else if (path.endsWith('.yml') && feed.mood === 'endless-feed') flood(response, feed);
    else if (path === '/latest-linux.yml') response.end(described(feed));
    else if (path === `/${fileName}`) sendFile(response, feed);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const feed: ReleaseFeed = {
    address: `http://127.0.0.1:${String(port)}/`,
    asked: [],
    mood: 'well',
    version: '0.2.0',
    notes: 'New',
    file: randomBytes(fileBytes),
    halves: [],
    sent: { mebibytes: 0 },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return feed;
};
