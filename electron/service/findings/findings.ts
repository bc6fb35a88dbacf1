// Findings as work: listed, given to somebody, remarked on, closed with a reason, taken up again.

import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { type Finding, type FindingStep, findingStateNames } from '../../../shared/finding/finding.ts';
import { checkHelp } from '../../../shared/help/allCheckHelp.ts';
import { redactText } from '../../../shared/mask/redactText.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { parties } from '../../../shared/model/who.ts';
import { attempt } from '../attempt.ts';
import { changeOf } from '../changeOf.ts';
import { utcText } from '../isoTime.ts';
import { writeLineWith } from '../logWriter.ts';
import { nameOf } from '../nameOf.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { announceFindings } from './announceFindings.ts';
import type { Findings } from './findingServices.ts';
import { withStep } from './followReport.ts';

/** Findings of the open shop. */
export const createFindings = (deps: ServiceDeps): Findings => {
  const { findings, terminals } = deps.shops.open;
  const now = (): string => utcText(deps.clock.now());

  const known = async (findingId: string): Promise<Finding> => {
    const finding = await findings.byId(findingId);
    if (finding === null) throw new AppFailure(failure('finding.unknown', { findingId }).error);
    return finding;
  };
  const open = async (findingId: string): Promise<Finding> => {
    const finding = await known(findingId);
    if (finding.closedAt !== null) throw new AppFailure(failure('finding.closed', { findingId }).error);
    return finding;
  };
  const stepNow = (step: FindingStep['step'], text: string | null): FindingStep => ({
    at: now(),
    step,
    operator: deps.operator.current(),
    text: text === null ? null : redactText(text),
    reportId: null,
  });
  const nameOfTerminal = async (terminalId: string): Promise<string | null> => {
    const terminal = await terminals.byId(terminalId);
    return terminal === null ? null : nameOf(terminal);
  };

  const keep = async (
    before: Finding,
    change: Partial<Finding>,
    { steps, summary }: { readonly steps: readonly FindingStep[]; readonly summary: (title: Bilingual) => Bilingual },
  ): Promise<Finding> => {
    const history = steps.reduce<readonly FindingStep[]>(withStep, before.history);
    const finding: Finding = { ...before, ...change, changedAt: now(), history: [...history] };
    await writeLineWith(deps, () => findings.write(finding), {
      kind: 'finding',
      summary: summary(checkHelp[finding.checkId].title),
      terminal: await terminals.byId(finding.terminalId),
      ...changeOf(before, finding),
      record: { kind: 'finding', id: finding.id },
    });
    await announceFindings(deps, deps.shops.open, finding.terminalId);
    return finding;
  };

  return {
    list: ({ filter, offset, limit }) =>
      attempt(async () => {
        const [page, total] = await Promise.all([findings.page(filter, offset, limit), findings.total(filter)]);
        const names = new Map<string, string | null>();
        for (const { terminalId } of page) {
          if (!names.has(terminalId)) names.set(terminalId, await nameOfTerminal(terminalId));
        }
        const rows = page.map(({ history: _, ...row }) => ({
          ...row,
          terminalName: names.get(row.terminalId) ?? null,
        }));
        return { findings: rows, total };
      }),
    counts: () =>
      attempt(async () => {
        const counts = await findings.openCounts();
        const sum = (of: typeof counts): number => of.reduce((total, { count }) => total + count, 0);
        return {
          open: sum(counts),
          faults: sum(counts.filter(({ outcome }) => outcome === 'fail')),
          byWho: parties
            .map((who) => ({ who, count: sum(counts.filter((each) => each.who === who)) }))
            .filter(({ count }) => count > 0),
        };
      }),
    get: ({ findingId }) =>
      attempt(async () => {
        const finding = await known(findingId);
        return { finding, terminalName: await nameOfTerminal(finding.terminalId) };
      }),
    assign: ({ findingId, assignee: given }) =>
      attempt(async () => {
        const finding = await open(findingId);
        const assignee = given === null ? null : redactText(given);
        if (assignee === finding.assignee) return finding;
        return keep(
          finding,
          { assignee },
          {
            steps: [stepNow('assigned', assignee)],
            summary: (title) => ({
              zh: assignee === null ? `问题“${title.zh}”：不再有人负责` : `问题“${title.zh}”交给 ${assignee}`,
              en:
                assignee === null
                  ? `Finding “${title.en}”: nobody takes care any more`
                  : `Finding “${title.en}” given to ${assignee}`,
            }),
          },
        );
      }),
    setState: ({ findingId, state, note }) =>
      attempt(async () => {
        const finding = await open(findingId);
        if (state === finding.state && note === null) return finding;
        const isMoved = state !== finding.state;
        const name = findingStateNames[state];
        const said = note === null ? '' : redactText(note);
        return keep(
          finding,
          { state },
          {
            steps: [...(isMoved ? [stepNow('state', state)] : []), ...(note === null ? [] : [stepNow('note', note)])],
            summary: (title) => ({
              zh: `问题“${title.zh}”：${name.zh}${said === '' ? '' : `。${said}`}`,
              en: `Finding “${title.en}”: ${name.en}${said === '' ? '' : `. ${said}`}`,
            }),
          },
        );
      }),
    note: ({ findingId, note }) =>
      attempt(async () => {
        const finding = await known(findingId);
        const said = redactText(note);
        return keep(
          finding,
          {},
          {
            steps: [stepNow('note', note)],
            summary: (title) => ({
              zh: `问题“${title.zh}”的备注：${said}`,
              en: `Remark on the finding “${title.en}”: ${said}`,
            }),
          },
        );
      }),
    close: ({ findingId, reason }) =>
      attempt(async () => {
        const finding = await open(findingId);
        const said = redactText(reason);
        return keep(
          finding,
          { state: 'closed', closedAt: now(), closedBy: 'person', passedAt: null },
          {
            steps: [stepNow('closed', reason)],
            summary: (title) => ({
              zh: `问题“${title.zh}”由人关闭，检查并未通过。理由：${said}`,
              en: `Finding “${title.en}” closed by a person, no check has passed. Reason: ${said}`,
            }),
          },
        );
      }),
    reopen: ({ findingId, reason }) =>
      attempt(async () => {
        const finding = await known(findingId);
        const newest = (await findings.newest(finding.terminalId)).find(({ checkId }) => checkId === finding.checkId);
        if (finding.closedBy !== 'person' || newest?.id !== finding.id) {
          throw new AppFailure(failure('finding.not-reopened', { findingId }).error);
        }
        const said = redactText(reason);
        return keep(
          finding,
          { state: 'open', closedAt: null, closedBy: null, passedAt: null },
          {
            steps: [stepNow('reopened', reason)],
            summary: (title) => ({
              zh: `问题“${title.zh}”重新打开。理由：${said}`,
              en: `Finding “${title.en}” taken up again. Reason: ${said}`,
            }),
          },
        );
      }),
  };
};
