// steward code: what a response code means, always with the table it belongs to.
import { actionClasses } from '../../../shared/diagnosis/responseCodes/actionClasses.ts';
import {
  classOf,
  findResponseCode,
  isApproved,
  sameCodeElsewhere,
} from '../../../shared/diagnosis/responseCodes/allResponseCodes.ts';
import {
  attestationNames,
  isVerified,
  letterNames,
  sourceNames,
} from '../../../shared/diagnosis/responseCodes/codeSources.ts';
import { plainText } from '../../../shared/diagnosis/responseCodes/plainText.ts';
import { profileWords } from '../../../shared/diagnosis/responseCodes/profileWords.ts';
import { profileIds, type ResponseCode } from '../../../shared/diagnosis/responseCodes/responseCode.ts';
import { looksLikeCode, searchResponseCodes } from '../../../shared/diagnosis/responseCodes/searchResponseCodes.ts';
import { whoNames } from '../../../shared/model/who.ts';
import { type ExitStatus, exitStatus } from '../exitStatus.ts';
import type { Request } from '../request.ts';
import type { Session } from '../session.ts';
import { alignColumns } from '../textWidth.ts';
import type { Tone, Voice } from '../voice.ts';

type CodeRequest = Extract<Request, { command: 'code' }>;

interface Found {
  /** `code` = the text is a code, `words` = it was searched for, `none` = nothing fits. */
  readonly match: 'code' | 'words' | 'none';
  readonly rows: readonly ResponseCode[];
}

const tones = { good: 'good', caution: 'warn', bad: 'bad', neutral: 'quiet' } as const satisfies Record<string, Tone>;

/** A text that is a code somewhere is answered for every table that was asked about, in each with its own meaning. */
const findCodes = ({ text, profile }: CodeRequest): Found => {
  const asked = (profile === null ? profileIds : [profile]).map((id) => findResponseCode(id, text));
  if (asked.some(({ isKnown }) => isKnown)) return { match: 'code', rows: asked };
  const rows = profile !== null && looksLikeCode(text) ? [] : searchResponseCodes(text, profile);
  if (rows.length > 0) return { match: 'words', rows };
  return { match: 'none', rows: looksLikeCode(text) ? asked : [] };
};

const documentOf = (row: ResponseCode) => ({
  profile: row.profile,
  code: row.code,
  isKnown: row.isKnown,
  meaning: row.meaning,
  readings: row.readings,
  class: row.action,
  className: classOf(row).name,
  isApproved: isApproved(row.profile, row.code),
  otherwise: row.otherwise,
  who: row.who,
  cashier: row.cashier,
  question: row.question,
  letter: row.letter,
  sources: row.sources.map((key) => ({ key, name: sourceNames[key] })),
  attestation: row.attestation,
  isVerified: row.isKnown && isVerified(row.attestation),
});

const printTitle = (row: ResponseCode, voice: Voice): void => {
  const profile = `${row.profile} · ${voice.pick(profileWords[row.profile].name)}`;
  voice.line(`${voice.paint('strong', row.code)}  ${voice.pick(row.meaning)}  ${voice.paint('quiet', `[${profile}]`)}`);
};

const printRow = (row: ResponseCode, voice: Voice): void => {
  const { name, tone } = classOf(row);
  const approval = voice.say(isApproved(row.profile, row.code) ? 'codeApproved' : 'codeNotApproved');
  printTitle(row, voice);
  const lines: (readonly [string, string])[] = [
    [voice.say('codeClass'), `${voice.paint(tones[tone], voice.pick(name))} · ${approval}`],
    [voice.say('codeWho'), voice.pick(whoNames[row.who])],
    [voice.say('codeCashier'), voice.pick(row.cashier)],
  ];
  if (row.question !== null) lines.push([voice.say('codeQuestion'), voice.pick(row.question)]);
  if (row.otherwise !== null) {
    const other = voice.pick(actionClasses[row.otherwise.action].name);
    lines.push([voice.say('codeOtherwise'), `${voice.pick(row.otherwise.when)} → ${other}`]);
  }
  for (const { meaning, source } of row.readings) {
    lines.push([voice.say('codeReading'), `${voice.pick(meaning)} (${voice.pick(sourceNames[source])})`]);
  }
  if (row.isKnown) {
    const sources = row.sources.map((key) => voice.pick(sourceNames[key])).join(voice.language === 'zh' ? '；' : '; ');
    lines.push([voice.say('codeSource'), `${sources} – ${voice.pick(attestationNames[row.attestation])}`]);
  }
  if (row.letter !== null)
    lines.push([voice.say('codeLetter'), `${row.letter} (${voice.pick(letterNames[row.letter])})`]);
  for (const line of alignColumns(lines)) voice.line(`  ${line}`);
};

const printElsewhere = (row: ResponseCode, voice: Voice): void => {
  const others = sameCodeElsewhere(row.profile, row.code);
  if (others.length === 0) return;
  voice.line();
  voice.line(voice.paint('quiet', voice.say('codeElsewhere')));
  for (const other of others) printTitle(other, voice);
};

const printCodes = ({ match, rows }: Found, { text, profile }: CodeRequest, voice: Voice): void => {
  const [only] = rows;
  if (rows.length === 0) voice.line(voice.say('codeNoWords', { text: plainText(text) }));
  if (profile !== null && match !== 'words' && only !== undefined) {
    if (!only.isKnown) voice.line(voice.say('codeNotInTable', { code: only.code, profile }));
    printRow(only, voice);
    printElsewhere(only, voice);
    return;
  }
  const known = rows.filter(({ isKnown }) => isKnown);
  if (known.length === 0) {
    if (only === undefined) return;
    voice.line(voice.say('codeNowhere', { text: only.code }));
    voice.line(`  ${voice.say('codeCashier')}  ${voice.pick(only.cashier)}`);
    return;
  }
  if (match === 'words') {
    for (const row of known) printTitle(row, voice);
    voice.line();
    voice.line(voice.paint('quiet', voice.say('codeMore')));
    return;
  }
  voice.line(voice.paint('quiet', voice.say('codeProfileFirst')));
  for (const row of known) {
    voice.line();
    printRow(row, voice);
  }
  const missing = rows.filter(({ isKnown }) => !isKnown).map(({ profile: id }) => id);
  voice.line();
  if (missing.length > 0)
    voice.line(voice.paint('quiet', voice.say('codeMissingIn', { profiles: missing.join(', ') })));
};

/** 0 = something was found, 1 = no table that was asked has it: it is shown raw. */
export const codeCommand = ({ voice }: Session, request: CodeRequest): ExitStatus => {
  const found = findCodes(request);
  voice.document({
    text: request.text,
    profile: request.profile,
    match: found.match,
    codes: found.rows.map(documentOf),
  });
  printCodes(found, request, voice);
  return found.match === 'none' ? exitStatus.needsAttention : exitStatus.done;
};
