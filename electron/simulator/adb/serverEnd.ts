// A simulated ADB server with one simulated Android terminal plugged into it: one request for each connection.
import { hostRequest } from '../../protocol/adb/adbServer.ts';
import type { AdbLine } from './adbLine.ts';
import type { AndroidState } from './androidState.ts';
import type { DaemonTerminal } from './daemonEnd.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const transportId = '1';
const serverVersion = '0029';

const stateWord: Readonly<Record<AndroidState['access'], string>> = {
  open: 'device',
  unauthorized: 'unauthorized',
  offline: 'offline',
  recovery: 'recovery',
  sideload: 'sideload',
};

const listOf = (state: AndroidState): string => {
  const model = state.model.replaceAll(' ', '_');
  const about = state.access === 'open' ? ` product:${state.product} model:${model} device:${state.product}` : '';
  return `${state.serialNumber.padEnd(22)} ${stateWord[state.access]} usb:1-1${about} transport_id:${transportId}\n`;
};

/** Serves one line. */
export const serveServer = (line: AdbLine, { state, run }: DaemonTerminal): void => {
  let kept = '';
  let isChosen = false;

  const okay = (text: string): void => {
    line.send(bytesOf('OKAY'));
    line.send(hostRequest(text));
    line.end();
  };
  const fail = (reason: string): void => {
    line.send(bytesOf('FAIL'));
    line.send(hostRequest(reason));
    line.end();
  };
  const choose = (given: string, sendsId: boolean): void => {
    const { serialNumber, access } = state();
    if (![serialNumber, transportId, ''].includes(given)) fail(`device '${given}' not found`);
    else if (access === 'offline' || access === 'unauthorized') fail(`device ${access}`);
    else {
      isChosen = true;
      line.send(bytesOf('OKAY'));
      if (sendsId) line.send(Uint8Array.of(Number(transportId), 0, 0, 0, 0, 0, 0, 0));
    }
  };
  const ask = (service: string): void => {
    const output = run(service);
    if (output === null) {
      fail('closed');
      return;
    }
    line.send(bytesOf('OKAY'));
    if (output === 'hang') return;
    line.send(output);
    line.end();
  };
  const take = (request: string): void => {
    const chosen = /^host:(transport-id|transport|tport:serial):(.+)$/.exec(request);
    if (isChosen) ask(request);
    else if (request === 'host:version') okay(serverVersion);
    else if (request === 'host:devices-l' || request === 'host:devices') okay(listOf(state()));
    else if (chosen !== null) choose(chosen[2] ?? '', chosen[1] === 'tport:serial');
    else fail('unknown host service');
  };

  line.onBytes((chunk) => {
    kept += new TextDecoder('latin1').decode(chunk);
    while (kept.length >= 4) {
      const digits = kept.slice(0, 4);
      // As the real one: whoever does not begin with a length is cut off without a word.
      if (!/^[0-9a-f]{4}$/i.test(digits)) {
        kept = '';
        line.end();
        return;
      }
      const length = Number.parseInt(digits, 16);
      if (kept.length < 4 + length) return;
      const request = kept.slice(4, 4 + length);
      kept = kept.slice(4 + length);
      take(request);
    }
  });
};
