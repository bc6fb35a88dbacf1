// steward id: what a number is, what its parts mean and how sure that is. Nothing is kept; card numbers are masked.

import {
  type ExplainedNumber,
  type ExplainedReading,
  explainNumber,
  isWorthTelling,
} from '../../../shared/identifier/explainNumber.ts';
import { type IdentifierKind, kindNames } from '../../../shared/identifier/identifierKinds.ts';
import type { IdentifierPart, IdentifierProblem, IdentifierReading } from '../../../shared/identifier/reading.ts';
import {
  candidateWords,
  confidenceWords,
  verdictWords,
  verifiedWords,
} from '../../../shared/identifier/readingWords.ts';
import { identifierSources, isCollected, type SourceKey } from '../../../shared/identifier/sources.ts';
import { type ExitStatus, exitStatus } from '../exitStatus.ts';
import type { Request } from '../request.ts';
import type { Session } from '../session.ts';
import { alignColumns } from '../textWidth.ts';
import type { Tone, Voice } from '../voice.ts';

type IdRequest = Extract<Request, { command: 'id' }>;

const tones = { valid: 'good', suspicious: 'warn', invalid: 'bad', missing: 'warn' } as const satisfies Record<
  IdentifierReading['verdict'],
  Tone
>;

const sourceDocument = (key: SourceKey) => ({ key, name: identifierSources[key] });

const problemDocument = ({ code, severity, at, alsoAt = [], message, remedy }: IdentifierProblem) => ({
  code,
  severity,
  positions: at === null ? [] : [at, ...alsoAt].map((each) => each + 1),
  message,
  remedy,
});

const partDocument = (part: IdentifierPart) => ({
  name: part.name,
  label: part.label,
  position: part.from + 1,
  value: part.value,
  reading: part.reading,
  confidence: part.confidence,
  meanings: part.meanings.map(({ text, source, isVerified }) => ({ text, source, isVerified })),
  source: sourceDocument(part.source),
  isVerified: part.isVerified,
});

const documentOf = ({ readings, problems, ...rest }: ExplainedNumber, asked: IdentifierKind | null) => ({
  ...rest,
  kind: asked,
  problems: problems.map(problemDocument),
  readings: readings.map(({ kind, likelihood, reading }) => ({
    kind,
    name: kindNames[kind].name,
    likelihood: likelihood?.word ?? null,
    reason: likelihood?.reason ?? null,
    verdict: reading.verdict,
    value: reading.value,
    problems: reading.problems.map(problemDocument),
    notes: reading.notes,
    parts: reading.parts.map(partDocument),
  })),
});

const printProblems = (problems: readonly IdentifierProblem[], voice: Voice): void => {
  for (const { message, remedy, severity } of problems) {
    voice.line(`  ${voice.paint(severity === 'invalid' ? 'bad' : 'warn', voice.pick(message))}`);
    voice.line(`    ${voice.pick(remedy)}`);
  }
};

const sourcesOf = ({ source, meanings }: IdentifierPart): SourceKey[] => [
  ...new Set(meanings.length === 0 ? [source] : meanings.map((each) => each.source)),
];

const printReading = ({ kind, likelihood, reading }: ExplainedReading, voice: Voice): void => {
  const { name, short } = kindNames[kind];
  const head = [voice.paint(tones[reading.verdict], voice.pick(verdictWords[reading.verdict]))];
  if (likelihood !== null) head.push(voice.pick(candidateWords[likelihood.word]));
  voice.line();
  voice.line(`${voice.paint('strong', `${voice.pick(name)} (${short})`)}  ${head.join(' · ')}`);
  if (likelihood !== null) voice.line(`  ${voice.paint('quiet', voice.pick(likelihood.reason))}`);
  printProblems(reading.problems, voice);
  const sources = [...new Set(reading.parts.flatMap(sourcesOf))];
  const rows = reading.parts.map((part) => [
    part.value,
    voice.pick(part.label),
    voice.pick(part.reading),
    [
      voice.pick(confidenceWords[part.confidence]),
      ...sourcesOf(part).map((source) => `[${String(sources.indexOf(source) + 1)}]`),
      isCollected(part.source) && part.meanings.length > 0
        ? voice.pick(part.isVerified ? verifiedWords.yes : verifiedWords.no)
        : '',
    ].join(' '),
  ]);
  for (const row of alignColumns(rows)) voice.line(`  ${row.trimEnd()}`);
  for (const note of reading.notes) voice.line(`  ${voice.paint('quiet', voice.pick(note))}`);
  sources.forEach((source, index) => {
    voice.line(`  ${voice.paint('quiet', `[${String(index + 1)}] ${voice.pick(identifierSources[source])}`)}`);
  });
};

const printAnswer = (answer: ExplainedNumber, voice: Voice): void => {
  voice.line(voice.paint('strong', answer.value));
  for (const change of answer.changes) voice.line(`  ${voice.paint('quiet', voice.pick(change))}`);
  printProblems(answer.problems, voice);
  if (answer.readings.length === 0 && answer.problems.length === 0) voice.line(`  ${voice.say('idNothing')}`);
  for (const explained of answer.readings.filter(isWorthTelling)) printReading(explained, voice);
  const others = answer.readings.filter((explained, index) => !isWorthTelling(explained, index));
  if (others.length === 0) return;
  voice.line();
  voice.line(voice.say('idOthers'));
  const rows = others.map(({ kind, likelihood, reading }) => [
    `${voice.pick(kindNames[kind].name)} (${kindNames[kind].short})`,
    voice.pick(verdictWords[reading.verdict]),
    likelihood === null ? '' : voice.pick(likelihood.reason),
  ]);
  for (const row of alignColumns(rows)) voice.line(`  ${row}`);
};

/** 0 = nothing against the number as its likeliest kind, 1 = something is wrong with it or it is no such number. */
export const idCommand = ({ voice }: Session, request: IdRequest): ExitStatus => {
  const answer = explainNumber(request.text, request.kind);
  voice.document(documentOf(answer, request.kind));
  printAnswer(answer, voice);
  const [first] = answer.readings;
  const isFine = answer.problems.length === 0 && first?.reading.verdict === 'valid';
  return isFine ? exitStatus.done : exitStatus.needsAttention;
};
