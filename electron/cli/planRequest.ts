// The commands `plan …`: their options, and from these to a request.
import type { Command } from 'commander';
import type { CommandMaker } from './commandMaker.ts';
import { badValue } from './complaint.ts';
import { countOf, oneOf, pathOf } from './fields.ts';
import type { Request } from './request.ts';
import { given, type RawOptions } from './requestFields.ts';

const formats = ['csv', 'ics'] as const;
const mostListed = 500;
const mostDays = 3660;

const daysOf = (value: string): number => {
  const days = Number(value);
  if (/^\d{1,4}$/.test(value) && days <= mostDays) return days;
  throw badValue('--days', value, { zh: `0 到 ${mostDays}`, en: `0 to ${mostDays}` });
};

const isSimulated = (options: RawOptions): boolean => options['simulated'] === true;

/** Adds `plan due|run|export`. */
export const addPlan = (program: Command, { add, say, take }: CommandMaker): void => {
  const plan = add(program, 'plan', 'aboutPlan').helpCommand('help [command]', say('commandHelp'));
  add(plan, 'due', 'aboutPlanDue')
    .option('--days <N>', say('optionDays'))
    .option('--limit <N>', say('optionLimit'))
    .option('--simulated', say('optionSimulated'))
    .action((options: RawOptions) => {
      const request: Request = {
        command: 'planDue',
        days: given(options, 'days', daysOf) ?? 0,
        limit: given(options, 'limit', (value) => countOf('--limit', value, mostListed)) ?? 100,
        simulated: isSimulated(options),
      };
      take(request);
    });
  add(plan, 'run', 'aboutPlanRun')
    .option('--simulated', say('optionSimulated'))
    .action((options: RawOptions) => take({ command: 'planRun', simulated: isSimulated(options) }));
  add(plan, 'export', 'aboutPlanExport')
    .requiredOption('--out <FILE>', say('optionOut'))
    .requiredOption('--format <csv|ics>', say('optionPlanFormat'))
    .option('--days <N>', say('optionDays'))
    .option('--simulated', say('optionSimulated'))
    .action((options: RawOptions) => {
      const request: Request = {
        command: 'planExport',
        file: pathOf('--out', String(options['out'])),
        format: oneOf('--format', String(options['format']), formats),
        days: given(options, 'days', daysOf),
        simulated: isSimulated(options),
      };
      take(request);
    });
};
