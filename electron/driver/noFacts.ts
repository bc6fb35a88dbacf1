// What a terminal has said that says nothing: the start of every family's facts.
import type { TerminalFacts } from './terminalFacts.ts';

/** Everything absent; a family fills in what its terminals tell. */
export const noFacts: TerminalFacts = {
  isSimulated: false,
  statusCode: null,
  locks: null,
  printer: null,
  tamper: null,
  keys: null,
  charging: null,
  signOn: null,
  networkRegistration: null,
  sim: null,
  operator: null,
  results: null,
  software: null,
  clock: null,
  merchantName: null,
  events: null,
};
