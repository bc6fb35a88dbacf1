// keys.present: whether key slots are filled; the keys themselves are never read.
import { keysPresentHelp as help } from '../../../shared/help/checks/keysPresent.ts';
import { keyStateNames, keyUseNames } from '../../../shared/help/factNames.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { TerminalFacts } from '../../driver/terminalFacts.ts';
import type { HealthCheck } from './check.ts';
import { stateEvidence } from './evidence.ts';
import { joined, makeResult, nothingRead } from './makeResult.ts';

type Key = NonNullable<TerminalFacts['keys']>[number];

const named = ({ use, slot, state }: Key): Bilingual => {
  const label = use === null ? { zh: '密钥', en: 'key' } : keyUseNames[use];
  const words = keyStateNames[state];
  const zhSlot = slot === null ? '' : `（槽位 ${slot}）`;
  const enSlot = slot === null ? '' : ` (slot ${slot})`;
  return { zh: `${label.zh}${zhSlot}${words.zh}`, en: `${label.en}${enSlot} ${words.en}` };
};

const ageOf = (signOn: string | null | undefined): Bilingual => {
  if (signOn == null) return { zh: '', en: '' };
  const at = signOn.slice(0, 16).replace('T', ' ');
  return { zh: `工作密钥上次在 ${at} 签到时更新。`, en: ` Working keys were last renewed by the sign-on of ${at}.` };
};

/** All present passes; missing, expired and locked keys warn. */
export const keysPresentCheck: HealthCheck = {
  id: help.id,
  judge: (context) => {
    const { keys } = context.report.facts;
    if (keys === null || keys.length === 0) return nothingRead(help, context);
    const trouble = keys.filter(({ state }) => state !== 'present');
    const evidence = keys.map(({ use, slot, state }) =>
      stateEvidence(`key.${use ?? 'other'}${slot === null ? '' : `.${slot}`}`, state, 'DF38'),
    );
    const { lastSignOnAt } = context.report.facts;
    const finding = trouble.length === 0 ? help.findings.present : help.findings.trouble;
    // Working keys are renewed at each sign-on: its moment is their age. By the terminal's own clock, so not judged.
    const age = lastSignOnAt == null ? [] : [stateEvidence('keys.signOnAt', lastSignOnAt, 'DF4B')];
    return makeResult(help.id, finding, {
      evidence: [...evidence, ...age],
      facts: { count: keys.length, keys: joined(trouble.map(named)), age: ageOf(lastSignOnAt) },
    });
  },
};
