import { describe, expect, it } from 'vitest';
import { templateProblem } from '../../../../shared/job/templateProblem.ts';
import { anItem, aTemplateDraft } from '../../../support/aJob.ts';

const of = (...items: ReturnType<typeof anItem>[]) => templateProblem(aTemplateDraft({ items }));

describe('what speaks against a checklist', () => {
  it('is nothing where all is well, an empty one included', () => {
    expect(templateProblem(aTemplateDraft())).toBeNull();
    expect(of()).toBeNull();
    expect(of(anItem({ type: 'number', least: 3, most: 3, metric: 'uptime' }))).toBeNull();
  });

  it('is named with the place of the point', () => {
    expect(of(anItem(), anItem())).toMatchObject({ point: 2 });
    expect(of(anItem({ type: 'choice', choices: [{ zh: '是', en: 'Yes' }] }))).toMatchObject({ point: 1 });
    expect(of(anItem({ type: 'number', least: 4, most: 3 }))?.problem.en).toContain('4');
    expect(of(anItem({ least: 4 }))).toMatchObject({ point: 1 });
    expect(of(anItem({ type: 'photo', photo: 'none' }))).toMatchObject({ point: 1 });
  });

  it('is a second person where nobody signs', () => {
    expect(templateProblem(aTemplateDraft({ needsWitness: true }))).toMatchObject({ point: 0 });
    expect(templateProblem(aTemplateDraft({ needsWitness: true, signature: 'pin' }))).toBeNull();
  });
});
