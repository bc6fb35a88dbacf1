// What the engine can do, as window, command line and tests see it. Every method answers with a value, never throws.

import type { Result } from '../../shared/error/appError.ts';
import type { HopReport } from '../../shared/hops/hopReport.ts';
import type {
  CommandInput,
  CommandOutput,
  EngineCommandName,
  EventName,
  EventPayload,
} from '../../shared/ipc/contract.ts';
import type { PrivateInput, PrivateOutput } from '../../shared/ipc/engineContract.ts';
import type { CheckRun } from '../../shared/model/checkRun.ts';
import type { DoctorRun } from '../../shared/model/doctorReport.ts';
import type { LogEntry, LogFilter } from '../../shared/model/logEntry.ts';
import type { Access } from './access/accessServices.ts';
import type { Backups } from './backup/backupServices.ts';
import type { Bindings, Moves, Swaps, Upkeep } from './binding/bindingServices.ts';
import type { WorkCalendars } from './calendar/calendarServices.ts';
import type { FiguresService } from './figures/figureServices.ts';
import type { Findings } from './findings/findingServices.ts';
import type { Guided } from './guided/guidedServices.ts';
import type { Incidents } from './incident/incidentServices.ts';
import type { Evidence, Inspections, Visitors } from './inspection/inspectionServices.ts';
import type { Jobs } from './job/jobServices.ts';
import type { Templates } from './job/templateServices.ts';
import type { Keeping } from './journal/journalServices.ts';
import type { Knowhow } from './knowhow/knowhowServices.ts';
import type { Papers } from './paper/paperServices.ts';
import type { People } from './people/peopleServices.ts';
import type { JobLists, Plans } from './plan/planServices.ts';
import type { Attachments, Register } from './register/registerServices.ts';
import type { CalendarFiles } from './reminder/calendarServices.ts';
import type { Reminders } from './reminder/reminderServices.ts';
import type { Stock } from './stock/stockServices.ts';
import type { SupportBundles } from './support/supportServices.ts';
import type { Forecasts } from './trends/forecastServices.ts';
import type { Unattended } from './unattended/unattendedServices.ts';
import type { UpdateNotes } from './updateServices.ts';
import type { Verifications } from './verify/verifyServices.ts';
import type { WindowNotes } from './windowNoteServices.ts';

type Answer<K extends EngineCommandName> = Promise<Result<CommandOutput<K>>>;

/** Events that come from the engine; those of settings come from the main process. */
export type EngineEventName = Exclude<
  EventName,
  'preferences.changed' | 'shop.changed' | 'link.opened' | 'reminders.opened'
>;

/** Hands an event to whoever listens. */
export type Publish = <K extends EngineEventName>(name: K, payload: EventPayload<K>) => void;

/** Terminals of the open shop. */
export interface Terminals {
  list(): Answer<'terminals.list'>;
  get(input: CommandInput<'terminals.get'>): Answer<'terminals.get'>;
  rename(input: CommandInput<'terminals.rename'>): Answer<'terminals.rename'>;
  setPassword(input: CommandInput<'terminals.setPassword'>): Answer<'terminals.setPassword'>;
  history(input: CommandInput<'terminals.history'>): Answer<'terminals.history'>;
  checks(input: CommandInput<'terminals.checks'>): Answer<'terminals.checks'>;
  /** What happened in a period, for the chart of a history. */
  events(input: CommandInput<'trends.events'>): Answer<'trends.events'>;
}

/** What to check; `driver` names one plug-in (`zvt`) or leaves the choice to the program (`auto`, the default). */
export type StartCheck = CommandInput<'checks.start'>;

/** Starting, watching and cancelling checks, and their stored records. */
export interface Checks {
  /** Answers at once; progress comes as checks.progress. Codes: terminal.unknown, transport.bad-address, check.already-running, driver.not-recognised */
  start(input: StartCheck): Answer<'checks.start'>;
  drivers(): Answer<'checks.drivers'>;
  cancel(input: CommandInput<'checks.cancel'>): Answer<'checks.cancel'>;
  run(input: CommandInput<'checks.run'>): Answer<'checks.run'>;
  latestRun(): Answer<'checks.latestRun'>;
  /** A stored record of either shop. */
  report(input: CommandInput<'checks.report'>): Answer<'checks.report'>;
  /** Waits until a run has ended, all records stored. Codes: run.unknown */
  finished(runId: string): Promise<Result<CheckRun>>;
}

/** What is plugged in or typed by hand. */
export interface Ports {
  list(): Answer<'ports.list'>;
  add(input: CommandInput<'ports.add'>): Answer<'ports.add'>;
  forget(input: CommandInput<'ports.forget'>): Answer<'ports.forget'>;
}

/** How each terminal is connected, trying again, and why a port cannot be used. */
export interface Connections {
  list(): Answer<'connections.list'>;
  retry(input: CommandInput<'connections.retry'>): Answer<'connections.retry'>;
  automatic(): Answer<'connections.automatic'>;
  setAutomatic(input: CommandInput<'connections.setAutomatic'>): Answer<'connections.setAutomatic'>;
  explainPort(input: CommandInput<'connections.explainPort'>): Answer<'connections.explainPort'>;
}

/** All terminals at once, with presence of each. */
export interface Fleet {
  list(): Answer<'fleet.list'>;
  entry(input: CommandInput<'fleet.entry'>): Answer<'fleet.entry'>;
  presence(): Answer<'fleet.presence'>;
}

/** When the shop is open. */
export interface OpeningHoursService {
  get(): Answer<'fleet.openingHours'>;
  set(input: CommandInput<'fleet.setOpeningHours'>): Answer<'fleet.setOpeningHours'>;
}

/** The computer as it sleeps, wakes and comes to the front; told by the main process. */
export interface Power {
  /** Looks at the ports at once. */
  look(): Promise<Result<Record<string, never>>>;
  /** Closes every port; answers when all are closed. */
  sleep(): Promise<Result<Record<string, never>>>;
  /** Looks for everything anew. */
  wake(): Promise<Result<Record<string, never>>>;
}

/** Bounds by which readings are judged: in force, earlier, and set anew. */
export interface Limits {
  list(input: CommandInput<'limits.list'>): Answer<'limits.list'>;
  scopes(): Answer<'limits.scopes'>;
  versions(input: CommandInput<'limits.versions'>): Answer<'limits.versions'>;
  set(input: CommandInput<'limits.set'>): Answer<'limits.set'>;
  preview(input: CommandInput<'limits.preview'>): Answer<'limits.preview'>;
  tryImport(input: CommandInput<'limits.tryImport'>): Answer<'limits.tryImport'>;
  import(input: CommandInput<'limits.import'>): Answer<'limits.import'>;
  /** Codes: export.*, store.* */
  write(input: PrivateInput<'limits.write'>): Promise<Result<PrivateOutput<'limits.write'>>>;
}

/** What the terminals of a model should have, and which of them differ. */
export interface ExpectedSets {
  list(): Answer<'expected.list'>;
  versions(input: CommandInput<'expected.versions'>): Answer<'expected.versions'>;
  propose(input: CommandInput<'expected.propose'>): Answer<'expected.propose'>;
  set(input: CommandInput<'expected.set'>): Answer<'expected.set'>;
  drift(): Answer<'expected.drift'>;
  terminal(input: CommandInput<'expected.terminal'>): Answer<'expected.terminal'>;
  tryImport(input: CommandInput<'expected.tryImport'>): Answer<'expected.tryImport'>;
  import(input: CommandInput<'expected.import'>): Answer<'expected.import'>;
  /** Codes: export.*, store.* */
  write(input: PrivateInput<'expected.write'>): Promise<Result<PrivateOutput<'expected.write'>>>;
}

/** Pages and searches of the maintenance log. */
export interface MaintenanceLog {
  page(input: CommandInput<'log.page'>): Answer<'log.page'>;
  rows(input: CommandInput<'log.rows'>): Answer<'log.rows'>;
  position(input: CommandInput<'log.position'>): Answer<'log.position'>;
  entry(input: CommandInput<'log.entry'>): Answer<'log.entry'>;
  note(input: CommandInput<'log.note'>): Answer<'log.note'>;
  mark(input: CommandInput<'log.mark'>): Answer<'log.mark'>;
  views(): Answer<'log.views'>;
  saveView(input: CommandInput<'log.saveView'>): Answer<'log.saveView'>;
  removeView(input: CommandInput<'log.removeView'>): Answer<'log.removeView'>;
  facets(): Answer<'log.facets'>;
  rebuild(): Answer<'log.rebuild'>;
  /** Every entry that matches, newest first, at most `limit`; for the command line. */
  search(filter: LogFilter, limit: number): Promise<Result<readonly LogEntry[]>>;
}

/** Files made of the records; each is written whole or not at all. */
export interface Exports {
  /** Codes: export.*, exports.*, store.* */
  log(input: PrivateInput<'exports.write'>, signal?: AbortSignal): Promise<Result<PrivateOutput<'exports.write'>>>;
  readings(
    input: PrivateInput<'readings.write'>,
    signal?: AbortSignal,
  ): Promise<Result<PrivateOutput<'readings.write'>>>;
  list(): Answer<'exports.list'>;
  cancel(input: CommandInput<'exports.cancel'>): Answer<'exports.cancel'>;
  schedules(): Answer<'exports.schedules'>;
  saveSchedule(input: PrivateInput<'exports.writeSchedule'>): Promise<Result<PrivateOutput<'exports.writeSchedule'>>>;
  removeSchedule(input: CommandInput<'exports.removeSchedule'>): Answer<'exports.removeSchedule'>;
  runSchedule(input: CommandInput<'exports.runSchedule'>): Answer<'exports.runSchedule'>;
  /** Makes what is due, now and later. */
  watch(): void;
  /** Reads a log that comes back. Codes: logimport.* */
  readLog(input: PrivateInput<'exports.readLog'>): Promise<Result<PrivateOutput<'exports.readLog'>>>;
  draft(): Answer<'exports.draft'>;
  applyDraft(input: CommandInput<'exports.applyDraft'>): Answer<'exports.applyDraft'>;
  discardDraft(): Answer<'exports.discardDraft'>;
  /** Removes what was cut short when the program last ended. Rejects with store.* */
  recover(): Promise<void>;
  /** Ends what runs. */
  stop(): Promise<void>;
}

/** "Why can't I see my terminal?" */
export interface Doctor {
  /** Starts a run, or answers with the one that is going on. Progress comes as doctor.progress. */
  start(input: CommandInput<'doctor.start'>): Answer<'doctor.start'>;
  cancel(input: CommandInput<'doctor.cancel'>): Answer<'doctor.cancel'>;
  latest(): Answer<'doctor.latest'>;
  /** Waits until the newest run has ended. Codes: run.unknown */
  finished(): Promise<Result<DoctorRun>>;
  /** Ends what runs. */
  stop(): Promise<void>;
}

/** The owner's own book of people to call. */
export interface ContactBook {
  list(): Answer<'contacts.list'>;
  save(input: CommandInput<'contacts.save'>): Answer<'contacts.save'>;
  verify(input: CommandInput<'contacts.verify'>): Answer<'contacts.verify'>;
  remove(input: CommandInput<'contacts.remove'>): Answer<'contacts.remove'>;
  noteApproach(input: CommandInput<'contacts.noteApproach'>): Answer<'contacts.noteApproach'>;
}

/** The way from a terminal to the acquirer's host, measured from this computer; only when a person asks for it. */
export interface NetworkHops {
  hosts(): Answer<'hops.hosts'>;
  setHosts(input: CommandInput<'hops.setHosts'>): Answer<'hops.setHosts'>;
  /** Starts a measurement, or answers with the one that is going on. Progress comes as hops.progress. */
  start(input: CommandInput<'hops.start'>): Answer<'hops.start'>;
  cancel(input: CommandInput<'hops.cancel'>): Answer<'hops.cancel'>;
  latest(): Answer<'hops.latest'>;
  history(input: CommandInput<'hops.history'>): Answer<'hops.history'>;
  /** Waits until the newest measurement has ended. Codes: run.unknown */
  finished(): Promise<Result<HopReport>>;
  /** Ends what runs. */
  stop(): Promise<void>;
}

/** What to have carried out, and the operator's yes. */
export type StartAction = CommandInput<'actions.start'>;

/** Commands with an effect: confirmed, guarded, logged, one at a time, never begun or repeated by themselves. */
export interface Actions {
  list(input: CommandInput<'actions.list'>): Answer<'actions.list'>;
  /** Answers at once; progress comes as actions.progress. Codes: see the contract */
  start(input: StartAction): Answer<'actions.start'>;
  cancel(input: CommandInput<'actions.cancel'>): Answer<'actions.cancel'>;
  run(input: CommandInput<'actions.run'>): Answer<'actions.run'>;
  /** Waits until a run has ended, everything stored. Codes: run.unknown */
  finished(runId: string): Answer<'actions.run'>;
  /** A file that was read from a terminal. Codes: input.invalid */
  file(input: PrivateInput<'terminalFile.get'>): Promise<Result<PrivateOutput<'terminalFile.get'>>>;
  /** Writes it whole or not at all. Codes: input.invalid, export.* */
  writeFile(input: PrivateInput<'terminalFile.write'>): Promise<Result<PrivateOutput<'terminalFile.write'>>>;
}

/** What goes over the lines, masked. */
export interface Traffic {
  page(input: CommandInput<'traffic.page'>): Answer<'traffic.page'>;
  watch(input: CommandInput<'traffic.watch'>): Answer<'traffic.watch'>;
  detail(input: CommandInput<'traffic.detail'>): Answer<'traffic.detail'>;
  note(input: CommandInput<'traffic.note'>): Answer<'traffic.note'>;
  listen(input: CommandInput<'traffic.listen'>): Answer<'traffic.listen'>;
}

/** Traffic from a start to a stop, kept as files. */
export interface CaptureService {
  list(): Answer<'captures.list'>;
  start(input: CommandInput<'captures.start'>): Answer<'captures.start'>;
  stop(input: CommandInput<'captures.stop'>): Answer<'captures.stop'>;
  part(input: CommandInput<'captures.part'>): Answer<'captures.part'>;
  remove(input: CommandInput<'captures.remove'>): Answer<'captures.remove'>;
  replay(input: CommandInput<'captures.replay'>): Answer<'captures.replay'>;
  /** Writes the bundle, or the trace alone where the file ends in .pcapng, whole or not at all. */
  write(input: PrivateInput<'capture.write'>): Promise<Result<PrivateOutput<'capture.write'>>>;
  /** Adds a trace or a bundle from elsewhere, masked anew. Codes: trace.* */
  import(input: PrivateInput<'capture.import'>): Promise<Result<PrivateOutput<'capture.import'>>>;
  /** Ends what runs and keeps it. */
  shutDown(): Promise<void>;
}

/** “Why does it say 97?”: cases with their facts, a fresh diagnosis, and how they ended. */
export interface Resolver {
  list(input: CommandInput<'resolver.list'>): Answer<'resolver.list'>;
  open(input: CommandInput<'resolver.open'>): Answer<'resolver.open'>;
  get(input: CommandInput<'resolver.get'>): Answer<'resolver.get'>;
  answer(input: CommandInput<'resolver.answer'>): Answer<'resolver.answer'>;
  pass(input: CommandInput<'resolver.pass'>): Answer<'resolver.pass'>;
  takeBack(input: CommandInput<'resolver.takeBack'>): Answer<'resolver.takeBack'>;
  setProfile(input: CommandInput<'resolver.setProfile'>): Answer<'resolver.setProfile'>;
  close(input: CommandInput<'resolver.close'>): Answer<'resolver.close'>;
}

/** Import of files into the register, undo, and export. */
export interface Transfers {
  /** Codes: import.*, store.* */
  read(input: PrivateInput<'transfer.read'>, signal?: AbortSignal): Promise<Result<PrivateOutput<'transfer.read'>>>;
  draft(): Answer<'transfer.draft'>;
  rows(input: CommandInput<'transfer.rows'>): Answer<'transfer.rows'>;
  apply(input: CommandInput<'transfer.apply'>, signal?: AbortSignal): Answer<'transfer.apply'>;
  discard(): Answer<'transfer.discard'>;
  cancel(): Answer<'transfer.cancel'>;
  imports(): Answer<'transfer.imports'>;
  undo(input: CommandInput<'transfer.undo'>): Answer<'transfer.undo'>;
  /** Codes: export.*, store.* */
  export(input: PrivateInput<'register.write'>, signal?: AbortSignal): Promise<Result<PrivateOutput<'register.write'>>>;
  labels(input: CommandInput<'labels.get'>): Answer<'labels.get'>;
  /** Takes back what was cut short when the program last ended. Rejects with store.* */
  recover(): Promise<void>;
}

/** Who is working here, as the log names them. */
export interface Operator {
  current(): string;
  set(name: string): void;
  /** While roles are in force, who has logged in stands in for that name; null = the name again. */
  actAs(person: string | null): void;
}

/** All use cases of the engine. */
export interface Services {
  readonly terminals: Terminals;
  readonly checks: Checks;
  readonly actions: Actions;
  readonly ports: Ports;
  readonly connections: Connections;
  readonly fleet: Fleet;
  readonly openingHours: OpeningHoursService;
  readonly power: Power;
  readonly limits: Limits;
  readonly expected: ExpectedSets;
  readonly forecasts: Forecasts;
  readonly log: MaintenanceLog;
  readonly journal: Keeping;
  readonly verifications: Verifications;
  readonly exports: Exports;
  readonly papers: Papers;
  readonly operator: Operator;
  readonly windowNotes: WindowNotes;
  readonly traffic: Traffic;
  readonly captures: CaptureService;
  readonly doctor: Doctor;
  readonly support: SupportBundles;
  readonly networkHops: NetworkHops;
  readonly transfers: Transfers;
  readonly guided: Guided;
  readonly resolver: Resolver;
  readonly contacts: ContactBook;
  readonly knowhow: Knowhow;
  readonly findings: Findings;
  readonly stock: Stock;
  readonly workCalendars: WorkCalendars;
  readonly incidents: Incidents;
  readonly figures: FiguresService;
  readonly unattended: Unattended;
  readonly reminders: Reminders;
  readonly calendarFiles: CalendarFiles;
  readonly bindings: Bindings;
  readonly moves: Moves;
  readonly swaps: Swaps;
  readonly upkeep: Upkeep;
  readonly register: Register;
  readonly attachments: Attachments;
  readonly inspections: Inspections;
  readonly visitors: Visitors;
  readonly evidence: Evidence;
  readonly jobs: Jobs;
  readonly plans: Plans;
  readonly jobLists: JobLists;
  readonly people: People;
  readonly access: Access;
  readonly templates: Templates;
  readonly backups: Backups;
  readonly updateNotes: UpdateNotes;
}
