import { describe, expect, it } from 'vitest';
import { check, measured, oneOf, words } from '../../../../../shared/job/proposals/proposalParts.ts';
import { templateItemSchema } from '../../../../../shared/job/template.ts';

const title = { zh: '题', en: 'Title' };

describe('parts of a proposed checklist', () => {
  it('are points in their whole form', () => {
    const items = [
      check('a', title),
      measured('b', 'battery.voltage'),
      words('c', title),
      oneOf('d', title, [title, title]),
    ];
    for (const item of items) expect(templateItemSchema.parse(item)).toEqual(item);
    expect(items.map(({ type }) => type)).toEqual(['check', 'number', 'text', 'choice']);
  });

  it('ask for no number that a terminal may not have', () => {
    expect(measured('b', 'battery.voltage')).toMatchObject({ isRequired: false, unit: 'V', metric: 'battery.voltage' });
    expect(measured('c', 'printer.cuts').unit).toBeNull();
  });
});
