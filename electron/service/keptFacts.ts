// What a record keeps of the states that a driver reports.
import { type KeptFacts, mostKeptFacts } from '../../shared/model/keptFacts.ts';
import type { TerminalFacts } from '../driver/terminalFacts.ts';

const several = <From, To>(list: readonly From[] | null | undefined, each: (one: From) => To): To[] | null =>
  list?.slice(0, mostKeptFacts).map(each) ?? null;

/** Applications that a person installed first: of a long list those matter. */
const ownFirst = (apps: TerminalFacts['apps']): TerminalFacts['apps'] =>
  apps?.toSorted((one, other) => Number(one.isSystem) - Number(other.isSystem)) ?? null;

/** Software, keys, readers, applications and settings in the form in which they are stored with a record. */
export const keptFactsOf = (facts: TerminalFacts): KeptFacts => ({
  software: several(facts.software, ({ kind, name, version, date }) => ({
    kind,
    name,
    version,
    ...(date === undefined || date === null ? {} : { date }),
  })),
  keys: several(facts.keys, ({ use, slot, state }) => ({ use, slot, state })),
  readers: several(facts.readers, ({ kind, good, failed }) => ({ kind, good, failed })),
  apps: several(ownFirst(facts.apps), ({ name, version, isSystem }) => ({ name, version, isSystem })),
  settings: several(facts.settings, ({ name, value }) => ({ name, value })),
});
