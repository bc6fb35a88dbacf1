// The terminal of the two exchanges that the maintenance extension publishes.
import { plainState } from '../../../../electron/simulator/soundTerminal.ts';
import type { TerminalState } from '../../../../electron/simulator/terminalState.ts';

/** Its state; its clock must stand at 2026-11-22 09:30:05 for the first exchange, 09:30:10 for the second. */
export const exchangeState: TerminalState = {
  ...plainState('exchange'),
  clockOffsetSeconds: 0,
  drifts: false,
  maintenance: {
    power: {
      batteryPercent: 63,
      batteryMillivolts: 3790,
      chargeCycles: 212,
      charging: 2,
      temperatureDeciCelsius: 364,
      coinCellMillivolts: 2980,
    },
    network: {
      csq: 14,
      registration: 1,
      operator: '中国移动',
      iccid: '89860012098765432100',
      imei: '001010123456780',
      interfaces: [{ kind: 1, isUp: true, maskedIp: '10.83.x.x' }],
    },
    merchant: {
      mid: '82229005943096D',
      tid: '01234507',
      acquirer: '48222900',
      name: '好邻居便利店',
      signOn: 3,
      lastSignOn: '2026-11-21T10:10:07',
      batch: '000127',
    },
    results: {
      recent: [
        { code: '97', operation: 1, at: '2026-11-22T09:12:10', rrn: '261122093017' },
        { code: '97', operation: 5, at: '2026-11-22T09:09:55' },
      ],
      unsettledCount: 16,
      unsettledMinorUnits: 84_250,
      currency: '0156',
    },
  },
};
