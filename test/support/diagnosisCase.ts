// The form of a diagnosis case, and what an answer has to satisfy.
import { z } from 'zod';
import { type Answer, confidences, diagnosisVerdicts, findingRoles } from '../../shared/diagnosis/answerSchema.ts';
import { causeIdSchema } from '../../shared/diagnosis/causeIds.ts';

const oneOrMore = <T extends z.ZodType>(schema: T) => z.union([schema, z.array(schema).min(1)]);
const confidence = z.enum(confidences);

/** What is expected of an answer. */
export const expectationSchema = z.strictObject({
  verdict: z.enum(diagnosisVerdicts).optional(),
  ranked: z
    .array(
      z.strictObject({
        cause: oneOrMore(causeIdSchema),
        atLeast: confidence.optional(),
        atMost: confidence.optional(),
        role: z.enum(findingRoles).optional(),
      }),
    )
    .optional(),
  mustNot: z
    .array(z.strictObject({ cause: z.string(), atOrAbove: confidence, exceptSeparate: z.boolean().optional() }))
    .optional(),
  who: oneOrMore(z.string()).optional(),
  missingAny: z.array(z.string()).optional(),
  notAdvised: z.array(z.string()).optional(),
  /** Words that stand in the summary or a reason, in either language. */
  says: z.array(z.string()).optional(),
  /** Words that stand nowhere in the answer. */
  saysNot: z.array(z.string()).optional(),
  /** Places of the document that are named in the notices. */
  notices: z.array(z.string()).optional(),
});
/** What is expected of an answer. */
export type Expectation = z.infer<typeof expectationSchema>;

/** One case. */
export const caseSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  because: z.string().optional(),
  unknownKeys: z.array(z.string()).optional(),
  evidence: z.unknown(),
  expect: expectationSchema,
});
/** One case. */
export type DiagnosisCase = z.infer<typeof caseSchema>;

const strength = { low: 1, medium: 2, high: 3 } as const;
const listOf = <T>(value: T | readonly T[]): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : [value as T];

const rankedProblems = ({ findings }: Answer, ranked: NonNullable<Expectation['ranked']>): string[] => {
  const problems: string[] = [];
  const taken: number[] = [];
  for (const { cause, atLeast, atMost, role } of ranked) {
    const causes = listOf(cause) as readonly string[];
    const from = (taken.at(-1) ?? -1) + 1;
    const at = findings.findIndex((each, place) => place >= from && causes.includes(each.cause));
    const finding = findings[at];
    if (finding === undefined) {
      problems.push(`${causes.join('|')} is not among the findings after #${String(from)}`);
      continue;
    }
    if (taken.length === 0 && findings.slice(0, at).some((each) => each.role === 'primary')) {
      problems.push(`${finding.cause} is not the first primary finding`);
    }
    taken.push(at);
    if (atLeast !== undefined && strength[finding.confidence] < strength[atLeast])
      problems.push(`${finding.cause} is only ${finding.confidence}`);
    if (atMost !== undefined && strength[finding.confidence] > strength[atMost])
      problems.push(`${finding.cause} is ${finding.confidence}`);
    if (role !== undefined && finding.role !== role) problems.push(`${finding.cause} is ${finding.role}, not ${role}`);
  }
  return problems;
};

const mustNotProblems = ({ findings }: Answer, mustNot: NonNullable<Expectation['mustNot']>): string[] =>
  mustNot.flatMap(({ cause, atOrAbove, exceptSeparate }) =>
    findings
      .filter((each) => (cause.endsWith('*') ? each.cause.startsWith(cause.slice(0, -1)) : each.cause === cause))
      .filter((each) => strength[each.confidence] >= strength[atOrAbove])
      .filter(({ role }) => !(exceptSeparate === true && (role === 'separate' || role === 'resolved')))
      .map((each) => `${each.cause} must not be ${each.confidence} (${each.role})`),
  );

const wordProblems = (answer: Answer, expected: Expectation): string[] => {
  const actions = answer.findings.flatMap((each) => each.actions.flatMap(({ zh, en }) => [zh, en]));
  const whys = answer.findings.flatMap(({ why }) => [why.zh, why.en]);
  const all = [answer.summary.zh, answer.summary.en, ...whys].join('\n');
  return [
    ...(expected.notAdvised ?? [])
      .filter((words) => actions.some((text) => text.includes(words)))
      .map((words) => `advises “${words}”`),
    ...(expected.says ?? []).filter((words) => !all.includes(words)).map((words) => `does not say “${words}”`),
    ...(expected.saysNot ?? [])
      .filter((words) => JSON.stringify(answer).includes(words))
      .map((words) => `says “${words}”`),
  ];
};

/** What is wrong with an answer; nothing = it satisfies the expectation. */
export const checkExpectation = (answer: Answer, expected: Expectation): string[] => {
  const problems: string[] = [];
  if (expected.verdict !== undefined && answer.verdict !== expected.verdict)
    problems.push(`verdict is ${answer.verdict}, not ${expected.verdict}`);
  problems.push(...rankedProblems(answer, expected.ranked ?? []), ...mustNotProblems(answer, expected.mustNot ?? []));
  const who = answer.findings[0]?.who;
  if (expected.who !== undefined && !listOf(expected.who).includes(who ?? ''))
    problems.push(`who is ${who ?? 'nobody'}`);
  const keys = answer.missing.map(({ key }) => key);
  if (expected.missingAny !== undefined && !expected.missingAny.some((key) => keys.includes(key)))
    problems.push(`asks only for ${keys.join(', ')}`);
  const places = answer.notices.map(({ path }) => path);
  problems.push(
    ...(expected.notices ?? []).filter((path) => !places.includes(path)).map((path) => `has no notice on ${path}`),
  );
  return [...problems, ...wordProblems(answer, expected)];
};
