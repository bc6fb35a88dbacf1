// A shop with a register and terminals that say what a test lets them say.
import type { Engine, EngineOptions } from '../../electron/engine/engine.ts';
import type { CheckLevel } from '../../shared/model/healthReport.ts';
import type { FieldValues } from '../../shared/register/fieldIssue.ts';
import type { Lifecycle } from '../../shared/register/lifecycle.ts';
import type { RegisterRecord, RegisterTask } from '../../shared/register/registerRecord.ts';
import { anEngine, present, unwrap } from './anEngine.ts';
import { aDriverReport } from './checkContext.ts';
import { anIdentity } from './records.ts';
import { createScriptedTerminals, type ScriptedTerminals } from './scriptedTerminals.ts';

/** Where the terminal of a test stands. */
export const till = 'tcp://10.0.0.5:20007';
/** Another place. */
export const otherTill = 'tcp://10.0.0.6:20007';

/** What a terminal tells of itself. */
export interface Told {
  readonly serialNumber?: string | null;
  readonly tid?: string | null;
  readonly mid?: string | null;
  readonly model?: string | null;
  readonly batch?: string;
}

/** A shop in which terminals can be plugged in and checked. */
export interface RegisterShop {
  readonly engine: Engine;
  readonly scripted: ScriptedTerminals;
  readonly dataFolder: string;
  readonly records: Engine['services']['register']['records'];
  readonly states: Engine['services']['register']['states'];
  readonly tasks: Engine['services']['register']['tasks'];
  /** Lets a terminal answer at an address. */
  plugIn(told: Told, address?: string): void;
  /** Checks an address; answers with the line of the run. */
  check(options?: { level?: CheckLevel; address?: string; terminalId?: string }): Promise<{
    readonly state: string;
    readonly code: string | null;
    readonly terminalId: string | null;
    readonly checkId: string | null;
  }>;
  openTasks(kind?: RegisterTask['kind']): Promise<readonly RegisterTask[]>;
  create(fields: FieldValues): Promise<RegisterRecord>;
}

/** Opens a shop; it is closed when the test has finished. */
export const aRegister = async (options: Partial<EngineOptions> = {}): Promise<RegisterShop> => {
  const scripted = createScriptedTerminals();
  const { engine, dataFolder } = await anEngine({ ports: scripted.ports, plugins: [scripted.plugin], ...options });
  const { checks, register } = engine.services;
  return {
    engine,
    scripted,
    dataFolder,
    ...register,
    plugIn: ({ batch, ...told }, address = till) => {
      const identity = anIdentity({ serialNumber: 'N900-0001', tid: '52523535', mid: '82229005943096D', ...told });
      scripted.at(address, aDriverReport({ identity, ...(batch === undefined ? {} : { facts: { batch } }) }));
    },
    check: async ({ level = 'quick', address = till, terminalId } = {}) => {
      const chosen =
        terminalId === undefined
          ? { terminalIds: [], addresses: [address] }
          : { terminalIds: [terminalId], addresses: [] };
      const started = unwrap(await checks.start({ ...chosen, level }));
      const [target] = unwrap(await checks.finished(started.id)).targets;
      const { state, error, checkId, terminalId: met } = present(target);
      return { state, code: error?.code ?? null, terminalId: met, checkId };
    },
    openTasks: async (kind) => unwrap(await register.tasks.list({ isOpen: true, kind: kind ?? null })).tasks,
    create: async (fields) =>
      unwrap(await register.records.create({ fields, source: 'user', acceptsConflicts: false })).record,
  };
};

/** What the terminal of a test tells unless a test says otherwise. */
export const own = { serialNumber: 'N900-0001', tid: '52523535', mid: '82229005943096D' };

/** A record that the cable has met, in a state. */
export const inState = async (shop: RegisterShop, to: Lifecycle) => {
  const record = await shop.create(own);
  shop.plugIn({});
  const { terminalId } = await shop.check();
  const confirm = { recordId: record.id, state: 'registered', source: 'portal', note: 'portal says so' } as const;
  unwrap(await shop.states.confirmRegistration(confirm));
  const ways: Readonly<Partial<Record<Lifecycle, readonly Lifecycle[]>>> = {
    quarantined: ['quarantined'],
    retired: ['retired'],
    inRepair: ['inService', 'inRepair'],
    swappedOut: ['inService', 'swappedOut'],
    suspended: ['inService', 'suspended'],
    inService: ['inService'],
    foreign: ['foreign'],
  };
  for (const state of ways[to] ?? []) {
    unwrap(
      await shop.states.changeLifecycle({
        recordId: record.id,
        to: state,
        reason: 'for the test',
        role: 'owner',
        openPayments: { accepts: null, ticked: true },
      }),
    );
  }
  return { recordId: record.id, terminalId: present(terminalId) };
};
