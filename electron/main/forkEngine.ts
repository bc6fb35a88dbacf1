// The engine's process: a utility process without window, which Electron lets use Node and native packages.
import { utilityProcess } from 'electron';
import type { Logger } from '../log/logger.ts';
import type { EngineChild, FromEngine } from './engineMessages.ts';
import { engineServiceName } from './engineName.ts';

/** Starts a process that waits for its `start` message. */
export const forkEngine = (file: string, log: Logger): EngineChild => {
  const child = utilityProcess.fork(file, [], { serviceName: engineServiceName, stdio: 'pipe' });
  child.stderr?.on('data', (chunk: Buffer) => {
    log('warn', 'the engine wrote to standard error', { text: chunk.toString('utf8').trim() });
  });
  child.stdout?.resume();
  return {
    get pid() {
      return child.pid;
    },
    post: (message) => {
      child.postMessage(message);
    },
    onMessage: (listener) => {
      child.on('message', (message: FromEngine) => {
        listener(message);
      });
    },
    onExit: (listener) => {
      child.once('exit', listener);
    },
    kill: () => {
      const { pid } = child;
      child.kill();
      if (pid !== undefined) endHard(pid);
    },
  };
};

// A process that holds a port can outlast a polite kill; this one cannot be refused.
const endHard = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Already gone: that is what was wanted.
  }
};
