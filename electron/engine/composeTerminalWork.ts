// Puts together what reaches terminals: lines and ports, connections, checks and operations, and what tells how they are.
import { uptime } from 'node:os';
import { join } from 'node:path';
import { insideShop } from '../service/access/beyondShop.ts';
import { createActions } from '../service/actions.ts';
import { type Activity, createActivity } from '../service/activity.ts';
import { attempt } from '../service/attempt.ts';
import { createCaptures } from '../service/captures.ts';
import { createCheckRuns } from '../service/checkRuns.ts';
import type { CheckDeps } from '../service/checkTarget.ts';
import { thisComputer } from '../service/doctor/computerView.ts';
import { createDoctor } from '../service/doctor/doctor.ts';
import { createFleet } from '../service/fleet/fleet.ts';
import { createGuided } from '../service/guided/guided.ts';
import { thisNetwork } from '../service/hops/networkView.ts';
import { createTurns } from '../service/inTurn.ts';
import { createLineListening } from '../service/lineListening.ts';
import { createNetworkHops } from '../service/networkHops.ts';
import { createOpeningHours } from '../service/openingHours.ts';
import { createPortGate } from '../service/portGate.ts';
import { createPortList } from '../service/portList.ts';
import { createPower } from '../service/power.ts';
import { createPresence } from '../service/presence.ts';
import { createRegisterMeeting } from '../service/register/registerMeeting.ts';
import type { Services } from '../service/services.ts';
import { createSupportBundles } from '../service/support/supportBundles.ts';
import { createTerminalConnections } from '../service/terminalConnections.ts';
import { createTerminals } from '../service/terminals.ts';
import { createTraffic } from '../service/traffic.ts';
import { capturesFolder, createCaptureStore } from '../store/captureStore.ts';
import { tapPorts } from '../transport/trace/tapPorts.ts';
import { composeUnattended } from './composeUnattended.ts';
import type { EngineOptions } from './engine.ts';
import type { OpenRecords } from './openRecords.ts';

type TerminalServices = Pick<
  Services,
  | 'terminals'
  | 'checks'
  | 'actions'
  | 'guided'
  | 'ports'
  | 'connections'
  | 'fleet'
  | 'openingHours'
  | 'unattended'
  | 'traffic'
  | 'captures'
  | 'doctor'
  | 'support'
  | 'networkHops'
>;

/** One side of the engine: its services, and how it is kept going and ended. */
export interface TerminalWork {
  readonly services: TerminalServices;
  readonly activity: Activity;
  /** What sleep and waking mean for lines and ports; `onWake` is what else is made up for then. */
  power(onWake: () => void): Services['power'];
  /** Takes up what the last run left open. */
  recover(): Promise<void>;
  /** Begins to watch ports and terminals, and takes up guided checks. */
  watch(): Promise<void>;
  /** Nothing new begins. */
  refuse(): void;
  /** Cancels what runs. */
  stop(): Promise<unknown>;
  /** After everything else has ended. */
  end(): void;
}

/** Not watching yet. */
export const composeTerminalWork = (
  { deps, events }: Pick<OpenRecords, 'deps' | 'events'>,
  options: EngineOptions,
): TerminalWork => {
  const { dataFolder, plugins, version = '0.0.0' } = options;
  const { clock } = deps;
  const traffic = createTraffic(deps, plugins);
  const captureStore = createCaptureStore(join(dataFolder, capturesFolder));
  const captures = createCaptures({ ...deps, traffic, version, store: captureStore });
  // The lowest place: whoever opens a port, its line is seen.
  const gate = createPortGate(tapPorts(options.ports, traffic.tap, () => clock.now()));
  const activity = createActivity();
  const listening = createLineListening(gate);
  const portList = createPortList(deps, gate);
  const inTurn = createTurns();
  const meeting = createRegisterMeeting(deps);
  const connections = createTerminalConnections({
    ...deps,
    register: meeting,
    gate,
    plugins,
    portList,
    inTurn,
    isChecking: (terminalId) => activity.isChecking(terminalId),
  });
  const checkDeps: CheckDeps = {
    ...deps,
    ports: gate,
    activity,
    inTurn,
    contacts: connections,
    register: meeting,
    onTerminalMet: () => {
      portList.refresh();
    },
  };
  const checks = createCheckRuns(checkDeps, plugins);
  const actions = createActions(checkDeps, plugins);
  const uptimeMs = options.uptimeMs ?? ((): number => uptime() * 1000);
  const guided = createGuided({ ...checkDeps, plugins, uptimeMs });
  const doctor = createDoctor({
    ...deps,
    view: options.computer ?? thisComputer(),
    list: () => portList.list(),
    ports: gate,
    plugins,
    activity,
  });
  const terminals = createTerminals(deps, activity);
  const presence = createPresence({
    ...deps,
    connections: () => connections.watched(),
    isAsleep: () => connections.isAsleep(),
  });
  const fleet = createFleet({ ...deps, terminals, connections, presence });
  events.listen((name, payload) => {
    fleet.hear(name, payload);
  });
  const networkHops = createNetworkHops({ ...deps, network: options.network ?? thisNetwork(), connections, traffic });
  const openingHours = createOpeningHours(deps);
  const unattended = composeUnattended({ checkDeps, plugins, connections, register: meeting, hours: openingHours });
  const support = createSupportBundles({
    ...deps,
    dataFolder,
    version,
    terminals,
    checks,
    ports: portList,
    connections,
    doctor,
    networkHops,
    openingHours,
    captures,
    captureStore,
    words: traffic.words,
  });
  return {
    services: {
      terminals,
      checks,
      actions: insideShop(deps, actions),
      guided,
      ports: portList,
      connections,
      fleet,
      openingHours,
      unattended,
      traffic: { ...traffic, listen: listening.listen },
      captures,
      doctor,
      support,
      networkHops,
    },
    activity,
    power: (onWake) =>
      createPower({
        clock,
        connections,
        portList,
        traffic,
        onWake: () => {
          unattended.woke();
          onWake();
        },
      }),
    recover: async () => {
      await attempt(() => actions.recover());
    },
    watch: async () => {
      // The command line is a second program on the same records, and must not end what a window is doing.
      await attempt(() => guided.recover());
      connections.watch();
      portList.watch();
      await attempt(() => presence.load());
      presence.watch();
      unattended.watch();
    },
    refuse: () => {
      portList.stop();
      listening.stop();
    },
    stop: () =>
      Promise.all([
        connections.stop(),
        checks.stop(),
        actions.stop(),
        guided.stop(),
        doctor.stop(),
        networkHops.stop(),
        presence.stop(),
        unattended.stop(),
        captures.shutDown(),
        support.stop(),
      ]),
    end: () => {
      fleet.stop();
      traffic.stop();
    },
  };
};
