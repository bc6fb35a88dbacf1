// registration.binding: the shop's record held against what the terminal, the slips and the portal say.
import { driftAdviceOf } from '../../../shared/help/binding/driftAdvice.ts';
import { registrationBindingHelp as help } from '../../../shared/help/checks/registrationBinding.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { CheckResult, Evidence } from '../../../shared/model/healthReport.ts';
import { decisiveFields, isAcceptedOn } from '../../../shared/register/binding.ts';
import { maskBoundPair } from '../../../shared/register/maskBinding.ts';
import { registerFields, valueSourceNames } from '../../../shared/register/registerFields.ts';
import { saidByTerminal } from '../binding/bindingSaid.ts';
import { compareBinding, countCompared, type Difference, shownValue } from '../bindingDrift.ts';
import type { CheckContext, HealthCheck, RegisterView } from './check.ts';
import { stateEvidence } from './evidence.ts';
import { makeResult, nothingRead } from './makeResult.ts';

const valuesOf = ({ field, registered, value }: Difference): readonly [string, string] =>
  maskBoundPair(field, [shownValue(field, registered), shownValue(field, value)]);

const inWords = (difference: Difference): Bilingual => {
  const { label } = registerFields[difference.field];
  const [registered, observed] = valuesOf(difference);
  const source = valueSourceNames[difference.source];
  return {
    zh: `${label.zh}：登记簿为 ${registered}，${source.zh}为 ${observed}`,
    en: `${label.en}: ${registered} in the register, ${observed} ${source.en === 'read from the terminal' ? 'in the terminal' : `(${source.en})`}`,
  };
};

const enumerated = (differences: readonly Difference[]): Bilingual => {
  const all = differences.map(inWords);
  return { zh: all.map(({ zh }) => zh).join('；'), en: all.map(({ en }) => en).join('; ') };
};

const evidenceOf = (differences: readonly Difference[]): Evidence[] =>
  differences.flatMap((difference) => {
    const [registered, observed] = valuesOf(difference);
    return [
      stateEvidence(`binding.${difference.field}.registered`, registered, 'register'),
      stateEvidence(`binding.${difference.field}.observed`, observed, difference.source),
    ];
  });

const isAccepted = ({ drifts, today }: RegisterView, { field, source, value }: Difference): boolean =>
  drifts.some(
    (drift) =>
      drift.field === field && drift.source === source && drift.observed === value && isAcceptedOn(drift, today),
  );

const worstFirst = (differences: readonly Difference[]): readonly Difference[] =>
  [...differences].sort(
    (one, other) => Number(decisiveFields.includes(other.field)) - Number(decisiveFields.includes(one.field)),
  );

const judgeBy = (view: RegisterView, context: CheckContext): CheckResult => {
  const said = [...saidByTerminal(context.report, view, { at: context.readAt, checkId: null }), ...view.said];
  const all = compareBinding(view.values, said);
  const open = worstFirst(all.filter((difference) => !isAccepted(view, difference)));
  const [first] = open;
  if (first !== undefined) {
    const isDecisive = decisiveFields.includes(first.field);
    const { tell, action, who } = driftAdviceOf(first.field, first.source);
    const found = { evidence: evidenceOf(open), facts: { differences: enumerated(open), tell, action } };
    return { ...makeResult(help.id, isDecisive ? help.findings.conflict : help.findings.differs, found), who };
  }
  if (all.length > 0) {
    return makeResult(help.id, help.findings.accepted, {
      evidence: evidenceOf(all),
      facts: { differences: enumerated(all) },
    });
  }
  const count = countCompared(view.values, said);
  if (count > 0) return makeResult(help.id, help.findings.agrees, { facts: { count } });
  return context.report.ending === 'complete'
    ? makeResult(help.id, help.findings.nothingToCompare, {})
    : nothingRead(help, context);
};

/** Another serial, merchant or terminal number fails; any other difference warns; without a record there is nothing to say. */
export const registrationBindingCheck: HealthCheck = {
  id: help.id,
  judge: (context) =>
    context.register === null ? makeResult(help.id, help.findings.noRecord, {}) : judgeBy(context.register, context),
};
