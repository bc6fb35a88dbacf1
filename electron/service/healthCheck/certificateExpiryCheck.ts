// certificate.expiry: the first of the terminal's certificates and public keys to end.
import { certificateExpiryHelp as help } from '../../../shared/help/checks/certificateExpiry.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { firstToEnd } from '../certificateDays.ts';
import type { HealthCheck } from './check.ts';
import { readingEvidence, stateEvidence } from './evidence.ts';
import { findAgainst } from './judgeByLimit.ts';
import { makeResult, nothingRead } from './makeResult.ts';

const inDays = (count: number): Bilingual => ({ zh: `${count} 天`, en: count === 1 ? '1 day' : `${count} days` });

/** Ended fails, soon to end warns by the limit on the days left; a terminal that tells no such day does not offer it. */
export const certificateExpiryCheck: HealthCheck = {
  id: help.id,
  judge: (context) => {
    const reading = context.readings.get('certificate.daysLeft');
    const before = context.tellers?.get(help.id) ?? context.previous;
    const first = firstToEnd(context.report.facts, before, context.localTime(Date.parse(context.readAt)));
    if (first === null) return nothingRead(help, context);
    const limit = context.limits.get('certificate.daysLeft') ?? null;
    const { found } = findAgainst(first.daysLeft, limit);
    const outside = first.daysLeft < 0 || found.startsWith('fail') ? help.findings.ended : help.findings.soon;
    const finding = found === 'within' && first.daysLeft >= 0 ? help.findings.valid : outside;
    const evidence = [
      ...(reading === undefined ? [] : [readingEvidence(reading)]),
      ...first.all.map(({ name, day, source }) => stateEvidence(`certificate.validUntil ${name.en}`, day, source)),
    ];
    const facts = { name: first.name, day: first.day, days: inDays(Math.abs(first.daysLeft)) };
    return makeResult(help.id, finding, { evidence, limit, facts });
  },
};
