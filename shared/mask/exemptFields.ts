// Fields whose meaning is known: what stands in them is a number of its own kind, or no text at all. Everywhere else the
// check digit decides. Half of these numbers would pass it, by chance or by design.

const identifiers: ReadonlySet<string> = new Set([
  'serialNumber',
  'hardwareSerial',
  'newSerial',
  'serial',
  'sn',
  'tid',
  'mid',
  'tusn',
  'imei',
  'iccid',
  'uscc',
]);

/** Sums, signatures and keys in hex or base64, bytes of files, and the passphrase of a backup: their owners look into them. */
const opaque: ReadonlySet<string> = new Set([
  'hash',
  'head',
  'previousHash',
  'seal',
  'signature',
  'key',
  'keyId',
  'fingerprint',
  'content',
  'drawing',
]);

/** Secrets that open something: changed they open nothing. They are kept nowhere as they are typed. */
const secrets: ReadonlySet<string> = new Set(['pin', 'password', 'passphrase']);

/** Where something is; a place that was changed would be another one. What is kept of a path is masked where it is kept. */
const places: ReadonlySet<string> = new Set(['file', 'path', 'folder', 'keptAs', 'pdfFile', 'outFile']);

/** Whether a field of this name is known to hold no free text: numbers of terminals, ids, sums, places of files. */
export const isExemptField = (name: string): boolean =>
  identifiers.has(name) ||
  opaque.has(name) ||
  secrets.has(name) ||
  places.has(name) ||
  name === 'id' ||
  /Ids?$/.test(name);

/** Whether a field of this name holds an id, a sum, a key or a signature. */
export const isOpaqueField = (name: string): boolean => opaque.has(name) || name === 'id' || /Ids?$/.test(name);

/** Whether a field of this name holds the number of a terminal, a SIM or a merchant. */
export const isIdentifierField = (name: string): boolean => identifiers.has(name);
