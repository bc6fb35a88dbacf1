// versions.expected: what the terminal runs held against the set of its model.
import { compareExpected, type ExpectedItem, isDrift } from '../../../shared/expected/compareExpected.ts';
import { versionsExpectedHelp as help } from '../../../shared/help/checks/versionsExpected.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { keptFactsOf } from '../keptFacts.ts';
import type { CheckContext, HealthCheck } from './check.ts';
import { stateEvidence } from './evidence.ts';
import { makeResult, nothingRead } from './makeResult.ts';

/** Everything expected of this terminal, held against what it told; null where its model has no set. */
export const expectedItems = ({
  expected,
  report,
  localTime,
  readAt,
}: CheckContext): readonly ExpectedItem[] | null => {
  if (expected === undefined || expected === null) return null;
  const told = { identity: report.identity, facts: keptFactsOf(report.facts) };
  return compareExpected(expected.set, told, localTime(Date.parse(readAt)).slice(0, 10));
};

/** Several differences in one sentence. */
export const itemsInWords = (items: readonly ExpectedItem[]): Bilingual => {
  const none: Bilingual = { zh: '没有', en: 'none' };
  return {
    zh: items
      .map(({ label, expected, found }) => `${label.zh}：应为 ${expected.zh}，实为 ${(found ?? none).zh}`)
      .join('；'),
    en: items
      .map(({ label, expected, found }) => `${label.en}: expected ${expected.en}, found ${(found ?? none).en}`)
      .join('; '),
  };
};

/** The items as evidence, found beside expected. */
export const itemEvidence = (items: readonly ExpectedItem[]) =>
  items.map(({ key, expected, found }) => stateEvidence(key, `${found?.en ?? '–'} / ${expected.en}`, 'expected'));

// Keys that are missing are the business of keys.present, applications that nobody knows of apps.unknown.
const isOurs = ({ area, state }: ExpectedItem): boolean =>
  area !== 'key' && state !== 'unknownApp' && state !== 'forbiddenApp';

/** A difference warns; nothing expected and nothing told are no fault. */
export const versionsExpectedCheck: HealthCheck = {
  id: help.id,
  judge: (context) => {
    const items = expectedItems(context)?.filter(isOurs);
    if (items === undefined || items.length === 0) return makeResult(help.id, help.findings.noSet, {});
    const told = items.filter(({ state }) => state !== 'notTold');
    if (told.length === 0) {
      return context.report.ending === 'complete'
        ? makeResult(help.id, help.findings.nothingTold, {})
        : nothingRead(help, context);
    }
    const version = context.expected?.version ?? 0;
    const drift = told.filter(isDrift);
    const [first] = drift;
    if (first === undefined) {
      return makeResult(help.id, help.findings.same, {
        evidence: itemEvidence(told),
        facts: { count: told.length, version },
      });
    }
    const facts = { items: itemsInWords(drift), version };
    return { ...makeResult(help.id, help.findings.differs, { evidence: itemEvidence(drift), facts }), who: first.who };
  },
};
