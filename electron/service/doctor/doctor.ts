// "Why can't I see my terminal?": looks everywhere in one go, within 15 s, and says one thing to do about each finding.
import { randomUUID } from 'node:crypto';
import { failure, success } from '../../../shared/error/appError.ts';
import {
  type DoctorCheck,
  type DoctorFinding,
  type DoctorRun,
  doctorChecks,
} from '../../../shared/model/doctorReport.ts';
import type { Port } from '../../../shared/model/port.ts';
import type { DriverPlugin } from '../../driver/driverPlugin.ts';
import type { StoredTerminal } from '../../store/terminalStore.ts';
import { parsePortAddress } from '../../transport/portAddress.ts';
import type { PortSource } from '../../transport/portSource.ts';
import type { Activity } from '../activity.ts';
import { mayTry } from '../driverOrder.ts';
import { utcText } from '../isoTime.ts';
import { nameOf } from '../nameOf.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import type { Doctor, Ports } from '../services.ts';
import type { ComputerView } from './computerView.ts';
import { examineLine } from './examineLine.ts';
import { examineHolders, examinePortList, examineRights, type SerialPortSeen } from './examinePorts.ts';
import { examineServices } from './examineServices.ts';
import { examineUsb } from './examineUsb.ts';
import { makeFinding } from './finding.ts';

/** What the doctor needs. */
export interface DoctorDeps extends Pick<ServiceDeps, 'clock' | 'log' | 'publish' | 'shops'> {
  readonly view: ComputerView;
  readonly list: Ports['list'];
  readonly ports: PortSource;
  readonly plugins: readonly DriverPlugin[];
  readonly activity: Activity;
}

/** Nobody waits longer for the doctor. */
const wholeMs = 14_000;

interface LiveRun {
  run: DoctorRun;
  readonly controller: AbortController;
  readonly done: Promise<void>;
}

type Tell = (check: DoctorCheck, findings: readonly DoctorFinding[] | null) => void;

const serialPorts = (ports: readonly Port[]): SerialPortSeen[] =>
  ports.flatMap((port) => {
    const address = parsePortAddress(port.address);
    return address.ok && address.value.kind === 'serial' ? [{ port, path: address.value.path }] : [];
  });

type Place = Pick<Port, 'address' | 'name' | 'likelihood' | 'terminalId'>;

/** Terminals on the network that nobody typed into the list of ports: they were checked by their address. */
const unlistedPlaces = (terminals: Iterable<StoredTerminal>, ports: readonly Port[]): Place[] =>
  [...terminals]
    .filter(({ address }) => address.startsWith('tcp://') && !ports.some((port) => port.address === address))
    .map((terminal) => ({
      address: terminal.address,
      name: nameOf(terminal),
      likelihood: 'known',
      terminalId: terminal.id,
    }));

/** One look at everything; `tell` is called once for every check. */
const examine = async (deps: DoctorDeps, isHidden: boolean, tell: Tell, signal: AbortSignal): Promise<void> => {
  const { view, activity, plugins } = deps;
  const packaging = view.packaging();
  tell(
    'computer',
    packaging === null
      ? []
      : [
          makeFinding('computer.sandboxed', {
            facts: { packaging: packaging.kind },
            evidence: { packaging: packaging.kind },
            action: { kind: 'copy', text: packaging.command },
          }),
        ],
  );
  const [listed, usb, running] = await Promise.all([deps.list(), view.usb(), view.services()]);
  const aboutUsb = usb === null ? null : examineUsb(usb, running ?? []);
  const ofCheck = (check: DoctorCheck): readonly DoctorFinding[] | null =>
    aboutUsb?.filter((finding) => finding.check === check) ?? null;
  tell('power', ofCheck('power'));

  const ports = listed.ok ? listed.value : [];
  tell('services', running === null ? null : examineServices(running, ports));
  const serial = serialPorts(ports);
  // Where a port may hold the terminal already, an empty USB bus says nothing.
  const isPlugged =
    serial.some(({ port }) => port.likelihood !== 'unlikely') || ports.some(({ kind }) => kind === 'sim');
  tell('usb', ofCheck('usb')?.filter(({ id }) => id !== 'usb.nothing-plugged' || !isPlugged) ?? null);
  tell('ports', examinePortList(ports, isHidden));
  const [denied, held] = await Promise.all([examineRights(serial, view), examineHolders(serial, view)]);
  tell('rights', denied);

  const terminals = new Map((await deps.shops.open.terminals.list()).map((terminal) => [terminal.id, terminal]));
  const families = plugins.filter(({ isAutomatic }) => isAutomatic);
  const blocked = new Set([...(denied ?? []), ...(held ?? [])].map(({ address }) => address));
  const unnamed: DoctorFinding[] = [];
  const tryPort = async (port: Place): Promise<DoctorFinding | null> => {
    const address = parsePortAddress(port.address);
    if (!address.ok || blocked.has(port.address) || activity.isBusy(port.address)) return null;
    const known = port.terminalId === null ? undefined : terminals.get(port.terminalId);
    const { kind } = address.value;
    const fitting = families.filter((one) => one.transports.includes(kind) && mayTry(one, kind));
    const own = fitting.filter(({ id }) => id === known?.identity.driver);
    activity.begin(port.address, null);
    try {
      return await examineLine(
        {
          address: address.value,
          name: known?.givenName ?? port.name,
          isUnlikely: port.likelihood === 'unlikely' && known === undefined,
          password: known?.password ?? null,
          plugins: [...own, ...fitting.filter((each) => !own.includes(each))],
          signal,
        },
        {
          ...deps,
          ports: {
            ...deps.ports,
            open: async (where, abort) => {
              const opened = await deps.ports.open(where, abort);
              if (!opened.ok && opened.error.code === 'transport.busy' && where.kind === 'serial') {
                unnamed.push(
                  makeFinding('busy.unnamed', {
                    address: where.text,
                    facts: { path: where.path },
                    evidence: { path: where.path },
                  }),
                );
              }
              return opened;
            },
          },
        },
      );
    } finally {
      activity.end(port.address);
    }
  };
  const tryAll = async (check: DoctorCheck, some: readonly Place[]): Promise<void> => {
    const found = await Promise.all(some.map(tryPort));
    tell(
      check,
      found.filter((finding) => finding !== null),
    );
  };
  const usable = serial.map(({ port }) => port).filter(({ likelihood }) => likelihood !== 'unlikely' || !isPlugged);
  await Promise.all([
    tryAll('line', [...usable, ...ports.filter(({ kind }) => kind === 'sim')]).then(() => {
      tell('busy', held === null && unnamed.length === 0 ? null : [...(held ?? []), ...unnamed.slice(0, 20)]);
    }),
    tryAll('network', [...ports.filter(({ kind }) => kind === 'tcp'), ...unlistedPlaces(terminals.values(), ports)]),
    tryAll(
      'android',
      ports.filter(({ kind }) => kind === 'adb'),
    ),
  ]);
};

/** The connection doctor of the open shop. */
export const createDoctor = (deps: DoctorDeps): Doctor => {
  let live: LiveRun | null = null;

  const change = (run: LiveRun, to: Partial<DoctorRun>): void => {
    run.run = { ...run.run, ...to };
    deps.publish('doctor.progress', run.run);
  };
  const begin = (isHidden: boolean): LiveRun => {
    const controller = new AbortController();
    const first: DoctorRun = {
      id: randomUUID(),
      state: 'running',
      startedAt: utcText(deps.clock.now()),
      finishedAt: null,
      checks: doctorChecks.map((id) => ({ id, state: 'running', findings: [] })),
    };
    const limit = deps.clock.after(wholeMs, () => {
      controller.abort('limit');
    });
    let finish: () => void = () => undefined;
    const done = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const begun: LiveRun = { run: first, controller, done };
    const tell: Tell = (check, findings) => {
      change(begun, {
        checks: begun.run.checks.map((each) =>
          each.id === check
            ? { id: check, state: findings === null ? 'notPossible' : 'done', findings: [...(findings ?? [])] }
            : each,
        ),
      });
    };
    const isCancelled = (): boolean => controller.signal.aborted && controller.signal.reason !== 'limit';
    void examine(deps, isHidden, tell, controller.signal)
      .catch((thrown: unknown) => {
        deps.log('error', 'the connection doctor failed', { details: String(thrown) });
      })
      .finally(() => {
        limit.cancel();
        change(begun, {
          state: isCancelled() ? 'cancelled' : 'done',
          finishedAt: utcText(deps.clock.now()),
          checks: begun.run.checks.map((each) => (each.state === 'running' ? { ...each, state: 'notPossible' } : each)),
        });
        finish();
      });
    return begun;
  };

  return {
    start: ({ isHidden }) => {
      if (live?.run.state !== 'running') live = begin(isHidden);
      return Promise.resolve(success(live.run));
    },
    cancel: ({ runId }) => {
      if (live?.run.id !== runId) return Promise.resolve(failure('run.unknown', {}));
      live.controller.abort('cancelled');
      return Promise.resolve(success(live.run));
    },
    latest: () => Promise.resolve(success(live?.run ?? null)),
    finished: async () => {
      await live?.done;
      return live === null ? failure('run.unknown', {}) : success(live.run);
    },
    stop: async () => {
      live?.controller.abort('cancelled');
      await live?.done;
    },
  };
};
