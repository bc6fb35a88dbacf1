// A diagnosis for a person: how the case stands, the causes in order, what to ask next, what was set aside.
import {
  type Answer,
  actingPartyNames,
  type Confidence,
  type DiagnosisVerdict,
  type Finding,
  type FindingRole,
} from '../../shared/diagnosis/answerSchema.ts';
import { causes } from '../../shared/diagnosis/causes.ts';
import type { CliTextKey } from '../../shared/text/cli.ts';
import type { Tone, Voice } from './voice.ts';

const verdictWords: Readonly<Record<DiagnosisVerdict, CliTextKey>> = {
  ranked: 'diagnosisRanked',
  insufficient: 'diagnosisInsufficient',
  'no-terminal-fault': 'diagnosisNoFault',
  information: 'diagnosisInformation',
};
const verdictTones: Readonly<Record<DiagnosisVerdict, Tone>> = {
  ranked: 'warn',
  insufficient: 'warn',
  'no-terminal-fault': 'good',
  information: 'good',
};
const confidenceWords: Readonly<Record<Confidence, CliTextKey>> = {
  high: 'confidenceHigh',
  medium: 'confidenceMedium',
  low: 'confidenceLow',
};
const roleWords: Readonly<Record<FindingRole, CliTextKey | null>> = {
  primary: null,
  contributing: 'roleContributing',
  separate: 'roleSeparate',
  resolved: 'roleResolved',
};

const printFinding = (finding: Finding, number: number, voice: Voice): void => {
  const { cause, confidence, role, who, why, actions } = finding;
  const roleWord = roleWords[role];
  const marks = [
    voice.say(confidenceWords[confidence]),
    ...(roleWord === null ? [] : [voice.say(roleWord)]),
    voice.pick(actingPartyNames[who]),
  ];
  voice.line(`${String(number)}. ${voice.paint('strong', voice.pick(causes[cause].title))}  ${cause}`);
  voice.line(`   ${voice.paint('quiet', marks.join(' · '))}`);
  voice.line(`   ${voice.pick(why)}`);
  for (const action of actions) voice.line(`   → ${voice.pick(action)}`);
};

/** Prints an answer; with --json the document itself. */
export const printAnswer = (answer: Answer, voice: Voice): void => {
  const { verdict, findings, missing, summary, notices } = answer;
  voice.document(answer);
  voice.line(`${voice.paint(verdictTones[verdict], voice.say(verdictWords[verdict]))}  ${voice.pick(summary)}`);
  for (const [at, finding] of findings.entries()) {
    voice.line();
    printFinding(finding, at + 1, voice);
  }
  if (missing.length > 0) {
    voice.line();
    voice.line(voice.say('diagnosisAsk'));
    for (const { key, ask } of missing) voice.line(`   ? ${voice.pick(ask)}  ${voice.paint('quiet', key)}`);
  }
  if (notices.length > 0) {
    voice.line();
    voice.line(voice.say('diagnosisNotices'));
    for (const { path, message } of notices) voice.line(`   ${path}: ${voice.pick(message)}`);
  }
};
