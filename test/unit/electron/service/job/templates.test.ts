import { describe, expect, it } from 'vitest';
import { createTemplates } from '../../../../../electron/service/job/templates.ts';
import { anItem, aTemplateDraft } from '../../../../support/aJob.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const aShop = async () => {
  const deps = await someDeps();
  return { ...deps, templates: createTemplates(deps) };
};

describe('checklists', () => {
  it('make a new version with each change and keep the older ones as they were', async () => {
    const { templates } = await aShop();
    const first = unwrap(await templates.create({ draft: aTemplateDraft() }));
    const draft = aTemplateDraft({ items: [anItem({ id: 'new' })], signature: 'pin', needsWitness: true });
    const second = unwrap(await templates.change({ templateId: first.id, draft, basedOn: 1 }));
    expect(second).toMatchObject({ id: first.id, version: 2, signature: 'pin' });
    expect(unwrap(await templates.get({ templateId: first.id, version: 1 }))).toEqual(first);
    expect(unwrap(await templates.versions({ templateId: first.id })).map(({ version }) => version)).toEqual([2, 1]);
    expect(unwrap(await templates.list())).toEqual([second]);
    expect(await templates.get({ templateId: first.id, version: 3 })).toMatchObject({
      error: { code: 'template.unknown' },
    });
  });

  it('overwrite nobody: who began with an older version is told so, also of two at the same time', async () => {
    const { templates } = await aShop();
    const { id: templateId } = unwrap(await templates.create({ draft: aTemplateDraft() }));
    const change = () => templates.change({ templateId, draft: aTemplateDraft(), basedOn: 1 });
    const codes = (await Promise.all([change(), change(), change()])).map((each) => (each.ok ? 'ok' : each.error.code));
    expect(codes.toSorted()).toEqual(['ok', 'template.overtaken', 'template.overtaken']);
  });

  it('that are removed can be read, not changed, and are removed once', async () => {
    const { templates, heard } = await aShop();
    const { id: templateId } = unwrap(await templates.create({ draft: aTemplateDraft() }));
    unwrap(await templates.remove({ templateId, reason: '不用了' }));
    unwrap(await templates.remove({ templateId, reason: '不用了' }));
    expect(unwrap(await templates.list())).toEqual([]);
    expect(unwrap(await templates.get({ templateId, version: null })).version).toBe(1);
    expect(await templates.change({ templateId, draft: aTemplateDraft(), basedOn: 1 })).toMatchObject({
      error: { code: 'template.removed' },
    });
    expect(heard.filter(({ name }) => name === 'templates.changed')).toHaveLength(2);
  });

  it('keep no card number, say what speaks against them, and fill an empty language with the other', async () => {
    const { templates } = await aShop();
    const title = { zh: '卡 4111111111111111', en: '\u200B' };
    const made = unwrap(await templates.create({ draft: aTemplateDraft({ items: [anItem({ title })] }) }));
    expect(made.items[0]?.title).toEqual({ zh: '卡 411111******1111', en: '卡 411111******1111' });
    expect(await templates.create({ draft: aTemplateDraft({ items: [anItem(), anItem()] }) })).toMatchObject({
      error: { code: 'template.invalid', facts: { point: 2 } },
    });
  });

  it('that are proposed are taken once, and again after they were removed', async () => {
    const { templates } = await aShop();
    const [one, other] = await Promise.all([templates.ensureProposal('battery'), templates.ensureProposal('battery')]);
    expect(one.id).toBe(other.id);
    unwrap(await templates.remove({ templateId: one.id, reason: 'own one' }));
    expect((await templates.ensureProposal('battery')).id).not.toBe(one.id);
    await expect(templates.ensureProposal('nothing')).rejects.toThrow('input.invalid');
  });
});
