// The diagnosis of a case; a document that cannot be read says so and claims nothing.
import { diagnoseDocument } from '../../diagnosis/diagnose.ts';
import type { Diagnose } from './viewCase.ts';

/** Asks the diagnosis; never throws. */
export const diagnoseCase: Diagnose = (document) => {
  const reading = diagnoseDocument(document);
  if (reading.ok) return reading.answer;
  return {
    verdict: 'insufficient',
    findings: [],
    missing: [],
    summary: {
      zh: '已有的事实读不懂，先不下结论；请看下面哪一条有问题。',
      en: 'The facts cannot be read, so nothing is claimed; see below which of them is wrong.',
    },
    notices: [...reading.issues],
  };
};
