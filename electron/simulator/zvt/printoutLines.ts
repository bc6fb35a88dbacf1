// The configuration print of 06 1A: an own text in the shape in which real terminals print theirs, 40 columns.
import type { TerminalState } from '../terminalState.ts';

const columns = 40;

const title = (text: string): string => {
  const starred = `** ${text} **`;
  return ' '.repeat(Math.floor((columns - starred.length) / 2)) + starred;
};

/** Label at the left, value at the right; what does not fit beside it goes to the next line. */
const pair = (label: string, value: string): readonly string[] => {
  const left = `${label}: `;
  if (left.length + value.length <= columns) return [left + value.padStart(columns - left.length)];
  return [`${label}:`, value.slice(0, columns).padStart(columns)];
};

const german = (localNow: string): readonly [string, string] => {
  const [date = '', time = ''] = localNow.split('T');
  return [date.split('-').reverse().join('.'), time];
};

const configuration = (state: TerminalState, localNow: string): readonly string[] => {
  const [date, time] = german(localNow);
  const { batteryVolts, temperatureCelsius } = state.print;
  const pinPad = state.components[0];
  return [
    title('Konfiguration'),
    '',
    date + time.padStart(columns - date.length),
    '',
    ...(pinPad === undefined ? [] : pair('PIN-Pad Software', pinPad.softwareVersion)),
    ...pair('RFID-Leser Ver.', 'SIMRF-01.04.02'),
    ...pair('Firmware', 'sR01.07.03-00.12-1-1'),
    ...pair('SDK', '01.07.03.12'),
    ...pair('Terminal Version', state.softwareVersion.split(';')[0] ?? ''),
    ...pair('Texte', 'sim-de 004'),
    ...pair('Terminal Serien-Nr.', state.serialHex),
    ...pair('Hardware', state.name),
    ...pair('Ext. Board', 'keines'),
    ...(batteryVolts === null ? [] : pair('Batteriespannung (V)', batteryVolts.toFixed(2))),
    ...(temperatureCelsius === null ? [] : pair('Modultemperatur (C)', temperatureCelsius.toFixed(1))),
    'Gültigkeit Clnt-Auth-',
    ...pair('Cert', '30.06.2031'),
    'Gültigkeit Srv-Auth-',
    ...pair('Cert', '30.06.2031'),
    '',
  ];
};

const host = (state: TerminalState): readonly string[] => [
  title('Host-Konfiguration'),
  '',
  ...pair('Netzbetreiber', 'Beispielnetz (simuliert)'),
  ...pair('Terminal-ID', state.tid),
  ...pair('Händler', state.print.merchantName),
  ...pair('Offline-Zähler', '0'),
  ...pair('Max. Nachbuchungen', '25'),
  ...pair('Währung', state.currency === '0978' ? 'EUR' : state.currency === '0156' ? 'CNY' : state.currency),
  '',
  title('Kartenlimits'),
  '',
  ...pair('Kontaktlos ohne PIN', '50,00'),
  ...pair('Offline je Karte', '0,00'),
  '',
  title('Kommunikationsparameter'),
  '',
  ...pair('Host IP', '192.0.2.17'),
  ...pair('Host Port', '4711'),
  ...pair('SSL', 'ja'),
  ...pair('Rahmen', 'Länge 2 Byte'),
  '',
];

const network: readonly string[] = [
  title('Terminal-Konfiguration'),
  '',
  ...pair('eth0', 'UP, DHCP'),
  ...pair('MAC', '02-00-5E-10-20-30'),
  ...pair('Eigene IP', '198.51.100.23'),
  ...pair('Maske', '255.255.255.0'),
  ...pair('Gateway', '198.51.100.1'),
  ...pair('DNS', '198.51.100.1'),
  '',
  ...pair('usb0', 'DOWN, DHCP'),
  ...pair('Modem', 'nicht vorhanden'),
  ...pair('Service Center', 'tms.example:8443'),
  '',
  title('Kassen-Konfiguration'),
  '',
  ...pair('Kassenart', 'ZVT'),
  ...pair('Schnittstelle', '9600 8N2'),
  '',
  ...pair('Kassenart', 'ZVT'),
  ...pair('Server Port', '20007'),
  ...pair('SSL', 'nein'),
  '',
  title('Ende'),
];

/** The lines of the print at the terminal's local time (`2026-11-22T09:30:05`). */
export const printoutLines = (state: TerminalState, localNow: string): readonly string[] => [
  ...configuration(state, localNow),
  ...host(state),
  ...network,
];

/** What a self-test finds, in as few words as real ones use. */
export const selftestLines = (state: TerminalState, localNow: string): readonly string[] => [
  '    Terminal-Selbsttest',
  '',
  german(localNow).join(' '),
  `Terminal-ID: ${state.tid}`,
  `SN: ${state.serialHex}`,
  `SW: ${(state.softwareVersion.split(';')[0] ?? '').slice(0, 20)}`,
  'Speicher: in Ordnung',
  `Leser: ${(state.lockBits & 0x40) === 0 ? 'in Ordnung' : 'fehlt'}`,
  `Sicherheit: ${state.state === 3 ? 'Alarm' : 'in Ordnung'}`,
  '',
  state.selftestResult === 0 ? '      Test beendet' : '   Test nicht bestanden',
];
