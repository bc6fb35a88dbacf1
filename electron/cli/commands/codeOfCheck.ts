// steward code-of-check: reads a check code without any record at hand, or makes the code of a stored check.
import { spokenGroups } from '../../../shared/checkCode/alphabet.ts';
import {
  checkCodeProblemWords,
  concernTitle,
  moreWords,
  serialAnswers,
} from '../../../shared/checkCode/checkCodeWords.ts';
import type { CodedCheck } from '../../../shared/checkCode/codedCheck.ts';
import { type DecodedCheckCode, decodeCheckCode } from '../../../shared/checkCode/decodeCheckCode.ts';
import { encodeCheckCode } from '../../../shared/checkCode/encodeCheckCode.ts';
import { fitsSerial } from '../../../shared/checkCode/serialMark.ts';
import type { Verdict } from '../../../shared/model/verdict.ts';
import type { CliTextKey } from '../../../shared/text/cli.ts';
import { checkTexts } from '../../../shared/text/window/checkTexts.ts';
import { Complained } from '../complaint.ts';
import { type ExitStatus, exitStatus } from '../exitStatus.ts';
import type { Request } from '../request.ts';
import { type Session, unwrap } from '../session.ts';
import { alignColumns } from '../textWidth.ts';
import type { Tone, Voice } from '../voice.ts';
import { withEngine } from '../withEngine.ts';

type SerialAnswer = keyof typeof serialAnswers;

const verdictWords: Readonly<Record<Verdict, readonly [CliTextKey, Tone]>> = {
  pass: ['verdictPass', 'good'],
  warn: ['verdictWarn', 'warn'],
  fail: ['verdictFail', 'bad'],
  incomplete: ['verdictIncomplete', 'warn'],
};

const mostTold = 7;

const documentOf = (code: string, check: CodedCheck, others: Readonly<Record<string, unknown>>) => ({
  code,
  format: 1,
  startedAt: check.startedAt,
  level: check.level,
  ending: check.ending,
  verdict: check.verdict,
  simulated: check.simulated,
  concerns: check.concerns.map((concern) => ({ ...concern, title: concernTitle(concern) })),
  more: check.more,
  moreIsAtLeast: check.more === mostTold,
  ...others,
});

/** In UTC, because the code may have come from another zone. */
const momentOf = (startedAt: string | null, voice: Voice): string =>
  startedAt === null ? voice.say('codeNoMoment') : `${startedAt.slice(0, 10)} ${startedAt.slice(11, 16)} UTC`;

const printCheck = (code: string, check: CodedCheck, voice: Voice): void => {
  const { levels, endings } = checkTexts[voice.language];
  const [word, tone] = verdictWords[check.verdict];
  const mark = check.simulated ? `  ${voice.paint('warn', `[${voice.say('simulatedMark')}]`)}` : '';
  voice.line(`${voice.paint('strong', code)}  ${voice.paint(tone, voice.say(word))}${mark}`);
  const rows = [
    [voice.say('codeMoment'), momentOf(check.startedAt, voice)],
    [voice.say('codeLevel'), `${levels[check.level]} · ${endings[check.ending]}`],
  ];
  for (const row of alignColumns(rows)) voice.line(`  ${row}`);
  for (const concern of check.concerns) {
    const [said, colour] = verdictWords[concern.outcome];
    voice.line(`  ${voice.paint(colour, voice.say(said))}  ${voice.pick(concernTitle(concern))}`);
  }
  const more = moreWords(check);
  if (more !== null) voice.line(`  ${voice.pick(more)}`);
};

const readable = (text: string): Extract<DecodedCheckCode, { ok: true }> => {
  const decoded = decodeCheckCode(text);
  if (decoded.ok) return decoded;
  const words = checkCodeProblemWords(decoded.problem);
  throw new Complained({ status: exitStatus.wrongUsage, cause: `check-code-${decoded.problem.kind}`, ...words });
};

/** 0 = the code was read, whatever the check had found; 1 = it belongs to another terminal than `--sn`; 2 = unreadable. */
export const codeOfCheckCommand = (
  { voice }: Session,
  request: Extract<Request, { command: 'codeOfCheck' }>,
): ExitStatus => {
  const { code, check } = readable(request.text);
  const answer: SerialAnswer | null =
    request.serialNumber === null ? null : fitsSerial(check.mark, request.serialNumber);
  voice.document(documentOf(code, check, { serialNumber: answer }));
  printCheck(code, check, voice);
  if (answer === null) return exitStatus.done;
  voice.line(`  ${voice.paint(answer === 'fits' ? 'good' : 'warn', voice.pick(serialAnswers[answer]))}`);
  return answer === 'other' ? exitStatus.needsAttention : exitStatus.done;
};

/** The code of a stored check of the own shop, else of the simulated one, and how to say it on the phone. */
export const codeOfStoredCommand = async (
  session: Session,
  { checkId }: Extract<Request, { command: 'codeOfStored' }>,
): Promise<ExitStatus> => {
  const { voice } = session;
  const from = (shop: 'own' | 'simulated') =>
    withEngine(session, shop, ({ services }) => services.checks.report({ checkId }));
  const own = await from('own');
  const report = unwrap(own.ok ? own : await from('simulated'));
  const { code, check } = readable(encodeCheckCode(report));
  const spoken = spokenGroups(code);
  voice.document(documentOf(code, check, { checkId, spoken }));
  printCheck(code, check, voice);
  voice.line(`  ${voice.say('codeSpoken')}`);
  for (const group of spoken) voice.line(`    ${voice.pick(group)}`);
  return exitStatus.done;
};
