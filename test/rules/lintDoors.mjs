/** Lint rules of this house: which file may talk to Electron's IPC, and which folders may not look at a clock. */

/** The only files that may name Electron's untyped calls; everything else goes through the contract. */
export const ipcDoors = [
  'electron/ipc/handleContract.ts',
  'electron/ipc/publishEvents.ts',
  'electron/ipc/waitingDoor.ts',
  'electron/preload/preload.ts',
];

/** Folders whose functions answer from their arguments alone, so a test needs neither clock nor machine. */
export const pureFolders = [
  'shared/**/*.ts',
  'electron/diagnosis/**/*.ts',
  'electron/plan/**/*.ts',
  'electron/export/**/*.ts',
  'electron/protocol/framing/**/*.ts',
  'electron/protocol/checksum/**/*.ts',
  'electron/protocol/field/**/*.ts',
  'electron/journal/**/*.ts',
];

const sendWords = '/^(send|sendToFrame|postMessage|reply)$/';
const windowWords = '/^(webContents|contents|sender|mainFrame|senderFrame)$/';
const throughContract =
  'Electron IPC has one door each way: electron/ipc/handleContract.ts (with waitingDoor.ts), publishEvents.ts and preload.ts.';

/** Selectors that find a way round the contract. */
export const ipcSyntax = [
  { selector: 'Identifier[name=/^(ipcMain|ipcRenderer)$/]', message: throughContract },
  { selector: 'Literal[value=/^(ipcMain|ipcRenderer)$/]', message: throughContract },
  {
    selector: `MemberExpression[property.name=${sendWords}][object.name=${windowWords}]`,
    message: throughContract,
  },
  {
    selector: `MemberExpression[property.name=${sendWords}][object.property.name=${windowWords}]`,
    message: throughContract,
  },
  {
    selector: 'MemberExpression[property.name="ipc"][object.name=/^(webContents|mainFrame)$/]',
    message: throughContract,
  },
  {
    selector: 'MemberExpression[property.name="ipc"][object.property.name=/^(webContents|mainFrame)$/]',
    message: throughContract,
  },
];

const handedIn = 'This folder is pure: take the time (or the chance) as an argument.';

/** Selectors that find a hidden clock, timer or dice. */
export const clockSyntax = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: handedIn },
  { selector: 'CallExpression[callee.name="Date"]', message: handedIn },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: handedIn },
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: handedIn },
  { selector: 'MemberExpression[object.name="Temporal"][property.name="Now"]', message: handedIn },
  { selector: 'Identifier[name=/^(setTimeout|setInterval|setImmediate|performance)$/]', message: handedIn },
];
