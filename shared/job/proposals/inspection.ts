// Checklists of the tamper inspection: the quick look of every day and the form of every week.
import { type InspectionPoint, inspectionPointRules, inspectionPoints } from '../../inspection/inspectionPoint.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { TemplateDraft, TemplateItem } from '../template.ts';

interface Asked {
  readonly id: string;
  readonly title: Bilingual;
  readonly help: Bilingual | null;
  readonly photo: TemplateItem['photo'];
}

const check = ({ id, title, help, photo }: Asked): TemplateItem => ({
  id,
  title,
  help,
  type: 'check',
  metric: null,
  unit: null,
  least: null,
  most: null,
  choices: [],
  photo,
  isRequired: true,
});

const ofPoint = (point: InspectionPoint, photo?: TemplateItem['photo']): TemplateItem =>
  check({ id: point, ...inspectionPointRules[point], ...(photo === undefined ? {} : { photo }) });

/** The quick look: five points without a photo, about two minutes for each terminal, done by whoever opens the till. */
export const dailyLookTemplate: TemplateDraft = {
  name: { zh: '每日快速查看（防篡改）', en: 'Daily look for tampering' },
  items: (['slots', 'keypad', 'cables', 'screen', 'camera'] as const).map((point) => ofPoint(point, 'optional')),
  signature: 'none',
  needsWitness: false,
};

/** The form: all nine points with photos of label and seals beside the known-good ones, signed. */
export const weeklyInspectionTemplate: TemplateDraft = {
  name: { zh: '每周防篡改巡检表', en: 'Weekly tamper inspection' },
  items: inspectionPoints.map((point) => ofPoint(point)),
  signature: 'either',
  needsWitness: false,
};
