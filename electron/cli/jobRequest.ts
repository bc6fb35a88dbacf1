// The commands `job …`: their options, and from these to a request.
import type { Command } from 'commander';
import { type JobPhase, jobPhases, jobTexts } from '../../shared/job/job.ts';
import { cliText } from '../../shared/text/cli.ts';
import { type CommandMaker, checkIdForm } from './commandMaker.ts';
import { badValue } from './complaint.ts';
import { countOf, nameOf, oneOf, textOf, timeOf, wholeOf } from './fields.ts';
import type { Request } from './request.ts';
import { given, type RawOptions } from './requestFields.ts';

const usualPhases: readonly JobPhase[] = ['overdue', 'due', 'inProgress', 'onHold'];
const mostListed = 500;
const mostMinutes = 100_000;
const shortestNote = 3;

const phasesOf = (value: string): readonly JobPhase[] => [
  ...new Set(value.split(',').map((word) => oneOf('--phase', word.trim(), jobPhases))),
];

const noteOf = (value: string): string => {
  const note = textOf('--note', value);
  if (note.length >= shortestNote) return note;
  throw badValue('--note', value, {
    zh: `${shortestNote} 到 ${jobTexts.note} 个字`,
    en: `${shortestNote} characters at least`,
  });
};

const listRequest = (options: RawOptions): Request => ({
  command: 'jobList',
  phases: given(options, 'phase', phasesOf) ?? usualPhases,
  assignee: given(options, 'assignee', (value) => nameOf('--assignee', value)),
  text: given(options, 'text', (value) => textOf('--text', value)),
  limit: given(options, 'limit', (value) => countOf('--limit', value, mostListed)) ?? 50,
  simulated: options['simulated'] === true,
});

const doneRequest = (jobId: string, options: RawOptions): Request => {
  if (!checkIdForm.test(jobId)) throw badValue('<job>', jobId, cliText.expectedJob);
  return {
    command: 'jobDone',
    jobId: jobId.toLowerCase(),
    at: given(options, 'at', (value) => timeOf('--at', value, false)),
    minutes: given(options, 'minutes', (value) => wholeOf('--minutes', value, mostMinutes)),
    note: given(options, 'note', noteOf),
    simulated: options['simulated'] === true,
  };
};

/** Adds `job list|done`. */
export const addJob = (program: Command, { add, say, take }: CommandMaker): void => {
  const job = add(program, 'job', 'aboutJob').helpCommand('help [command]', say('commandHelp'));
  add(job, 'list', 'aboutJobList')
    .option('--phase <PHASES>', say('optionPhase', { names: jobPhases.join(', ') }))
    .option('--assignee <NAME>', say('optionAssignee'))
    .option('--text <TEXT>', say('optionJobText'))
    .option('--limit <N>', say('optionLimit'))
    .option('--simulated', say('optionSimulated'))
    .action((options: RawOptions) => take(listRequest(options)));
  add(job, 'done', 'aboutJobDone')
    .argument('<job>', say('argumentJob'))
    .option('--at <TIME>', say('optionDoneAt'))
    .option('--minutes <N>', say('optionMinutes'))
    .option('--note <TEXT>', say('optionJobNote'))
    .option('--simulated', say('optionSimulated'))
    .action((jobId: string, options: RawOptions) => take(doneRequest(jobId, options)));
};
