// What the proposed checklists are made of.
import type { MetricKey } from '../../metric/catalogue.ts';
import { metrics } from '../../metric/catalogue.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { TemplateDraft, TemplateItem } from '../template.ts';

/** A checklist that the product proposes. */
export interface TemplateProposal {
  /** Stable name, by which plans refer to it. */
  readonly key: string;
  readonly draft: TemplateDraft;
  /** Where it comes from. */
  readonly source: Bilingual;
}

const bare: Omit<TemplateItem, 'id' | 'title' | 'type'> = {
  help: null,
  metric: null,
  unit: null,
  least: null,
  most: null,
  choices: [],
  photo: 'none',
  isRequired: true,
};

type Extras = Partial<Omit<TemplateItem, 'id' | 'title' | 'type'>>;

/** A point that is answered with pass, fail or not applicable. */
export const check = (
  id: string,
  title: Bilingual,
  help: Bilingual | null = null,
  extras: Extras = {},
): TemplateItem => ({
  ...bare,
  id,
  title,
  type: 'check',
  help,
  ...extras,
});

/** A number that the cable fills in where the terminal gives it; typed elsewhere, so never required. */
export const measured = (id: string, metric: MetricKey, extras: Extras = {}): TemplateItem => ({
  ...bare,
  id,
  title: metrics[metric].label,
  type: 'number',
  metric,
  unit: metrics[metric].unit === '' ? null : metrics[metric].unit,
  isRequired: false,
  ...extras,
});

/** Words that a person writes. */
export const words = (
  id: string,
  title: Bilingual,
  help: Bilingual | null = null,
  extras: Extras = {},
): TemplateItem => ({
  ...bare,
  id,
  title,
  type: 'text',
  help,
  isRequired: false,
  ...extras,
});

/** One of several. */
export const oneOf = (
  id: string,
  title: Bilingual,
  choices: readonly Bilingual[],
  extras: Extras = {},
): TemplateItem => ({
  ...bare,
  id,
  title,
  type: 'choice',
  choices: [...choices],
  ...extras,
});
