import { describe, expect, it } from 'vitest';
import {
  choicesOf,
  draftOf,
  faultCount,
  faultsOf,
  moved,
  newItem,
  newTemplate,
  type TypedItem,
  typedOf,
} from '../../../../../renderer/feature/templates/typedTemplate.ts';
import { type TemplateDraft, templateDraftSchema } from '../../../../../shared/job/template.ts';

const typed = (change: Partial<TypedItem>): TypedItem => ({ ...newItem(), titleZh: '电池', ...change });

describe('a checklist as it is typed', () => {
  it('comes back as it was stored, with every kind of point', () => {
    const base = {
      help: null,
      metric: null,
      unit: null,
      least: null,
      most: null,
      choices: [],
      isRequired: true,
    } as const;
    const draft: TemplateDraft = {
      name: { zh: '周检', en: 'Weekly' },
      items: [
        { ...base, choices: [], id: 'a', title: { zh: '封签', en: 'Seals' }, type: 'check', photo: 'optional' },
        {
          ...base,
          choices: [],
          id: 'b',
          title: { zh: '电压', en: '电压' },
          type: 'number',
          metric: 'battery.voltage',
          unit: 'V',
          least: 2.5,
          most: 4.2,
          photo: 'none',
        },
        {
          ...base,
          id: 'c',
          title: { zh: '颜色', en: 'Colour' },
          type: 'choice',
          choices: [
            { zh: '白', en: 'White' },
            { zh: '黑', en: '黑' },
          ],
          photo: 'none',
        },
      ],
      signature: 'either',
      needsWitness: true,
    };
    expect(draftOf(typedOf(draft))).toEqual(draft);
    expect(templateDraftSchema.safeParse(draftOf(typedOf(draft))).success).toBe(true);
  });

  it('takes the one language for the other where only one is typed', () => {
    const draft = draftOf({ ...newTemplate, nameZh: ' 周检 ', items: [typed({ titleZh: '', titleEn: 'Seal' })] });
    expect(draft.name).toEqual({ zh: '周检', en: '周检' });
    expect(draft.items[0]?.title).toEqual({ zh: 'Seal', en: 'Seal' });
  });

  it('names what is wrong: no title, no number, limits the wrong way round, too few choices', () => {
    expect(faultsOf(typed({ titleZh: '  ' }))).toEqual(['title']);
    expect(faultsOf(typed({ type: 'number', least: 'x', most: '5' }))).toEqual(['least']);
    expect(faultsOf(typed({ type: 'number', least: '5', most: '4,5' }))).toEqual(['limits']);
    expect(faultsOf(typed({ type: 'choice', choices: '好\n\n' }))).toEqual(['choices']);
    expect(faultsOf(typed({ type: 'choice', choices: '好 | Fine\n坏' }))).toEqual([]);
    expect(faultCount({ ...newTemplate, items: [typed({ titleZh: '' })] })).toBe(2);
  });

  it('forgets what belongs to another kind of point, and a second person where nobody signs', () => {
    const item = typed({ type: 'check', least: '1', metric: 'battery.voltage', choices: 'a\nb' });
    const draft = draftOf({ ...newTemplate, nameZh: 'x', items: [item], signature: 'none', needsWitness: true });
    expect(draft.items[0]).toMatchObject({ metric: null, least: null, choices: [], unit: null });
    expect(draft.needsWitness).toBe(false);
    expect(draftOf({ ...newTemplate, items: [typed({ type: 'photo' })] }).items[0]?.photo).toBe('required');
  });

  it('reads choices line by line', () => {
    expect(choicesOf('正常 | Fine\n\n 坏 ')).toEqual([
      { zh: '正常', en: 'Fine' },
      { zh: '坏', en: '坏' },
    ]);
  });

  it('moves a point within the list and nowhere else', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 5, 0)).toEqual(['a', 'b']);
  });
});
