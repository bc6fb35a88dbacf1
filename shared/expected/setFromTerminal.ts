// Takes one terminal as the model for all of its kind.
import type { KeptFacts } from '../model/keptFacts.ts';
import type { TerminalIdentity } from '../model/terminal.ts';
import { type ExpectedSet, expectedSetSchema } from './expectedSet.ts';

/** The set that this terminal fits exactly: its versions, keys that are there, its own applications, its settings. */
export const setFromTerminal = (identity: TerminalIdentity, facts: KeptFacts | undefined): ExpectedSet => {
  const software = (facts?.software ?? []).flatMap(({ kind, name, version }) =>
    // Applications that are also listed as such are compared there.
    version === null || (name !== null && facts?.apps?.some((app) => app.name === name) === true)
      ? []
      : [{ part: kind, name, rule: 'exact' as const, versions: [version] }],
  );
  const own = identity.softwareVersion;
  return expectedSetSchema.parse({
    versions: [...(own === null ? [] : [{ part: 'terminal', versions: [own] }]), ...software],
    keys: (facts?.keys ?? []).flatMap(({ use, slot, state }) =>
      use === null || state !== 'present' ? [] : [{ use, slot }],
    ),
    apps:
      facts?.apps
        ?.filter(({ isSystem }) => !isSystem)
        .map(({ name, version }) => ({ name, is: 'expected', versions: version === null ? [] : [version] })) ?? null,
    settings: facts?.settings ?? [],
  });
};
