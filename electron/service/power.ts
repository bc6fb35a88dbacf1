// What the engine does when the computer sleeps, wakes, or its window comes to the front.
import { attempt } from './attempt.ts';
import type { PortList } from './portList.ts';
import type { Power } from './services.ts';
import type { TerminalConnections } from './terminalConnections.ts';

/** The computer's sleep, as the services see it. */
export const createPower = (
  connections: Pick<TerminalConnections, 'sleep' | 'wake' | 'isAsleep'>,
  portList: Pick<PortList, 'lookNow'>,
  onWake: () => void = () => undefined,
): Power => ({
  // Who looks at the window is awake, whatever the system has told or forgotten to tell.
  look: () => attempt(() => (connections.isAsleep() ? connections.wake() : portList.lookNow()).then(() => ({}))),
  sleep: () => attempt(() => connections.sleep().then(() => ({}))),
  wake: () => {
    onWake();
    return attempt(() => connections.wake().then(() => ({})));
  },
});
