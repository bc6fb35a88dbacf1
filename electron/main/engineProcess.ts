// The engine's own process: opens the shop it is told to, answers commands, passes events on.
import type { AppError } from '../../shared/error/appError.ts';
import { composeShop, firstShop } from '../engine/composeShop.ts';
import type { Engine } from '../engine/engine.ts';
import { createEngineAnswers, createOwnAnswers, type EngineAnswers } from '../ipc/engineAnswers.ts';
import type { Logger } from '../log/logger.ts';
import { askEngine } from './askEngine.ts';
import type { EngineStart, FromEngine, ToEngine } from './engineMessages.ts';

const post = (message: FromEngine): void => {
  process.parentPort.postMessage(message);
};

const log: Logger = (level, message, facts) => {
  post({ kind: 'log', level, message, ...(facts === undefined ? {} : { facts }) });
};

let engine: Engine | null = null;
let answers: { readonly guarded: EngineAnswers; readonly own: EngineAnswers } | null = null;

const fail = (error: AppError): void => {
  post({ kind: 'failed', error });
  // The main process tries again later, with a process that has nothing left over from this attempt.
  setTimeout(() => process.exit(1), 50);
};

const start = async (
  { dataFolder, shop, operator, version, signingSeed }: EngineStart,
  restartedAfter: 'crash' | 'hang' | undefined,
): Promise<void> => {
  const opened = shop ?? (await firstShop(dataFolder));
  post({ kind: 'opening', shop: opened });
  const composed = await composeShop({
    dataFolder,
    shop: opened,
    operator,
    source: 'window',
    version,
    log,
    watchPorts: true,
    signingSeed,
    ...(restartedAfter === undefined ? {} : { restartedAfter }),
  });
  if (!composed.ok) {
    fail(composed.error);
    return;
  }
  engine = composed.value;
  engine.onEvent((name, payload) => {
    post({ kind: 'event', name, payload });
  });
  answers = { guarded: createEngineAnswers(engine), own: createOwnAnswers(engine) };
  // Before anything else is told: whether the window may hear it.
  const access = await engine.services.access.state();
  if (access.ok) post({ kind: 'event', name: 'access.changed', payload: access.value });
  post({ kind: 'ready', notices: engine.notices });
};

const close = async (): Promise<void> => {
  await engine?.close();
  post({ kind: 'closed' });
  process.exit(0);
};

const receive = async (message: ToEngine): Promise<void> => {
  switch (message.kind) {
    case 'start':
      await start(message.start, message.restartedAfter);
      break;
    case 'ping':
      post({ kind: 'pong', id: message.id });
      break;
    case 'ask': {
      const asked = message.isOwn === true ? answers?.own : answers?.guarded;
      const result = await askEngine(asked ?? null, message.name, message.input);
      post({ kind: 'answer', id: message.id, result });
      break;
    }
    case 'close':
      await close();
      break;
  }
};

process.on('unhandledRejection', (reason) => {
  log('error', 'a promise was rejected and nobody cared', { details: String(reason) });
});
process.on('uncaughtException', (error) => {
  log('error', 'the engine has a bug', { details: error.stack ?? error.message });
  setTimeout(() => process.exit(1), 50);
});
process.parentPort.on('message', (event: { data: ToEngine }) => {
  void receive(event.data);
});
