// The record of a check as a person reads it: the verdict, what needs attention and whose job it is, then the rest.
import { encodeCheckCode } from '../../shared/checkCode/encodeCheckCode.ts';
import type { AppError } from '../../shared/error/appError.ts';
import type { NexoStatus } from '../../shared/fleet/nexoStatus.ts';
import { nexoParts } from '../../shared/fleet/nexoWords.ts';
import { checkHelp } from '../../shared/help/allCheckHelp.ts';
import { metrics } from '../../shared/metric/catalogue.ts';
import { formatMetric } from '../../shared/metric/formatMetric.ts';
import type { CheckTarget } from '../../shared/model/checkRun.ts';
import type { CheckResult, HealthReport } from '../../shared/model/healthReport.ts';
import type { Component } from '../../shared/model/terminal.ts';
import type { Outcome, Verdict } from '../../shared/model/verdict.ts';
import { whoNames } from '../../shared/model/who.ts';
import type { CliTextKey } from '../../shared/text/cli.ts';
import { complaintAbout } from './session.ts';
import { alignColumns, wrapText } from './textWidth.ts';
import type { Tone, Voice } from './voice.ts';

const verdictWords: Readonly<Record<Verdict, readonly [CliTextKey, Tone, string]>> = {
  pass: ['verdictPass', 'good', '✓'],
  warn: ['verdictWarn', 'warn', '!'],
  fail: ['verdictFail', 'bad', '✗'],
  incomplete: ['verdictIncomplete', 'warn', '…'],
};

const outcomeWords: Readonly<Record<Outcome, readonly [CliTextKey, Tone, string]>> = {
  pass: ['outcomePass', 'good', '✓'],
  warn: ['outcomeWarn', 'warn', '!'],
  fail: ['outcomeFail', 'bad', '✗'],
  notSupported: ['outcomeNotSupported', 'quiet', '–'],
  skipped: ['outcomeSkipped', 'quiet', '–'],
};

const outcomeOrder: readonly Outcome[] = ['fail', 'warn', 'skipped', 'pass', 'notSupported'];

const componentKeys: Readonly<Record<NonNullable<Component['state']>, CliTextKey>> = {
  ready: 'componentReady',
  initialisationNeeded: 'componentInitialisationNeeded',
  noKeys: 'componentNoKeys',
  fraud: 'componentFraud',
};

const indented = (text: string, indent: number, voice: Voice): void => {
  for (const line of wrapText(text, Math.max(40, Math.min(voice.columns, 100) - indent))) {
    voice.line(' '.repeat(indent) + line);
  }
};

const advice = (remedy: string, who: string, voice: Voice): void => {
  indented(`→ ${voice.say('whatToDo')}${remedy}`, 6, voice);
  indented(`  ${voice.say('whoseJob')}${who}`, 6, voice);
};

const printIdentity = (report: HealthReport, voice: Voice): void => {
  const { terminal } = report;
  const facts = [
    ['serialNumber', terminal.serialNumber],
    ['tid', terminal.tid],
    ['mid', terminal.mid],
    ['software', terminal.softwareVersion],
    ['address', report.address],
  ] as const;
  const rows = facts.map(([key, value]) => [`  ${voice.say(key)}`, value ?? voice.say('notRead')]);
  const parts = terminal.components.map((part, index) => {
    const state = part.state === null ? '' : voice.say(componentKeys[part.state]);
    const words = [part.name, part.serialNumber, part.softwareVersion, state].filter(
      (word) => word !== null && word !== '',
    );
    return [index === 0 ? `  ${voice.say('components')}` : '', words.join(' · ')];
  });
  for (const line of alignColumns([...rows, ...parts])) voice.line(line);
};

/** The status in nexo's words, with plain ones beside them. */
const statusLine = (status: NexoStatus, voice: Voice): string =>
  nexoParts(status)
    .map(({ field, value, name, word, tone }) => {
      const words = `${field} ${value} (${voice.pick(name)}: ${voice.pick(word)})`;
      return tone === 'fail' ? voice.paint('bad', words) : tone === 'warn' ? voice.paint('warn', words) : words;
    })
    .join(' · ');

const printConcern = (check: CheckResult, voice: Voice): void => {
  const [word, tone, sign] = outcomeWords[check.outcome];
  voice.line(
    `  ${voice.paint(tone, `${sign} ${voice.say(word)}`)}  ${voice.paint('strong', voice.pick(checkHelp[check.id].title))}`,
  );
  indented(voice.pick(check.explanation), 6, voice);
  if (check.remedy !== null) advice(voice.pick(check.remedy), voice.pick(whoNames[check.who]), voice);
};

const printRest = (checks: readonly CheckResult[], voice: Voice): void => {
  const sorted = [...checks].sort(
    (one, other) => outcomeOrder.indexOf(one.outcome) - outcomeOrder.indexOf(other.outcome),
  );
  const rows = sorted.map((check) => {
    const [word, , sign] = outcomeWords[check.outcome];
    return [`  ${sign} ${voice.say(word)}`, voice.pick(checkHelp[check.id].title)];
  });
  alignColumns(rows).forEach((line, index) => {
    const check = sorted[index];
    voice.line(check === undefined ? line : voice.paint(outcomeWords[check.outcome][1], line));
  });
};

const titleOf = (verdict: Verdict, name: string, simulated: boolean, voice: Voice): string => {
  const [word, tone, sign] = verdictWords[verdict];
  const mark = simulated ? `  ${voice.paint('warn', `[${voice.say('simulatedMark')}]`)}` : '';
  return `${voice.paint(tone, `${sign} ${voice.say(word)}`)}  ${voice.paint('strong', name)}${mark}`;
};

/** The whole record. */
export const printReport = (report: HealthReport, voice: Voice, status?: NexoStatus): void => {
  if (voice.json) return;
  voice.line(titleOf(report.verdict, report.terminal.model ?? voice.say('noName'), report.simulated, voice));
  printIdentity(report, voice);
  if (status !== undefined) voice.line(`  ${voice.say('nexoStatus')}  ${statusLine(status, voice)}`);
  if (report.ending === 'cancelled') voice.line(`  ${voice.paint('warn', voice.say('endingCancelled'))}`);
  if (report.ending === 'brokenOff') voice.line(`  ${voice.paint('warn', voice.say('endingBrokenOff'))}`);
  const concerns = report.checks
    .filter(({ outcome }) => outcome === 'warn' || outcome === 'fail')
    .sort((one, other) => outcomeOrder.indexOf(one.outcome) - outcomeOrder.indexOf(other.outcome));
  if (concerns.length > 0) {
    voice.line();
    voice.line(voice.paint('strong', voice.say('concerns')));
    for (const check of concerns) printConcern(check, voice);
  }
  voice.line();
  voice.line(voice.paint('strong', voice.say('otherChecks')));
  printRest(
    report.checks.filter((check) => !concerns.includes(check)),
    voice,
  );
  if (report.readings.length > 0) {
    voice.line();
    voice.line(voice.paint('strong', voice.say('readings')));
    const rows = report.readings.map(({ metric, value }) => [
      `  ${voice.pick(metrics[metric].label)}`,
      formatMetric(metric, value, voice.language),
    ]);
    for (const line of alignColumns(rows)) voice.line(line);
  }
  if (report.printout.length > 0) {
    voice.line();
    voice.line(voice.paint('strong', voice.say('printout')));
    for (const line of report.printout) voice.line(voice.paint('quiet', `  ${line}`));
  }
  voice.line(`${voice.say('checkCode')} ${encodeCheckCode(report)}`);
  voice.line(voice.paint('quiet', `${voice.say('record')} ${report.id} · ${report.finishedAt}`));
};

/** A terminal of which nothing was read: why, and what to do. */
export const printUnreached = (target: CheckTarget, error: AppError, voice: Voice): void => {
  if (voice.json) return;
  const complaint = complaintAbout(error);
  const mark = target.simulated ? `  ${voice.paint('warn', `[${voice.say('simulatedMark')}]`)}` : '';
  const how =
    target.state === 'skipped'
      ? voice.paint('quiet', `– ${voice.say('verdictLeftOut')}`)
      : voice.paint('bad', `✗ ${voice.say('verdictUnreached')}`);
  voice.line(`${how}  ${voice.paint('strong', target.name)}${mark}`);
  voice.line(`  ${voice.say('address')}  ${target.address}`);
  indented(voice.pick(complaint.message), 6, voice);
  advice(voice.pick(complaint.remedy), voice.pick(complaint.who ?? whoNames.technician), voice);
};
