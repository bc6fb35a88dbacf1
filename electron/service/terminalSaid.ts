// What a record keeps of the facts about registration that a driver reports.
import { mostHostAnswers, type TerminalSaid } from '../../shared/model/terminalSaid.ts';
import type { TerminalFacts } from '../driver/terminalFacts.ts';

/** Facts about registration in the form in which they are stored with a record. */
export const saidBy = (facts: TerminalFacts): TerminalSaid => ({
  tusn: facts.tusn ?? null,
  maker: facts.maker ?? null,
  imei: facts.imei ?? null,
  iccid: facts.iccid ?? null,
  acquirer: facts.acquirer ?? null,
  merchantName: facts.merchantName,
  batch: facts.batch ?? null,
  signOn: facts.signOn,
  lastSignOnAt: facts.lastSignOnAt ?? null,
  address: facts.address ?? null,
  sim: facts.sim,
  networkRegistration: facts.networkRegistration,
  tamper: facts.tamper === null ? null : [...facts.tamper],
  answers:
    facts.results
      ?.slice(0, mostHostAnswers)
      .map(({ responseCode, operation, at, rrn }) => ({ code: responseCode, operation, at, rrn: rrn ?? null })) ?? null,
});
