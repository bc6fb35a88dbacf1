// What the engine does when the computer sleeps, wakes, or its window comes to the front.
import { attempt } from './attempt.ts';
import { spanInWords } from './connectionLines.ts';
import type { PortList } from './portList.ts';
import type { ServiceDeps } from './serviceDeps.ts';
import type { Power } from './services.ts';
import { startWatch } from './startWatch.ts';
import type { TerminalConnections } from './terminalConnections.ts';
import type { TrafficService } from './traffic.ts';

/** Who has to know of it. */
export interface PowerParts extends Pick<ServiceDeps, 'clock'> {
  readonly connections: Pick<TerminalConnections, 'sleep' | 'wake' | 'isAsleep'>;
  readonly portList: Pick<PortList, 'lookNow'>;
  /** Whoever reads a capture later sees why nothing was said for so long. */
  readonly traffic: Pick<TrafficService, 'note'>;
  readonly onWake: () => void;
}

/** The computer's sleep, as the services see it. */
export const createPower = ({ clock, connections, portList, traffic, onWake }: PowerParts): Power => {
  let asleepFor: (() => number) | null = null;
  const awake = async (): Promise<void> => {
    if (asleepFor !== null) {
      const { zh, en } = spanInWords(asleepFor());
      asleepFor = null;
      await traffic.note({
        address: null,
        text: `电脑休眠了 ${zh}，其间没有通信 · The computer slept for ${en}; no traffic meanwhile`,
      });
    }
    await connections.wake();
  };
  return {
    // Who looks at the window is awake, whatever the system has told or forgotten to tell.
    look: () => attempt(() => (connections.isAsleep() ? awake() : portList.lookNow()).then(() => ({}))),
    sleep: () =>
      attempt(() => {
        asleepFor ??= startWatch(clock);
        return connections.sleep().then(() => ({}));
      }),
    wake: () => {
      onWake();
      return attempt(() => awake().then(() => ({})));
    },
  };
};
