// The command `support`: its options, and from these to a request.
import type { Command } from 'commander';
import { type OptionalKind, optionalKinds } from '../../shared/support/hiddenKinds.ts';
import { supportLimits } from '../../shared/support/supportBundle.ts';
import { type SupportPart, supportParts, usualParts } from '../../shared/support/supportParts.ts';
import type { CommandMaker } from './commandMaker.ts';
import { badValue } from './complaint.ts';
import { countOf, oneOf, pathOf, textOf } from './fields.ts';
import type { Request } from './request.ts';
import { given, type RawOptions } from './requestFields.ts';

const mostDays = 36_600;

const listOf = <T extends string>(field: string, value: string, allowed: readonly T[]): T[] =>
  value.split(/[,，\s]+/).map((word) => oneOf(field, word, allowed));

const capturesOf = (value: string): readonly string[] | 'all' => {
  if (value === 'all') return 'all';
  const ids = value.split(/[,，\s]+/).filter((id) => id !== '');
  const isFine =
    ids.length > 0 && ids.length <= supportLimits.captures && ids.every((id) => /^[0-9a-f-]{20}$/.test(id));
  if (!isFine) throw badValue('--captures', value, { zh: 'all 或抓取编号', en: 'all, or ids of captures' });
  return ids;
};

const wordsOf = (values: unknown): string[] => {
  const words = Array.isArray(values) ? values.map((value) => textOf('--hide', String(value))) : [];
  const tooShort = words.find((word) => word.length < 2 || word.length > 100);
  if (tooShort !== undefined) throw badValue('--hide', tooShort, { zh: '2 到 100 个字', en: '2 to 100 characters' });
  return words;
};

const shownOf = (value: string): readonly OptionalKind[] =>
  value === 'none' ? [] : listOf('--show', value, optionalKinds);

const partsOf = (options: RawOptions, captures: readonly string[] | 'all' | null): readonly SupportPart[] => {
  const chosen = given(options, 'parts', (value) => listOf('--parts', value, supportParts)) ?? usualParts;
  return captures === null || chosen.includes('captures') ? chosen : [...chosen, 'captures'];
};

/** `support --out FILE`. */
export const supportRequest = (options: RawOptions): Request => {
  const captures = given(options, 'captures', capturesOf);
  const parts = partsOf(options, captures);
  return {
    command: 'support',
    file: pathOf('--out', String(options['out'])),
    parts,
    captures: captures ?? (parts.includes('captures') ? 'all' : []),
    days: given(options, 'days', (value) => countOf('--days', value, mostDays)),
    shown: given(options, 'show', shownOf) ?? ['merchant'],
    words: wordsOf(options['hide']),
    note: given(options, 'note', (value) => textOf('--note', value)),
    simulated: options['simulated'] === true,
  };
};

/** Adds `support`. */
export const addSupport = (program: Command, { add, say, take }: CommandMaker): void => {
  add(program, 'support', 'aboutSupport')
    .requiredOption('--out <FILE>', say('optionSupportOut'))
    .option('--parts <LIST>', say('optionSupportParts', { names: supportParts.join(', ') }))
    .option('--captures <LIST>', say('optionSupportCaptures'))
    .option('--days <N>', say('optionSupportDays'))
    .option('--show <LIST>', say('optionSupportShow', { names: optionalKinds.join(', ') }))
    .option('--hide <TEXT...>', say('optionSupportHide'))
    .option('--note <TEXT>', say('optionNote'))
    .option('--simulated', say('optionSimulated'))
    .action((options: RawOptions) => take(supportRequest(options)));
};
