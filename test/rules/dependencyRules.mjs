/** Who may import whom, types included. Each rule has a forbidden import of its own under test/rules/fixture. */

/** Which neighbours each folder of electron/ may import; itself and shared/ are always allowed. */
const matrix = {
  log: [],
  diagnosis: [],
  plan: [],
  export: ['journal'],
  transport: ['log'],
  store: ['journal', 'log'],
  protocol: ['transport', 'log'],
  driver: ['protocol', 'transport', 'log'],
  simulator: ['protocol', 'transport', 'log'],
  journal: [],
  service: ['driver', 'transport', 'store', 'journal', 'diagnosis', 'plan', 'export', 'log'],
  ipc: ['service', 'log'],
  engine: [
    'service',
    'driver',
    'simulator',
    'protocol',
    'transport',
    'store',
    'journal',
    'diagnosis',
    'plan',
    'export',
    'log',
  ],
  cli: ['engine', 'service', 'simulator', 'export/pdfPrinter.ts', 'log'],
  main: ['engine', 'ipc', 'export/pdfPrinter.ts', 'log'],
  preload: [],
  verifier: ['journal', 'export'],
};

const why = {
  log: 'Everybody writes to the log, so it can need nobody without a cycle.',
  diagnosis: 'Evidence in, findings out: the engine of reasoning is tried on paper cases, without stores or ports.',
  plan: 'Recurrence is arithmetic on dates; it is tested over ten years in a blink.',
  export: 'Writers turn rows into sealed text; where the rows come from is the business of a service.',
  transport: 'A transport carries bytes and knows no meaning.',
  store: 'The database keeps what it is given; what the rows mean is decided above.',
  protocol: 'Frames and messages sit on bytes; units and meaning begin in driver/.',
  driver: 'A driver gives meaning to one terminal; storing and judging are services.',
  simulator: 'A simulated terminal is the far end of the cable: it must not borrow our own driver to answer it.',
  journal: 'Canonical text, chain, seals and their verification are pure: the stand-alone verifier is built from them.',
  service: 'Use cases stand on the layers below and never on the ways they are called (ipc, cli, main, engine).',
  ipc: 'A handler takes parsed input, calls one service and returns; nothing else is reachable from the window.',
  engine: 'The engine is driven by window, command line and tests alike, so it knows none of them.',
  cli: 'The command line calls the same services as the window; drivers and stores are not reached past them.',
  main: 'The main process starts the engine and the window; what terminals are is not its business.',
  verifier: 'The page that strangers open holds what checks a file, and nothing that belongs to a shop.',
  preload: 'The sandboxed bridge holds no logic: it sees shared/ only.',
};

const quoteDot = (text) => text.replace(/[.]/g, '\\.');
const target = (name) => (name.includes('.') ? `${quoteDot(name)}$` : `${name}/`);

const matrixRules = Object.entries(matrix).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  comment: why[folder],
  severity: 'error',
  from: { path: `^electron/${folder}/` },
  to: { path: '^electron/', pathNot: [folder, ...allowed].map((name) => `^electron/${target(name)}`) },
}));

const packageDoor = (name, packages, doors, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { pathNot: ['^test/', ...doors] },
  to: { path: packages.map((each) => `(^|/)node_modules/${each}(/|$)|^${each}(/|$)`) },
});

const family = '^electron/(?:driver|simulator|protocol)';

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or a third thing is missing. Cycles among types count.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'shared-is-a-leaf',
      comment: 'shared/ is read by every process, so it may hold only words, catalogues and schemas: zod and itself.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { pathNot: ['^shared/', '(^|/)node_modules/zod/'] },
    },
    {
      name: 'renderer-sees-shared',
      comment: 'The window is untrusted: what it needs from the engine crosses the contract, or lives in shared/.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(electron|test)/' },
    },
    {
      name: 'renderer-without-node',
      comment: 'The sandboxed page has no Node; an import of it fails only when the window opens.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'electron-not-renderer',
      comment: 'The engine is older than any window onto it and runs without one.',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^(renderer|test)/' },
    },
    ...matrixRules,
    {
      name: 'engine-one-door',
      comment:
        'The engine is built by composeEngine, or by composeShop on the ports of this computer; types may be named. Simulated terminals come from simulateTerminal.',
      severity: 'error',
      from: { path: '^electron/(main|cli)/' },
      to: {
        path: '^electron/engine/',
        pathNot: '^electron/engine/(compose(Engine|Shop)|simulateTerminal)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'electron-only-at-top',
      comment: 'Everything below ipc/ also runs in plain Node: on the command line, in tests, in the engine process.',
      severity: 'error',
      from: { pathNot: ['^electron/(main|ipc|preload)/', '^test/'] },
      to: { path: '(^|/)node_modules/electron/|^electron(/(main|common|renderer|utility))?$' },
    },
    {
      name: 'pure-stays-pure',
      comment: 'Pure folders take bytes, rows and times as arguments. A node: module here is a hidden input.',
      severity: 'error',
      from: { path: '^electron/(diagnosis|plan|export|protocol/(framing|checksum|field))/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'verifier-stays-pure',
      comment: 'The chain is also built as the stand-alone verifier that opens in a browser: hashing is handed in.',
      severity: 'error',
      from: { path: '^electron/journal/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'families-apart',
      comment:
        'A family of terminals is added and removed by its folders; common parts go to framing, checksum, field, link.',
      severity: 'error',
      from: { path: `${family}/([^/]+)/` },
      to: {
        path: `${family}/[^/]+/`,
        pathNot: [`${family}/$1/`, '^electron/protocol/(framing|checksum|field|link)/'],
      },
    },
    packageDoor(
      'database-one-door',
      ['@photostructure/sqlite', 'better-sqlite3', 'node:sqlite'],
      ['^electron/store/database\\.ts$'],
      'The embedded database is one import, so that another can take its place.',
    ),
    packageDoor(
      'serialport-one-door',
      ['serialport', '@serialport'],
      ['^electron/transport/(serialTransport|listPorts)\\.ts$'],
      'All families share one serial stack; a second way to a port is a second set of faults.',
    ),
    packageDoor(
      'adb-one-door',
      ['@yume-chan', '@devicefarmer', 'adbkit'],
      ['^electron/driver/adb/'],
      'ADB packages are heavy and one family needs them.',
    ),
    packageDoor(
      'recurrence-one-door',
      ['rrule-temporal', 'rrule'],
      ['^electron/plan/'],
      'Recurrence rules are read in one place, or two places disagree about the last Friday of a month.',
    ),
    packageDoor(
      'settings-and-log-file-only-in-main',
      ['electron-store', 'electron-log'],
      ['^electron/main/'],
      'Both packages start Electron when imported; below main/ settings and log are handed in.',
    ),
    {
      name: 'features-apart',
      comment: 'What two features need moves to ui/; a feature that imports another cannot be removed alone.',
      severity: 'error',
      from: { path: '^renderer/feature/([^/]+)/' },
      to: { path: '^renderer/feature/', pathNot: '^renderer/feature/$1/' },
    },
    {
      name: 'features-below-app',
      comment: 'The app arranges features; a feature that knows the app turns the arrow round.',
      severity: 'error',
      from: { path: '^renderer/feature/' },
      to: { path: '^renderer/(app/|main\\.tsx$)' },
    },
    {
      name: 'ui-and-bridge-low',
      comment: 'Pieces and bridge are used by every feature, so they can know none.',
      severity: 'error',
      from: { path: '^renderer/(ui|bridge)/' },
      to: { path: '^renderer/(feature/|app/|main\\.tsx$)' },
    },
    {
      name: 'bridge-only-door',
      comment: 'useLive and useCommand know loading, failure and unsubscribing; the bare bridge knows none of it.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '^renderer/bridge/' },
      to: { path: '^renderer/bridge/consoleBridge\\.tsx?$' },
    },
    {
      name: 'install-needs-nothing',
      comment: 'Set-up runs on a bare machine before anything is installed: node: built-ins only.',
      severity: 'error',
      from: { path: '^electron/install/' },
      to: { pathNot: '^electron/install/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'install-is-alone',
      comment: 'Set-up is not part of the product and is never bundled.',
      severity: 'error',
      from: { pathNot: ['^electron/install/', '^test/'] },
      to: { path: '^electron/install/' },
    },
    {
      name: 'no-test-in-product',
      comment: 'Tests and benchmarks are reached by path and never shipped.',
      severity: 'error',
      from: { path: '^(electron|renderer|shared)/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-dev-package-in-product',
      comment:
        'Packages of the workshop are absent from the packaged app; electron itself is the runtime, types vanish.',
      severity: 'error',
      from: { path: '^(electron|renderer|shared)/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '(^|/)node_modules/(electron|@types)/',
      },
    },
    {
      name: 'declared-packages-only',
      comment: 'A package that only happens to be installed beside another is gone with the next update.',
      severity: 'error',
      from: { path: '^(electron|renderer|shared|test)/', pathNot: '^test/bench/emptyWindow/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere escapes every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(test/rules/fixture|test/golden|out|dist|coverage)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default', 'require'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.json'],
    },
    skipAnalysisNotInRules: true,
  },
};
