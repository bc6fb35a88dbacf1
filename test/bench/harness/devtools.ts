// Asks a page, or a process of Node, a question through its debugging port.
import { setTimeout as pause } from 'node:timers/promises';

/** A page that answers. */
export interface Page {
  /** Value of an expression in the page; a promise is waited for. */
  evaluate(expression: string): Promise<unknown>;
  close(): void;
}

interface Target {
  readonly type: string;
  readonly url: string;
  readonly webSocketDebuggerUrl?: string;
}

const findTarget = async (port: number, isWanted: (target: Target) => boolean): Promise<string> => {
  for (let waited = 0; waited < 30_000; waited += 100) {
    const targets = (await fetch(`http://127.0.0.1:${String(port)}/json/list`)
      .then((answer) => answer.json())
      .catch(() => [])) as Target[];
    const page = targets.find(isWanted);
    if (page?.webSocketDebuggerUrl !== undefined) return page.webSocketDebuggerUrl;
    await pause(100);
  }
  throw new Error('nothing to ask within 30 s');
};

const connect = async (port: number, isWanted: (target: Target) => boolean): Promise<Page> => {
  const socket = new WebSocket(await findTarget(port, isWanted));
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  // Whoever is gone answers no more.
  const waiting = new Set<(error: Error) => void>();
  socket.addEventListener('close', () => {
    for (const reject of waiting) reject(new Error('the program has ended'));
  });
  let lastId = 0;
  return {
    evaluate: (expression) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        const id = lastId;
        const listen = (event: MessageEvent): void => {
          const answer = JSON.parse(String(event.data)) as {
            id?: number;
            error?: { message?: string };
            result?: {
              result?: { value?: unknown };
              exceptionDetails?: { text?: string; exception?: { description?: string } };
            };
          };
          if (answer.id !== id) return;
          socket.removeEventListener('message', listen);
          waiting.delete(reject);
          const problem =
            answer.error?.message ??
            answer.result?.exceptionDetails?.exception?.description ??
            answer.result?.exceptionDetails?.text;
          if (problem === undefined) resolve(answer.result?.result?.value);
          else reject(new Error(problem));
        };
        socket.addEventListener('message', listen);
        waiting.add(reject);
        const params = { expression, awaitPromise: true, returnByValue: true, includeCommandLineAPI: true };
        socket.send(JSON.stringify({ id, method: 'Runtime.evaluate', params }));
      }),
    close: () => {
      socket.close();
    },
  };
};

/** Connects to the first page. */
export const connectToPage = (port: number): Promise<Page> =>
  connect(port, ({ type, url }) => type === 'page' && url !== '' && url !== 'about:blank');

/** Connects to a process of Node that was started with `--inspect`; `require` works there. */
export const connectToNode = (port: number): Promise<Page> => connect(port, ({ type }) => type === 'node');

/** Asks a page that may still be on its way: one that is being loaded has nothing to ask yet, or forgets what it was asked. */
export const evaluateWhenLoaded = async (page: Page, expression: string, attempts = 20): Promise<unknown> => {
  try {
    return await page.evaluate(expression);
  } catch (error) {
    const isOnItsWay = error instanceof Error && /context/i.test(error.message);
    if (!isOnItsWay || attempts === 1) throw error;
    await pause(300);
    return await evaluateWhenLoaded(page, expression, attempts - 1);
  }
};
