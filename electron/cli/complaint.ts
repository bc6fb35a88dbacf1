// A failure as the command line prints it: cause, message, remedy, and the status to exit with.
import { redactText } from '../../shared/mask/redactText.ts';
import type { Bilingual, Facts } from '../../shared/model/bilingual.ts';
import { fillText } from '../../shared/model/bilingual.ts';
import { type CliTextKey, cliText } from '../../shared/text/cli.ts';
import { type ExitStatus, exitStatus } from './exitStatus.ts';
import type { Voice } from './voice.ts';

/** Why a command gave no result. */
export interface Complaint {
  readonly status: ExitStatus;
  /** Stable word for scripts. */
  readonly cause: string;
  readonly message: Bilingual;
  readonly remedy: Bilingual;
  /** Whose job the remedy is, where that is not the reader. */
  readonly who?: Bilingual;
  /** For the technician; never card data. */
  readonly details?: string;
}

/** Ends a command with a complaint, from wherever it is noticed. */
export class Complained extends Error {
  readonly complaint: Complaint;
  constructor(complaint: Complaint) {
    super(complaint.message.en);
    this.name = 'Complained';
    this.complaint = complaint;
  }
}

/** How the person called the program: through npm, or as a command of its own. */
export const programName = (env: Readonly<Record<string, string | undefined>> = process.env): string =>
  env['npm_lifecycle_event'] === 'steward' ? 'npm run -s steward --' : 'steward';

/** Where to read how a command is written; `command` is empty or ends with a blank. */
export const helpRemedy = (command: string): Bilingual =>
  fillText(cliText.remedyHelp, { command, program: programName() });

/** Wrong usage: names the field, what was given and what was expected. `command` is empty or ends with a blank. */
export const usageComplaint = (key: CliTextKey, facts: Facts, command = ''): Complaint => ({
  status: exitStatus.wrongUsage,
  cause: 'usage',
  message: fillText(cliText[key], facts),
  remedy: helpRemedy(command),
});

/** A value that is not what a field takes; a card number in it is not repeated. */
export const badValue = (field: string, typed: string, expected: Bilingual): Complained => {
  const given = redactText(typed);
  return new Complained({
    status: exitStatus.wrongUsage,
    cause: 'usage',
    message: {
      zh: fillText(cliText.badValue, { field, given, expected: expected.zh }).zh,
      en: fillText(cliText.badValue, { field, given, expected: expected.en }).en,
    },
    remedy: helpRemedy(''),
  });
};

/** A guided check needs hands and eyes at the terminal, which a command line has not. */
export const guidedComplaint: Complaint = {
  status: exitStatus.wrongUsage,
  cause: 'usage',
  message: cliText.guidedInWindow,
  remedy: helpRemedy('check '),
};

/** A bug of ours; the details are what the program threw. */
export const bugComplaint = (thrown: unknown): Complaint => ({
  status: exitStatus.bug,
  cause: 'bug',
  message: cliText.bug,
  remedy: cliText.bugRemedy,
  details: redactText(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)),
});

/** The `error` object of the JSON document, in the chosen language. */
export const complaintDocument = (complaint: Complaint, voice: Voice) => ({
  cause: complaint.cause,
  message: voice.pick(complaint.message),
  remedy: voice.pick(complaint.remedy),
  ...(complaint.details === undefined ? {} : { details: complaint.details }),
});

/** Prints it: one document with --json, else two or three lines on standard error. */
export const printComplaint = (complaint: Complaint, voice: Voice): void => {
  if (voice.json) {
    voice.document({ error: complaintDocument(complaint, voice) });
    return;
  }
  voice.aside(`${voice.paint('bad', '✗')} ${voice.pick(complaint.message)}`);
  voice.aside(`  ${voice.say('whatToDo')}${voice.pick(complaint.remedy)}`);
  if (complaint.who !== undefined) voice.aside(`  ${voice.say('whoseJob')}${voice.pick(complaint.who)}`);
  if (complaint.details !== undefined)
    voice.aside(voice.paint('quiet', `  ${voice.say('details')}${complaint.details}`));
};
