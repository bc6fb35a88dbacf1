// What each command asks for. Total: a command of the contract, or one between main process and engine, that has no row
// here does not compile; and what a row means is enforced at the door of the engine, not in the window.
import type { CommandName } from '../ipc/contract.ts';
import type { PrivateCommandName } from '../ipc/engineContract.ts';
import type { Right } from './accessRole.ts';

/** Every command that the door knows. */
export type GuardedCommand = CommandName | PrivateCommandName;

/** Commands by right and topic; each stands once. What the content of a request changes, `rightOf` says. */
export const rightTable = {
  /** Also while it is locked: the state of the program, entering it, the emergency card, and what the system itself tells. */
  anyone: {
    access: ['state', 'login', 'look', 'lock', 'logout', 'touch', 'recover', 'admit'],
    preferences: ['get', 'note'],
    shop: ['state', 'dismissNotice', 'note'],
    link: ['take'],
    knowhow: ['stores', 'card'],
    contacts: ['list'],
    print: ['savePdf'],
    ports: ['look'],
    power: ['sleep', 'wake'],
    paper: ['note'],
    operator: ['set'],
    desktop: ['state'],
  },
  /** Whoever has entered: reads, checks without effect, writes notes, does the cashier’s tasks. */
  viewer: {
    preferences: ['set'],
    terminals: ['list', 'get', 'history', 'checks'],
    checks: ['start', 'drivers', 'cancel', 'run', 'latestRun', 'report'],
    actions: ['list', 'run'],
    ports: ['list'],
    connections: ['list', 'retry', 'automatic', 'explainPort'],
    log: ['page', 'rows', 'position', 'entry', 'note', 'mark', 'views', 'saveView', 'removeView', 'facets'],
    journal: ['keeping', 'verify', 'cancelVerify', 'holds', 'retention'],
    limits: ['list', 'scopes', 'versions', 'preview'],
    expected: ['list', 'versions', 'propose', 'drift', 'terminal'],
    register: [
      'page',
      'choices',
      'get',
      'ofTerminal',
      'bySerial',
      'check',
      'changes',
      'standings',
      'changeLifecycle',
      'forbidden',
      'custody',
      'tasks',
    ],
    attachments: ['list', 'get'],
    contacts: ['noteApproach'],
    inspection: ['devices', 'unit', 'suspect'],
    visitors: ['list', 'add', 'change'],
    evidence: ['summary', 'check'],
    pack: ['check'],
    knowhow: ['notices', 'noticesFor', 'training', 'acknowledge', 'trainingHistory'],
    binding: ['sheet', 'outdated'],
    moves: ['plan'],
    swap: ['get'],
    upkeep: ['get', 'settings'],
    doctor: ['start', 'cancel', 'latest'],
    reminders: ['list', 'items', 'counts', 'read', 'readAll', 'snooze', 'settings'],
    ics: ['imports'],
    findings: ['list', 'counts', 'get', 'note'],
    unattended: ['settings', 'runs', 'seen'],
    fleet: ['list', 'entry', 'presence', 'openingHours'],
    forecast: ['get', 'usual'],
    hops: ['hosts', 'start', 'cancel', 'latest', 'history'],
    guided: ['steps', 'visit', 'open'],
    resolver: ['list', 'open', 'get', 'answer', 'pass', 'takeBack', 'setProfile', 'close'],
    traffic: ['page', 'watch', 'detail', 'note'],
    captures: ['list'],
    transfer: ['imports'],
    papers: ['preview'],
    trends: ['events'],
    jobs: ['list', 'counts', 'calendar', 'get', 'start', 'hold', 'resume', 'answer', 'sign', 'complete', 'note'],
    plans: ['list', 'get', 'units', 'preview', 'proposals', 'counters', 'describe'],
    people: ['list', 'setPin', 'checkPin'],
    templates: ['list', 'get', 'versions', 'proposals'],
    stock: ['list', 'moves'],
    workdays: ['get', 'year'],
    incidents: ['list', 'get', 'open', 'note'],
    figures: ['get'],
    exports: ['list', 'schedules', 'show'],
    backups: ['state'],
    verify: ['open', 'read', 'savePage', 'writePage'],
  },
  /** Who looks after the terminals: checks, commands with confirmation, jobs, plans, register, files in and out. */
  technician: {
    terminals: ['rename', 'setPassword'],
    actions: ['start', 'cancel', 'saveFile'],
    terminalFile: ['get', 'write'],
    ports: ['add', 'forget'],
    connections: ['setAutomatic'],
    log: ['rebuild', 'export', 'write'],
    readings: ['export', 'write'],
    journal: ['addHold', 'previewRetention'],
    limits: ['tryImport', 'export', 'write'],
    expected: ['set', 'tryImport', 'import', 'export', 'write'],
    register: [
      'create',
      'saveFields',
      'remove',
      'confirmRegistration',
      'addCustody',
      'closeTask',
      'adopt',
      'markForeign',
      'postpone',
      'write',
    ],
    attachments: ['add', 'pick', 'remove'],
    attachment: ['import'],
    contacts: ['save', 'verify', 'remove'],
    inspection: ['begin', 'describe', 'addPhoto', 'removePhoto', 'confirm', 'discard', 'exportDevices'],
    devices: ['write'],
    evidence: ['save', 'prepare', 'write'],
    knowhow: ['saveNotice', 'reviewNotice', 'removeNotice', 'saveCard'],
    binding: ['observe', 'take', 'handle'],
    moves: ['save', 'carryOut', 'report', 'cancel', 'changeSim'],
    swap: [
      'start',
      'passBatch',
      'setUnit',
      'noteRequest',
      'noteActivation',
      'compare',
      'handOver',
      'confirm',
      'abandon',
    ],
    upkeep: ['noteApproved', 'notePowerUp', 'startReview', 'answer'],
    ics: ['open', 'read', 'apply', 'discard', 'undo', 'export', 'write'],
    findings: ['assign', 'setState', 'close', 'reopen'],
    forecast: ['notePart', 'withdrawPart', 'loadYear'],
    hops: ['setHosts'],
    guided: ['start', 'measure', 'answer', 'skip', 'again', 'finish', 'cancel'],
    traffic: ['listen'],
    captures: ['start', 'stop', 'part', 'save', 'import', 'remove', 'replay'],
    capture: ['write', 'import'],
    transfer: ['open', 'read', 'draft', 'rows', 'apply', 'discard', 'cancel', 'undo', 'export'],
    labels: ['get', 'savePdf'],
    papers: ['save'],
    paper: ['prepare', 'write'],
    jobs: ['create', 'move', 'assign', 'measure', 'setFacts', 'reopen', 'cancel'],
    plans: ['create', 'change', 'pause', 'remove', 'takeProposals', 'noteReading'],
    templates: ['create', 'change', 'remove', 'takeProposal'],
    stock: ['save', 'move', 'count', 'useInJob', 'retire'],
    workdays: ['set', 'addDays', 'removeDays', 'tryImport', 'import', 'removeOrigin'],
    incidents: ['change', 'report', 'contact', 'send', 'close', 'reopen'],
    exports: ['save', 'write', 'cancel', 'runSchedule', 'openLog', 'readLog', 'draft', 'discardDraft'],
    backups: ['now', 'cancel', 'save'],
    backup: ['write'],
    support: ['offer', 'prepare', 'cancel', 'lines', 'find', 'discard', 'save', 'write'],
    shop: ['open', 'openDataFolder'],
    desktop: ['set', 'showCrashes', 'removeCrashes'],
  },
  /** What decides for the whole shop, and what cannot be taken back. */
  owner: {
    access: ['setSettings', 'makeRecovery'],
    people: ['add', 'change', 'leave'],
    journal: ['liftHold', 'setRetention', 'removeNow'],
    limits: ['set', 'import'],
    fleet: ['setOpeningHours'],
    unattended: ['setSettings'],
    reminders: ['setSettings'],
    upkeep: ['setSettings'],
    figures: ['setSettings'],
    knowhow: ['setTrainingMonths'],
    exports: ['applyDraft', 'chooseFolder', 'saveSchedule', 'writeSchedule', 'removeSchedule'],
    backups: [
      'setPlan',
      'chooseFolder',
      'useOwnFolder',
      'setPassphrase',
      'remove',
      'open',
      'look',
      'unlock',
      'discard',
      'restore',
      'undo',
      'removeKept',
    ],
    backup: ['setFolder', 'inspect', 'prepareRestore', 'prepareUndo'],
  },
} as const satisfies Readonly<Record<Right, Readonly<Record<string, readonly string[]>>>>;

type NamesIn<G> = {
  [T in keyof G & string]: G[T] extends readonly (infer C extends string)[] ? `${T}.${C}` : never;
}[keyof G & string];
type Listed = { [R in Right]: NamesIn<(typeof rightTable)[R]> }[Right];

const rows = Object.entries(rightTable).flatMap(([right, topics]) =>
  Object.entries<readonly string[]>(topics).flatMap(([topic, names]) =>
    names.map((name) => [`${topic}.${name}`, right] as const),
  ),
);

/** Every name with its right, as they stand above. A row that is no command does not compile here. */
export const rightRows: readonly (readonly [GuardedCommand, Right])[] = rows as (readonly [Listed, Right])[];

/** What each command asks for at least. A command without a row is named by the compiler here. */
export const commandRights: Readonly<Record<GuardedCommand, Right>> = Object.fromEntries(rightRows) as Readonly<
  Record<Listed, Right>
>;
