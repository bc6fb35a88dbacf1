// The protocol of an ADB server (AOSP packages/modules/adb, OVERVIEW and SERVICES): four hex digits of length and a text;
// `OKAY` or `FAIL`, then an answer in the same form.
import { linesOf } from './adbText.ts';

/** What a server says of a terminal that is plugged in. `other` = a word that this program does not know. */
export type AdbState =
  | 'device'
  | 'unauthorized'
  | 'authorizing'
  | 'offline'
  | 'noPermissions'
  | 'recovery'
  | 'rescue'
  | 'sideload'
  | 'bootloader'
  | 'host'
  | 'connecting'
  | 'other';

/** One line of the server's list. */
export interface AdbListed {
  readonly serial: string;
  readonly state: AdbState;
  readonly product: string | null;
  readonly model: string | null;
  /** Tells a terminal that was plugged in again from itself before; null where an old server does not say. */
  readonly transportId: string | null;
}

const states: Readonly<Record<string, AdbState>> = {
  device: 'device',
  unauthorized: 'unauthorized',
  authorizing: 'authorizing',
  offline: 'offline',
  recovery: 'recovery',
  rescue: 'rescue',
  sideload: 'sideload',
  bootloader: 'bootloader',
  host: 'host',
  connecting: 'connecting',
};

const field = (line: string, name: string): string | null =>
  new RegExp(`\\s${name}:(\\S{1,100})`).exec(line)?.[1]?.replaceAll('_', ' ') ?? null;

/** The answer to `host:devices-l`, in its order; lines that are none of it are left out. */
export const parseServerList = (text: string): readonly AdbListed[] =>
  linesOf(text).flatMap((line): AdbListed[] => {
    // `no permissions` is followed by its reason and a web address, `no serial number` stands for a serial number.
    const match = /^(\S{1,255})\s+(no permissions|[a-z]+)\b/.exec(line.trim());
    const [, serial, word] = match ?? [];
    if (serial === undefined || word === undefined) return [];
    return [
      {
        serial,
        state: word === 'no permissions' ? 'noPermissions' : (states[word] ?? 'other'),
        product: field(line, 'product'),
        model: field(line, 'model'),
        transportId: /\stransport_id:(\d{1,19})/.exec(line)?.[1] ?? null,
      },
    ];
  });

/** A request as it is sent. */
export const hostRequest = (text: string): Uint8Array => {
  const body = new TextEncoder().encode(text);
  return Uint8Array.from([
    ...new TextEncoder().encode(body.length.toString(16).toUpperCase().padStart(4, '0')),
    ...body,
  ]);
};

/** The answer to one request, as far as it has come. */
export type HostAnswer =
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'okay'; readonly text: string }
  | { readonly kind: 'fail'; readonly reason: string }
  | { readonly kind: 'foreign' };

const lengthAt = (text: string, at: number): number | null => {
  const digits = text.slice(at, at + 4);
  return /^[0-9a-f]{4}$/i.test(digits) ? Number.parseInt(digits, 16) : null;
};

/** Reads an answer that has a text, such as that to `host:version` or `host:devices-l`. */
export const parseHostAnswer = (bytes: Uint8Array): HostAnswer => {
  const text = new TextDecoder('latin1').decode(bytes);
  const word = text.slice(0, 4);
  if (!'OKAY'.startsWith(word) && !'FAIL'.startsWith(word)) return { kind: 'foreign' };
  if (text.length < 8) return { kind: 'incomplete' };
  const length = lengthAt(text, 4);
  if (length === null) return { kind: 'foreign' };
  if (bytes.length < 8 + length) return { kind: 'incomplete' };
  const body = new TextDecoder().decode(bytes.subarray(8, 8 + length));
  return word === 'OKAY' ? { kind: 'okay', text: body } : { kind: 'fail', reason: body };
};
