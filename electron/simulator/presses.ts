// What a person at a simulated terminal can do with their hands: each is a change of its state. Pure.
import type { TerminalState } from './terminalState.ts';

const lock = { printer: 0x0400, cardInserted: 0x0020 } as const;
const code = { ready: 0x00, printer: 0xcc, card: 0xdc } as const;

const printer = (state: TerminalState, patch: Readonly<Record<string, number>>): unknown =>
  state.maintenance?.printer === undefined ? {} : { maintenance: { printer: patch } };

const printerOut = (state: TerminalState, patch: Readonly<Record<string, number>>): unknown => ({
  ...(state.statusCode === code.ready ? { statusCode: code.printer } : {}),
  lockBits: state.lockBits | lock.printer,
  ...(printer(state, patch) as object),
});

const printerBack = (state: TerminalState, patch: Readonly<Record<string, number>>): unknown => ({
  ...(state.statusCode === code.printer ? { statusCode: code.ready } : {}),
  lockBits: state.lockBits & ~lock.printer,
  ...(printer(state, patch) as object),
});

/** Changes of the state by the name of what is done. */
export const presses: Readonly<Record<string, (state: TerminalState) => unknown>> = {
  cardInserted: (state) => ({
    ...(state.statusCode === code.ready ? { statusCode: code.card } : {}),
    lockBits: state.lockBits | lock.cardInserted,
  }),
  cardRemoved: (state) => ({
    ...(state.statusCode === code.card || state.statusCode === 0xe1 ? { statusCode: code.ready } : {}),
    lockBits: state.lockBits & ~lock.cardInserted,
  }),
  paperEmpty: (state) => printerOut(state, { state: 1, paperPercent: 0 }),
  paperRefilled: (state) => printerBack(state, { state: 0, paperPercent: 100 }),
  coverOpened: (state) => printerOut(state, { state: 2 }),
  coverClosed: (state) => printerBack(state, { state: 0 }),
};
