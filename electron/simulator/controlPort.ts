// Steers a simulated terminal from outside: one JSON document per line, on the loopback interface only, never on its line.
//
//   {"get":true}   {"set":{"statusCode":204}}   {"fault":[{"kind":"crcError","block":2}]}   {"profile":"feigLike"}
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { failure, type Result, success } from '../../shared/error/appError.ts';
import { systemError } from '../transport/systemError.ts';
import type { SimulatedFarEnd } from './simulatorFamily.ts';

/** A control port that is open. */
export interface ControlPort {
  readonly port: number;
  close(): Promise<void>;
}

const longestLine = 262_144;
/** What a request may hold. */
const actions: Readonly<Record<string, (terminal: SimulatedFarEnd, value: unknown) => Result<unknown>>> = {
  get: () => success(null),
  set: (terminal, value) => terminal.change(value),
  fault: (terminal, value) => terminal.setFaults(value === null ? [] : Array.isArray(value) ? value : [value]),
  profile: (terminal, value) => terminal.setProfile(String(value)),
};

type Answer = Readonly<Record<string, unknown>>;

const misunderstood = (expected: string): Answer => ({ ok: false, error: { code: 'input.invalid', expected } });

const report = (terminal: SimulatedFarEnd): Answer => ({
  ok: true,
  state: terminal.state(),
  faults: terminal.faults(),
  profile: terminal.profile(),
  commands: terminal.commands(),
});

/** Carries out one request; never throws. */
export const answerControl = (terminal: SimulatedFarEnd, line: string): Answer => {
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch {
    return misunderstood('one JSON document per line');
  }
  if (typeof request !== 'object' || request === null || Array.isArray(request)) return misunderstood('a JSON object');
  const entries = Object.entries(request);
  const isKnown = entries.length > 0 && entries.every(([key]) => Object.hasOwn(actions, key));
  if (!isKnown) return misunderstood(`only ${Object.keys(actions).join(', ')}`);
  for (const [key, value] of entries) {
    const done = actions[key]?.(terminal, value);
    if (done?.ok === false) return { ok: false, error: { code: done.error.code, ...done.error.facts } };
  }
  return report(terminal);
};

const serve = (terminal: SimulatedFarEnd, socket: Socket): void => {
  let pending = '';
  socket.setEncoding('utf8');
  socket.on('error', () => socket.destroy());
  socket.on('data', (text: string) => {
    pending += text;
    for (let end = pending.indexOf('\n'); end >= 0; end = pending.indexOf('\n')) {
      const line = pending.slice(0, end).trim();
      pending = pending.slice(end + 1);
      if (line !== '') socket.write(`${JSON.stringify(answerControl(terminal, line))}\n`);
    }
    if (pending.length > longestLine) {
      socket.end(`${JSON.stringify(misunderstood(`lines of at most ${String(longestLine)} characters`))}\n`);
      pending = '';
    }
  });
};

/** Opens a control port on 127.0.0.1; 0 lets the system choose. Codes: transport.busy, transport.permission-denied */
export const openControlPort = async (terminal: SimulatedFarEnd, port: number): Promise<Result<ControlPort>> => {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    serve(terminal, socket);
  });
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch (thrown) {
    const { code, message } = systemError(thrown);
    const address = `127.0.0.1:${String(port)}`;
    return failure(
      code === 'EACCES' ? 'transport.permission-denied' : 'transport.busy',
      { address, path: address },
      message,
    );
  }
  return success({
    port: (server.address() as AddressInfo).port,
    close: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  });
};
