// Hides in data by the names of their fields: serial numbers stay, names of people go, everything else is free text.
import type { HiddenKind } from './hiddenKinds.ts';
import type { Redactor } from './redactor.ts';

/** Fields whose numbers are what the field says, whatever check digit they happen to have. */
const exemptNames: ReadonlySet<string> = new Set(
  `serialNumber sn hardwareSerial serial tusn imei iccid number n version softwareVersion versions appVersion hash
   checkId terminalId captureId id code driver metric unit kind state status outcome verdict level source sha256
   vendorId productId usbSerial at about model v bytes lines`.split(/\s+/),
);

const kindsByName: Readonly<Record<string, HiddenKind>> = {
  ssid: 'wifi',
  wifi: 'wifi',
  wifiName: 'wifi',
  bssid: 'network',
  ip: 'network',
  ipAddress: 'network',
  mac: 'network',
  macAddress: 'network',
  host: 'network',
  hosts: 'network',
  password: 'password',
  passphrase: 'password',
  pwd: 'password',
  psk: 'password',
  pin: 'pin',
  cvv: 'pin',
  privateKey: 'key',
  secret: 'key',
  token: 'key',
  apiKey: 'key',
  operator: 'person',
  person: 'person',
  responsible: 'person',
  author: 'person',
  changedBy: 'person',
  createdBy: 'person',
  assignee: 'person',
  phone: 'phone',
  tel: 'phone',
  mobile: 'phone',
  email: 'email',
  installAddress: 'place',
  store: 'place',
  mid: 'merchant',
  tid: 'merchant',
  uscc: 'merchant',
  merchantName: 'merchant',
  user: 'computer',
  hostname: 'computer',
};

/** Names made of several words: `wifiPassword`, `user_pin`, `accessKey`. */
const kindsByEnding: readonly (readonly [RegExp, HiddenKind])[] = [
  [/(?:pass(?:word|wd|phrase|code)|pwd|psk|preSharedKey)$/i, 'password'],
  [
    /(?:secret|token|credential|(?:private|access|api|signing|master|session|working|encryption|wifi|wpa)_?key)$/i,
    'key',
  ],
  [/(?:[a-z]Pin|_pin|pin_?code|pin_?block|cvv2?|cvc2?|cvn2?)$/, 'pin'],
  [/(?:ssid|wifiName|networkName)$/i, 'wifi'],
  [/(?:mac_?address|ip_?address|gateway|dns|subnet|hostAddress)$/i, 'network'],
  [/(?:e-?mail)$/i, 'email'],
  [/(?:phone|mobile|telephone)(?:_?number)?$/i, 'phone'],
];

const kindOf = (name: string): HiddenKind | undefined =>
  Object.hasOwn(kindsByName, name) ? kindsByName[name] : kindsByEnding.find(([ending]) => ending.test(name))?.[1];

/** Fields of numbers that may stay where merchant data are let through. */
const merchantNumbers: ReadonlySet<string> = new Set(['mid', 'tid', 'uscc']);
const isoTime = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,12}(?:Z|[+-][0-9]{2}:[0-9]{2})$/;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const deepest = 40;

const isPlainName = (name: string): boolean => /^[A-Za-z][A-Za-z0-9._-]{0,60}$/.test(name) && !/[0-9]{8,}/.test(name);

const hiddenString = (redactor: Redactor, name: string, value: string, isMerchantShown: boolean): string => {
  if (isoTime.test(value) || uuid.test(value)) return value;
  const kind = exemptNames.has(name) ? undefined : kindOf(name);
  if (kind !== undefined) {
    return merchantNumbers.has(name) && isMerchantShown ? redactor.exempt(value) : redactor.whole(kind, value);
  }
  return exemptNames.has(name) && value.length <= 80 && !/[\s@]/.test(value)
    ? redactor.exempt(value)
    : redactor.text(value);
};

const hiddenNumber = (redactor: Redactor, name: string, value: number): number | string => {
  const digits = String(value);
  if (!/^[0-9]{12,}$/.test(digits)) return value;
  const hidden = exemptNames.has(name) ? redactor.exempt(digits) : redactor.text(digits);
  return hidden === digits ? value : hidden;
};

/** Lines that belong together, such as a printout: what stands on one may be named on the line before. Null = no such lines. */
const hiddenLines = (redactor: Redactor, name: string, value: readonly unknown[]): string[] | null => {
  if (value.length < 2 || exemptNames.has(name) || kindOf(name) !== undefined) return null;
  if (!value.every((one): one is string => typeof one === 'string' && !/[\r\n]/.test(one))) return null;
  if (value.some((one) => isoTime.test(one) || uuid.test(one))) return null;
  const lines = redactor.text(value.join('\n')).split('\n');
  return lines.length === value.length ? lines : null;
};

/** `{ key: 'ssid', value: … }` says by its key what its value is. */
const namedBy = (record: Readonly<Record<string, unknown>>, name: string): string =>
  name === 'value' && typeof record['key'] === 'string' ? record['key'] : name;

/** A copy of plain data with everything hidden that must not leave; `isMerchantShown` = numbers of merchant and terminal stay. */
export const redactFields = (redactor: Redactor, data: unknown, isMerchantShown: boolean): unknown => {
  const walk = (value: unknown, name: string, depth: number): unknown => {
    if (typeof value === 'string') return hiddenString(redactor, name, value, isMerchantShown);
    if (typeof value === 'number') return hiddenNumber(redactor, name, value);
    if (typeof value !== 'object' || value === null) return typeof value === 'boolean' ? value : null;
    if (depth >= deepest) return null;
    if (Array.isArray(value))
      return hiddenLines(redactor, name, value) ?? value.map((one) => walk(one, name, depth + 1));
    const record = value as Readonly<Record<string, unknown>>;
    return Object.fromEntries(
      Object.entries(record)
        .filter(([, each]) => each !== undefined)
        .map(([key, each]) => [
          isPlainName(key) ? key : redactor.text(key),
          // Versions of the parts of a runtime look like network addresses.
          walk(each, name === 'runtime' ? 'version' : namedBy(record, key), depth + 1),
        ]),
    );
  };
  return walk(data, '', 0);
};
