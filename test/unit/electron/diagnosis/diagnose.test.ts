// The diagnosis as a whole: cases, and what must hold for any evidence.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose, diagnoseDocument } from '../../../../electron/diagnosis/diagnose.ts';
import { usualSettings } from '../../../../electron/diagnosis/settings.ts';
import { type Answer, answerSchema } from '../../../../shared/diagnosis/answerSchema.ts';
import { causeIds } from '../../../../shared/diagnosis/causeIds.ts';
import { causes } from '../../../../shared/diagnosis/causes.ts';
import { type EvidenceFact, factSources } from '../../../../shared/diagnosis/evidenceSchema.ts';
import { factKeys } from '../../../../shared/diagnosis/factKeys.ts';
import { aCode, aFact, anEvidence, readOf } from '../../../support/anEvidence.ts';
import { caseSchema, checkExpectation, type DiagnosisCase } from '../../../support/diagnosisCase.ts';

const folder = join(import.meta.dirname, '../../../golden/diagnosis');
const cases: readonly DiagnosisCase[] = globSync('*.json', { cwd: folder })
  .sort()
  .flatMap((file) => caseSchema.array().parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))));

const answerTo = (document: unknown): Answer => {
  const reading = diagnoseDocument(document);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return answerSchema.parse(reading.answer);
};

const listOf = (cause: string | readonly string[]): readonly string[] => (typeof cause === 'string' ? [cause] : cause);

describe('the cases', () => {
  it('are many, each with its own name', () => {
    expect(cases.length).toBeGreaterThan(200);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  it('show every cause where it is, and where it must not be', () => {
    const shown = new Set(
      cases.flatMap(({ expect: { ranked } }) => (ranked ?? []).flatMap(({ cause }) => listOf(cause))),
    );
    const barred = new Set(cases.flatMap(({ expect: { mustNot } }) => (mustNot ?? []).map(({ cause }) => cause)));
    const isBarred = (cause: string): boolean => barred.has(cause) || barred.has(`${cause.split('-')[0] ?? ''}-*`);
    expect(causeIds.filter((cause) => !shown.has(cause))).toEqual([]);
    expect(causeIds.filter((cause) => !isBarred(cause))).toEqual([]);
  });

  it.each(cases.map((each) => [`${each.id}: ${each.title}`, each] as const))(
    '%s',
    (_, { evidence, expect: wanted }) => {
      expect(checkExpectation(answerTo(evidence), wanted)).toEqual([]);
    },
  );
});

const sampleValues = (key: string): fc.Arbitrary<EvidenceFact['value']> => {
  const form = factKeys[key as keyof typeof factKeys].form;
  switch (form.kind) {
    case 'code':
      return fc.constantFrom('97', '03', '58', '00', '77', 'A0', '51', '91', '96', '14', '54', 'A4', 'QQ', '68');
    case 'text':
      return fc.constantFrom('终端未登记', 'PED Tampered', '97 终端未登记', '缺纸', 'hello', 'rc -2101', '');
    case 'name':
      return fc.constantFrom('10001234', 'K1', 'K2', '', '1234567', '广州', '长沙', '911100006000373410');
    case 'number':
      return fc.constantFrom(form.least, form.most, (form.least + form.most) / 2, 5);
    case 'boolean':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...form.choices.map(({ value }) => value));
    case 'moment':
    case 'event':
      return fc.constantFrom('2026-11-20T10:00:00+08:00', '2025-01-01', '2026-07-01T00:00:00Z');
  }
};

const factArbitrary: fc.Arbitrary<EvidenceFact> = fc.constantFrom(...Object.keys(factKeys)).chain((key) =>
  fc
    .record({
      value: sampleValues(key),
      source: fc.constantFrom(...factSources),
      at: fc.option(
        fc.constantFrom('2026-11-21T09:00:00+08:00', '2026-11-22T08:00:00+08:00', '2026-11-22T09:00:00+08:00'),
        { nil: null },
      ),
      operation: fc.constantFrom(null, 'sale', 'sign-on', 'qr', 'upgrade'),
      cards: fc.constantFrom(null, 'all', 'one'),
    })
    .map(({ value, source, at, operation, cards }) => ({
      key,
      value,
      source,
      ...(at === null ? {} : { at }),
      ...(key === 'response.code' && operation !== null ? { operation: operation as 'sale' } : {}),
      ...(key === 'response.code' && cards !== null ? { cards: cards as 'all' } : {}),
    })),
);
const facts = fc.array(factArbitrary, { maxLength: 14 });
const runs = { numRuns: 300 };

/** An answer without what depends on places in the list. */
const withoutPlaces = ({ verdict, findings, missing, summary }: Answer) => ({
  verdict,
  findings: findings.map(({ used, contradicting, ...rest }) => ({
    ...rest,
    counts: [used.length, contradicting.length],
  })),
  missing,
  summary,
});

describe('for any evidence the diagnosis', () => {
  it('never throws, and answers in its own form', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const reading = diagnoseDocument(raw);
        if (reading.ok) answerSchema.parse(reading.answer);
        else expect(reading.issues.length).toBeGreaterThan(0);
      }),
      runs,
    );
    fc.assert(
      fc.property(facts, fc.array(fc.anything(), { maxLength: 4 }), facts, (mine, rubbish, theirs) => {
        answerTo({ ...anEvidence(mine), terminals: { A: [...mine, ...rubbish], B: [...theirs, ...rubbish] } });
      }),
      runs,
    );
  });

  it('does not depend on the order of the facts', () => {
    const shuffled = facts.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(withoutPlaces(answerTo(anEvidence(other)))).toEqual(withoutPlaces(answerTo(anEvidence(list))));
      }),
      runs,
    );
  });

  it('never blames network or machine first for a 97 that a host sent', () => {
    const harmless = facts.map((list) =>
      list.filter(({ key }) => key !== 'response.code' && key !== 'screen.text' && key !== 'history.lastApprovedAt'),
    );
    fc.assert(
      fc.property(harmless, fc.constantFrom('host' as const, 'receipt' as const), (list, source) => {
        const { findings } = answerTo(anEvidence([...list, aCode('97', { source })]));
        const blamed = findings.filter(
          ({ cause, role, confidence }) => /^(NET|HW)-/.test(cause) && role === 'primary' && confidence !== 'low',
        );
        expect(blamed).toEqual([]);
      }),
      runs,
    );
  });

  it('is insufficient where all is hearsay', () => {
    const words = fc.array(
      fc.record({
        key: fc.constantFrom('user.text', 'screen.text'),
        value: fc.oneof(
          fc.constantFrom('终端未登记', 'PED Tampered', '打印机缺纸', '没登记', '不能开机'),
          fc.string({ maxLength: 30 }),
        ),
        source: fc.constantFrom('user' as const, 'receipt' as const),
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(words, (list) => {
        const { verdict, findings } = answerTo(anEvidence(list));
        fc.pre(!list.some(({ key, value }) => key === 'screen.text' && /\d/.test(value)));
        expect(verdict).toBe('insufficient');
        expect(findings.every(({ confidence }) => confidence === 'low')).toBe(true);
      }),
      runs,
    );
  });

  it('puts the same cause first when a fact that nobody used is taken away', () => {
    fc.assert(
      fc.property(facts, fc.nat(), (list, pick) => {
        const answer = answerTo(anEvidence(list));
        const touched = new Set(answer.findings.flatMap(({ used, contradicting }) => [...used, ...contradicting]));
        const idle = list.map((_, index) => index).filter((index) => !touched.has(index));
        const gone = idle[pick % Math.max(1, idle.length)];
        fc.pre(gone !== undefined && answer.findings[0]?.role === 'primary' && answer.verdict === 'ranked');
        fc.pre(answer.notices.length === 0);
        // Taking away one side of a tie decides it; a second fact of the same key is no idle fact.
        fc.pre(list.filter(({ key }) => key === list[gone]?.key).length === 1);
        const after = answerTo(anEvidence(list.filter((_, index) => index !== gone)));
        expect(after.findings[0]?.cause).toBe(answer.findings[0].cause);
      }),
      runs,
    );
  });

  it('stays valid when a question of its own is answered', () => {
    fc.assert(
      fc.property(facts, fc.nat(), (list, pick) => {
        const { missing } = answerTo(anEvidence(list));
        const asked = missing[pick % Math.max(1, missing.length)];
        fc.pre(asked !== undefined);
        const { key } = asked;
        const [value] = fc.sample(sampleValues(key), { numRuns: 1, seed: pick });
        answerTo(anEvidence([...list, aFact(key, value ?? '97', { source: 'portal' })]));
      }),
      runs,
    );
  });

  it('is never sure of a code that was only typed', () => {
    fc.assert(
      fc.property(fc.constantFrom('97', '03', '58', '77', 'A0', '91', '51'), (code) => {
        const { findings } = answerTo(anEvidence([aCode(code, { source: 'user' })]));
        expect(findings.filter(({ confidence }) => confidence === 'high')).toEqual([]);
      }),
    );
  });
});

describe('the settings', () => {
  it('decide from when on a terminal counts as idle', () => {
    const evidence = readOf(
      anEvidence([aCode('97'), aFact('history.lastApprovedAt', '2026-10-10', { source: 'host' })]),
    );
    const first = (settings = usualSettings) => diagnose(evidence, [], settings).findings[0]?.cause;
    expect(first()).not.toBe('REG-04');
    expect(first({ ...usualSettings, dormantDays: 30, closedDays: 40 })).toBe('REG-04');
  });
});

describe('what is advised', () => {
  it('is in the catalogue, word for word, and names who acts', () => {
    for (const { evidence } of cases) {
      for (const { cause, who, actions, role } of answerTo(evidence).findings) {
        expect(causes[cause].who).toContain(who);
        // The first step may be the one of the very code; see actionsOf.
        if (role !== 'resolved') expect(actions.slice(1)).toEqual(causes[cause].actions.slice(1));
      }
    }
  });
});
