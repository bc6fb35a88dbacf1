// Checklists: a change makes a new version, what was done by an older one stays readable.
import { randomUUID } from 'node:crypto';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { allTemplateProposals } from '../../../shared/job/proposals/allTemplateProposals.ts';
import type { Template, TemplateDraft, TemplateItem } from '../../../shared/job/template.ts';
import { templateProblem } from '../../../shared/job/templateProblem.ts';
import { redactText } from '../../../shared/mask/redactText.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { LogEntry } from '../../../shared/model/logEntry.ts';
import { plainText } from '../../../shared/register/checkValue.ts';
import { attempt } from '../attempt.ts';
import { changeOf } from '../changeOf.ts';
import { createTurns } from '../inTurn.ts';
import { utcText } from '../isoTime.ts';
import { composeLine, type LogLine } from '../logWriter.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import type { Templates } from './templateServices.ts';

const refuse = (...given: Parameters<typeof failure>): never => {
  throw new AppFailure(failure(...given).error);
};

const kept = (typed: string): string => redactText(plainText(typed, true));

/** A text of both languages as it is kept; where one of them is empty the other stands for it. */
const keptBoth = ({ zh, en }: Bilingual): Bilingual => {
  const both = { zh: kept(zh), en: kept(en) };
  return { zh: both.zh || both.en || '–', en: both.en || both.zh || '–' };
};

const keptItem = (item: TemplateItem): TemplateItem => ({
  ...item,
  title: keptBoth(item.title),
  help: item.help === null ? null : keptBoth(item.help),
  unit: item.unit === null ? null : kept(item.unit) || null,
  choices: item.choices.map(keptBoth),
});

const keptDraft = (draft: TemplateDraft): TemplateDraft => {
  const problem = templateProblem(draft);
  if (problem !== null) {
    const { zh: problemZh, en: problemEn } = problem.problem;
    refuse('template.invalid', { point: problem.point, problemZh, problemEn });
  }
  return { ...draft, name: keptBoth(draft.name), items: draft.items.map(keptItem) };
};

/** Checklists of the open shop. */
export const createTemplates = (deps: ServiceDeps): Templates => {
  const store = deps.shops.open.templates;
  const inTurn = createTurns();

  const line = (summary: Bilingual, id: string, change: Pick<LogLine, 'before' | 'after'>) =>
    composeLine(deps, {
      kind: 'job',
      summary,
      simulated: deps.shops.kind === 'simulated',
      ...change,
      record: { kind: 'template', id },
    });

  const known = async (templateId: string, version: number | null = null): Promise<Template> =>
    (await store.byId(templateId, version)) ?? refuse('template.unknown', { templateId });

  const announce = (entry: LogEntry): void => {
    deps.publish('log.appended', entry);
    deps.publish('templates.changed', {});
  };

  const add = async (template: Template, summary: Bilingual): Promise<Template> => {
    const before = await store.byId(template.id, null);
    const entry = await store.add(template, line(summary, template.id, changeOf(before, template)));
    if (entry === null) return refuse('template.overtaken', { template: template.name.zh, version: template.version });
    announce(entry);
    return template;
  };

  const first = (draft: TemplateDraft, proposal: string | null): Promise<Template> => {
    const { name, ...rest } = keptDraft(draft);
    const template = { ...rest, name, id: randomUUID(), version: 1, proposal, ...stamp() };
    return add(template, { zh: `新检查单“${name.zh}”`, en: `New checklist “${name.en}”` });
  };

  const stamp = () => ({ updatedAt: utcText(deps.clock.now()), updatedBy: deps.operator.current() });

  const ensureProposal = (key: string): Promise<Template> =>
    inTurn(async () => {
      const proposal = allTemplateProposals.find((each) => each.key === key);
      if (proposal === undefined) return refuse('input.invalid', { field: 'key', found: key, expected: 'proposal' });
      const taken = await store.ofProposal(key);
      if (taken !== null) return taken;
      // Plans take proposals too, and so may another program on the same records.
      const made = await attempt(() => first(proposal.draft, key));
      return made.ok ? made.value : ((await store.ofProposal(key)) ?? refuse(made.error.code, made.error.facts));
    });

  return {
    list: () =>
      attempt(async () =>
        [...(await store.list())].sort((one, other) => one.name.zh.localeCompare(other.name.zh, 'zh')),
      ),
    get: ({ templateId, version }) => attempt(() => known(templateId, version)),
    versions: ({ templateId }) =>
      attempt(async () => {
        await known(templateId);
        return [...(await store.versions(templateId))];
      }),
    create: ({ draft }) => attempt(() => inTurn(() => first(draft, null))),
    change: ({ templateId, draft, basedOn }) =>
      attempt(() =>
        inTurn(async () => {
          const before = await known(templateId);
          const { name, ...rest } = keptDraft(draft);
          if (await store.isRemoved(templateId)) refuse('template.removed', { template: before.name.zh });
          if (before.version !== basedOn) {
            refuse('template.overtaken', { template: before.name.zh, version: before.version });
          }
          const template = { ...before, ...rest, name, version: before.version + 1, ...stamp() };
          return add(template, {
            zh: `检查单“${name.zh}”改为第 ${template.version} 版；已开始的任务仍按原来的版本`,
            en: `Checklist “${name.en}” is now version ${template.version}; jobs that were started keep theirs`,
          });
        }),
      ),
    remove: ({ templateId, reason: given }) =>
      attempt(() =>
        inTurn(async () => {
          const before = await known(templateId);
          const { name } = before;
          if (await store.isRemoved(templateId)) return {};
          const reason = kept(given);
          const summary = {
            zh: `检查单“${name.zh}”不再使用（${reason}）`,
            en: `Checklist “${name.en}” is not used any more (${reason})`,
          };
          announce(
            await store.remove(
              templateId,
              utcText(deps.clock.now()),
              line(summary, templateId, { before: { version: before.version }, after: null }),
            ),
          );
          return {};
        }),
      ),
    proposals: () =>
      attempt(() =>
        Promise.all(
          allTemplateProposals.map(async ({ key, draft, source }) => ({
            key,
            draft,
            source,
            templateId: (await store.ofProposal(key))?.id ?? null,
          })),
        ),
      ),
    takeProposal: ({ key }) => attempt(() => ensureProposal(key)),
    ensureProposal,
  };
};
