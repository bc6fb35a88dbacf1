// What speaks against a checklist as a person made it.
import type { Bilingual } from '../model/bilingual.ts';
import type { TemplateDraft, TemplateItem } from './template.ts';

/** One thing that speaks against it. */
export interface TemplateProblem {
  /** Place of the point, from 1; 0 = the checklist as a whole. */
  readonly point: number;
  readonly problem: Bilingual;
}

const choicesProblem = ({ type, choices }: TemplateItem): Bilingual | null =>
  type === 'choice' && choices.length < 2
    ? { zh: '选择题至少要有两个选项', en: 'A choice needs two answers at least' }
    : null;

const limitsProblem = ({ type, least, most, metric }: TemplateItem): Bilingual | null => {
  const hasNumbers = least !== null || most !== null || metric !== null;
  if (type !== 'number') {
    return hasNumbers
      ? {
          zh: '只有填数字的项目才有上下限和自动读取的指标',
          en: 'Only a number has limits and a reading from the cable',
        }
      : null;
  }
  return least !== null && most !== null && least > most
    ? { zh: `下限 ${least} 比上限 ${most} 大`, en: `The lower limit ${least} is above the upper limit ${most}` }
    : null;
};

const photoProblem = ({ type, photo }: TemplateItem): Bilingual | null =>
  type === 'photo' && photo === 'none'
    ? { zh: '拍照项目不能设为“不拍照”', en: 'A point that asks for a photo cannot be without one' }
    : null;

const itemProblem = (item: TemplateItem): Bilingual | null =>
  choicesProblem(item) ?? limitsProblem(item) ?? photoProblem(item);

/** The first thing that speaks against a checklist; null = nothing. */
export const templateProblem = ({ items, signature, needsWitness }: TemplateDraft): TemplateProblem | null => {
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const point = index + 1;
    if (seen.has(item.id)) {
      return { point, problem: { zh: '与前面的项目编号相同', en: 'It has the id of an earlier point' } };
    }
    seen.add(item.id);
    const problem = itemProblem(item);
    if (problem !== null) return { point, problem };
  }
  return needsWitness && signature === 'none'
    ? {
        point: 0,
        problem: {
          zh: '要求第二人确认时，必须先要求签名',
          en: 'A second person can only be asked for where it is signed',
        },
      }
    : null;
};
