// The last door before the line: only what a reading needs can leave, whatever the code above asks for.
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { isAllowedService } from '../../protocol/adb/adbCommands.ts';
import type { AdbPacket } from '../../protocol/adb/adbPacket.ts';

const hostRequests = /^host:(version|devices-l|transport-id:\d{1,19}|tport:serial:[!-~]{1,128})$/;

const refused = (what: string): AppFailure =>
  new AppFailure(failure('internal.bug', {}, `not on the list of what may be sent to ADB: ${what.slice(0, 80)}`).error);

/** Throws unless the bytes are one whole request to an ADB server that is on the list. */
export const guardRequest = (bytes: Uint8Array): void => {
  const text = new TextDecoder('latin1').decode(bytes);
  const request = text.slice(4);
  const isWhole = /^[0-9a-f]{4}$/i.test(text.slice(0, 4)) && Number.parseInt(text.slice(0, 4), 16) === request.length;
  if (!isWhole || !(hostRequests.test(request) || isAllowedService(request))) throw refused(request);
};

/** Throws unless the message greets, answers for a key, opens a command of the list, or acknowledges and ends one. */
export const guardPacket = ({ word, data }: Pick<AdbPacket, 'word' | 'data'>): void => {
  if (word === 'WRTE') throw refused('data for a command');
  if (word !== 'OPEN') return;
  const service = new TextDecoder('latin1').decode(data).replace(/\0$/, '');
  if (!isAllowedService(service)) throw refused(service);
};
