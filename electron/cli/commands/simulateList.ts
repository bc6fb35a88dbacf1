// steward simulate --list: which terminals can be simulated.
import { simulatorFamilies } from '../../engine/simulateTerminal.ts';
import { type ExitStatus, exitStatus } from '../exitStatus.ts';
import type { Session } from '../session.ts';
import { alignColumns } from '../textWidth.ts';

/** Prints scenarios and profiles of every family. */
export const simulateListCommand = ({ voice }: Session): ExitStatus => {
  const scenarios = simulatorFamilies.flatMap(({ id: family, scenarios: all }) =>
    all.map(({ id, name, isInShop }) => ({ family, id, name, isInShop })),
  );
  voice.document({
    scenarios,
    profiles: Object.fromEntries(simulatorFamilies.map(({ id, profiles = [] }) => [id, profiles])),
  });
  const head = [voice.say('columnScenario'), voice.say('columnFamily'), voice.say('columnName'), ''];
  const rows = scenarios.map(({ id, family, name, isInShop }) => [
    id,
    family,
    name,
    isInShop ? voice.say('inShop') : '',
  ]);
  const [title = '', ...lines] = alignColumns([head, ...rows]);
  voice.line(voice.paint('strong', title));
  for (const line of lines) voice.line(line.trimEnd());
  for (const { id, profiles = [] } of simulatorFamilies) {
    if (profiles.length === 0) continue;
    voice.line();
    voice.line(voice.say('profilesOf', { family: id, names: profiles.join(', ') }));
  }
  return exitStatus.done;
};
