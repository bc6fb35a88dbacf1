// Tells the engine when the computer sleeps and wakes, and when the window comes to the front.
import { app, powerMonitor } from 'electron';
import type { Logger } from '../log/logger.ts';
import type { EngineHost } from './engineHost.ts';

/** A window that was given the focus by every click would otherwise look at the ports as often. */
const leastPauseMs = 1000;

/** Passes the computer's events on, as long as the program runs. */
export const watchPower = (host: Pick<EngineHost, 'ask' | 'pause' | 'resume' | 'state'>, log: Logger): void => {
  let lastLook = 0;
  let isAsleep = false;
  const tell = (name: 'ports.look' | 'power.sleep' | 'power.wake' | 'access.lock'): void => {
    if (host.state.engine !== 'ready') return;
    void host.ask(name, {}).then((result) => {
      if (!result.ok) log('warn', 'the engine did not hear of it', { name, code: result.error.code });
    });
  };
  powerMonitor.on('suspend', () => {
    log('info', 'the computer goes to sleep', {});
    isAsleep = true;
    host.pause();
    tell('access.lock');
    tell('power.sleep');
  });
  // Whoever locks the computer leaves it; so the program is locked too.
  powerMonitor.on('lock-screen', () => {
    tell('access.lock');
  });
  powerMonitor.on('resume', () => {
    log('info', 'the computer is awake', {});
    isAsleep = false;
    host.resume();
    tell('power.wake');
  });
  app.on('browser-window-focus', () => {
    // Somebody is there: a system that forgot to say so must not leave an engine that hangs unnoticed.
    if (isAsleep) host.resume();
    isAsleep = false;
    const now = Date.now();
    if (now - lastLook < leastPauseMs) return;
    lastLook = now;
    tell('ports.look');
  });
};
