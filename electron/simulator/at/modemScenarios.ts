// The simulated modems by name. All numbers are made up: the IMEI begins with 00, which is nobody's.
import type { ModemState } from './modemState.ts';

const plain: ModemState = {
  name: 'SIMULATED 4G box',
  maker: 'Steward',
  model: 'SIMULATED LTE-CAT1',
  revision: ['Revision: SLC1R01A05'],
  imei: '004999010640000',
  iccid: '89860000000000000013',
  sim: 'ready',
  csq: 22,
  registration: 1,
  operator: 'TEST NET',
  supply: { percent: 100, millivolts: 4012 },
  clock: { offsetSeconds: 3, zoneQuarters: 32 },
  echo: true,
  errorForm: 0,
  iccidCommand: 'CCID',
  refused: [],
  unasked: [],
  delayMs: 0,
  crOnly: false,
};

/** Scenarios by id. */
export const modemScenarios: Readonly<Record<string, ModemState>> = {
  modem: plain,
  'modem-no-sim': {
    ...plain,
    imei: '004999010640018',
    sim: 'absent',
    csq: 99,
    registration: 0,
    operator: null,
    clock: null,
    echo: false,
  },
  'modem-pin': { ...plain, imei: '004999010640026', sim: 'pin', registration: 0, operator: null, clock: null },
  'modem-weak': { ...plain, imei: '004999010640034', csq: 6, registration: 5, echo: false },
  'modem-quirky': {
    ...plain,
    imei: '004999010640042',
    iccid: '8986000000000000021F',
    iccidCommand: 'QCCID',
    revision: ['Revision: SLC1R01A05', '2026-03-01'],
    refused: ['AT+CBC', 'AT+CEREG?'],
    unasked: [
      '^RSSI:22',
      '+CREG: 1',
      'RING',
      '+CMTI: "SM",3',
      '+CEREG: 2,"1A2B","00C3F1",7',
      '*PSUTTZ: 26,11,22',
      'RDY',
    ],
    delayMs: 120,
    crOnly: true,
  },
};
