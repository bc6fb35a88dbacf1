// Keeps one engine process alive: starts it, asks it, restarts it when it dies, closes it within a bounded time.
import { type AppError, failure, type Result } from '../../shared/error/appError.ts';
import type { Logger } from '../log/logger.ts';
import { type Heartbeat, startHeartbeat } from './engineHeartbeat.ts';
import type { EngineChild, EngineStart, FromEngine, Shop } from './engineMessages.ts';
import { decideRestart } from './engineSupervision.ts';

/** Bounds in ms: a polite close, the end after a kill, waiting for a start, waiting for an answer. */
export const engineLimits = { close: 2300, kill: 400, start: 20_000, answer: 600_000 } as const;

/** How the engine is. */
export interface EngineState {
  readonly engine: 'starting' | 'ready' | 'failed';
  readonly shop: Shop;
  readonly error: AppError | null;
}

/** What the host needs. */
export interface EngineHostOptions {
  readonly fork: () => EngineChild;
  readonly log: Logger;
  readonly onState: (state: EngineState) => void;
  readonly onEvent: (name: string, payload: unknown) => void;
  readonly onNotice: (error: AppError) => void;
}

type Settle = (result: Result<unknown>) => void;

const notRunning = (details: string): { ok: false; error: AppError } => failure('engine.not-running', {}, details);

/** Owner of the engine process. */
export class EngineHost {
  private readonly options: EngineHostOptions;
  private current: EngineState = { engine: 'starting', shop: 'own', error: null };
  private start: EngineStart | null = null;
  private child: EngineChild | null = null;
  private crashes: readonly number[] = [];
  private restart: NodeJS.Timeout | null = null;
  private heartbeat: Heartbeat | null = null;
  private wasHung = false;
  private nextId = 1;
  private readonly answers = new Map<number, Settle>();
  private readonly untilSettled = new Set<() => void>();
  /** Opening and closing happen one after the other. */
  private queue: Promise<void> = Promise.resolve();

  constructor(options: EngineHostOptions) {
    this.options = options;
  }

  get state(): EngineState {
    return this.current;
  }

  /** Opens a shop; an engine that runs is closed first. Does not wait until it is ready. */
  open(start: EngineStart): Promise<void> {
    this.queue = this.queue.then(async () => {
      this.enter({ engine: 'starting', shop: start.shop ?? 'own', error: null });
      await this.end();
      this.start = start;
      this.crashes = [];
      this.launch();
    });
    return this.queue;
  }

  /** What to say to the engine from the next start on. */
  remember(change: Partial<Pick<EngineStart, 'operator'>>): void {
    if (this.start !== null) this.start = { ...this.start, ...change };
  }

  /** Sends a command; while the engine starts, it waits. Codes: engine.not-running and those of the command */
  ask(name: string, input: unknown): Promise<Result<unknown>> {
    return this.send(name, input, false);
  }

  /** As `ask`, on the program's own account, for what goes on while nobody has logged in. */
  askOwn(name: string, input: unknown): Promise<Result<unknown>> {
    return this.send(name, input, true);
  }

  private async send(name: string, input: unknown, isOwn: boolean): Promise<Result<unknown>> {
    if (this.current.engine === 'starting') await this.settled();
    const { child, current } = this;
    if (current.engine !== 'ready' || child === null)
      return { ok: false, error: current.error ?? notRunning('').error };
    const id = this.nextId++;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.settle(id, notRunning('no answer'));
      }, engineLimits.answer);
      this.answers.set(id, (result) => {
        clearTimeout(timer);
        resolve(result);
      });
      child.post({ kind: 'ask', id, name, input, ...(isOwn ? { isOwn } : {}) });
    });
  }

  /** Ends the engine for good; never takes longer than the limits for close and kill together. */
  close(): Promise<void> {
    this.queue = this.queue.then(() => this.end());
    return this.queue;
  }

  /** The computer goes to sleep: nobody is expected to answer until `resume`. */
  pause(): void {
    this.heartbeat?.pause();
  }

  resume(): void {
    this.heartbeat?.resume();
  }

  private launch(restartedAfter?: 'crash' | 'hang'): void {
    const { start } = this;
    if (start === null) return;
    const child = this.options.fork();
    this.child = child;
    child.onMessage((message) => {
      if (this.child === child) this.receive(message);
    });
    child.onExit((code) => {
      if (this.child === child) this.lost(code);
    });
    child.post({ kind: 'start', start, ...(restartedAfter === undefined ? {} : { restartedAfter }) });
    this.heartbeat?.stop();
    this.heartbeat = startHeartbeat({
      call: (id) => child.post({ kind: 'ping', id }),
      onHung: (unansweredMs) => {
        this.options.log('error', 'the engine does not answer and is ended', { pid: child.pid, unansweredMs });
        this.wasHung = true;
        child.kill();
      },
    });
  }

  private receive(message: FromEngine): void {
    switch (message.kind) {
      case 'opening':
        // A restart after a crash opens the same shop again, also when the first run chose it.
        if (this.start !== null) this.start = { ...this.start, shop: message.shop };
        this.enter({ ...this.current, shop: message.shop });
        break;
      case 'pong':
        this.heartbeat?.answered(message.id);
        break;
      case 'ready':
        this.isReady(message.notices);
        break;
      case 'failed':
        this.enter({ ...this.current, engine: 'failed', error: message.error });
        break;
      case 'answer':
        this.settle(message.id, message.result);
        break;
      case 'event':
        this.options.onEvent(message.name, message.payload);
        break;
      case 'log':
        this.options.log(message.level, message.message, message.facts);
        break;
      case 'closed':
        break;
    }
  }

  private isReady(notices: readonly AppError[]): void {
    this.heartbeat?.ready();
    for (const notice of notices) this.options.onNotice(notice);
    this.enter({ ...this.current, engine: 'ready', error: null });
  }

  private lost(code: number): void {
    this.child = null;
    this.heartbeat?.stop();
    const reason = this.wasHung ? 'hang' : 'crash';
    this.wasHung = false;
    const { crashes, pause, hasFailed } = decideRestart(this.crashes, Date.now());
    this.crashes = crashes;
    this.options.log('error', 'the engine has stopped', { code, reason, pause, crashes: crashes.length });
    this.refuseAll('the engine has stopped');
    const wasRefused = this.current.engine === 'failed' ? this.current.error : null;
    const error = wasRefused ?? failure('engine.stopped', { reason }, `exit ${String(code)}`).error;
    const hasEnded = hasFailed || wasRefused !== null;
    this.enter({ ...this.current, engine: hasEnded ? 'failed' : 'starting', error });
    this.restart = setTimeout(
      () => {
        this.launch(wasRefused === null ? reason : undefined);
      },
      wasRefused === null ? pause : 30_000,
    );
  }

  private async end(): Promise<void> {
    if (this.restart !== null) clearTimeout(this.restart);
    this.restart = null;
    this.heartbeat?.stop();
    const { child } = this;
    if (child === null) return;
    this.child = null;
    this.refuseAll('the shop was closed');
    const gone = new Promise<void>((resolve) => {
      child.onExit(() => {
        resolve();
      });
    });
    child.post({ kind: 'close' });
    if (await within(gone, engineLimits.close)) return;
    this.options.log('warn', 'the engine did not close in time and was ended', {});
    child.kill();
    await within(gone, engineLimits.kill);
  }

  private enter(state: EngineState): void {
    this.current = state;
    if (state.engine !== 'starting') {
      for (const each of this.untilSettled) each();
      this.untilSettled.clear();
    }
    this.options.onState(state);
  }

  private settled(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, engineLimits.start);
      this.untilSettled.add(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  private settle(id: number, result: Result<unknown>): void {
    const settle = this.answers.get(id);
    this.answers.delete(id);
    settle?.(result);
  }

  private refuseAll(details: string): void {
    for (const id of [...this.answers.keys()]) this.settle(id, notRunning(details));
  }
}

const within = (promise: Promise<void>, ms: number): Promise<boolean> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve(false);
    }, ms);
    void promise.then(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
