// steward doctor: why a terminal cannot be seen, in one run of at most 15 s.
import { doctorCheckWords } from '../../../shared/help/doctor/doctorChecks.ts';
import type { DoctorFinding, DoctorRun } from '../../../shared/model/doctorReport.ts';
import { whoNames } from '../../../shared/model/who.ts';
import { type ExitStatus, exitStatus } from '../exitStatus.ts';
import { type Session, unwrap } from '../session.ts';
import type { Voice } from '../voice.ts';
import { withEngine } from '../withEngine.ts';

const tones = { fine: 'good', hint: 'quiet', problem: 'warn' } as const;
const words = { fine: 'doctorFine', hint: 'doctorHint', problem: 'doctorProblem' } as const;

const printFinding = (finding: DoctorFinding, voice: Voice): void => {
  const { outcome, title, explanation, remedy, who, evidence, action } = finding;
  voice.line(`${voice.paint(tones[outcome], voice.say(words[outcome]))}  ${voice.paint('strong', voice.pick(title))}`);
  voice.line(`    ${voice.pick(explanation)}`);
  if (remedy !== null) voice.line(`    → ${voice.pick(remedy)} (${voice.pick(whoNames[who])})`);
  if (action?.kind === 'copy') voice.line(`      ${action.text}`);
  if (action?.kind === 'check') voice.line(`      npm run -s steward -- check "${action.address}"`);
  if (evidence.length > 0) {
    voice.line(`    ${voice.paint('quiet', evidence.map(({ key, value }) => `${key}=${value}`).join('  '))}`);
  }
};

const printRun = (run: DoctorRun, voice: Voice): void => {
  for (const { id, state, findings } of run.checks) {
    const { title, allWell } = doctorCheckWords[id];
    const said = state === 'notPossible' ? voice.say('doctorNotPossible') : voice.pick(allWell);
    if (findings.length === 0) voice.line(`${voice.paint('quiet', voice.pick(title))}  ${said}`);
    else voice.line(voice.paint('quiet', voice.pick(title)));
    for (const finding of findings) printFinding(finding, voice);
  }
};

/** Looks at everything once; 1 if there is a problem. */
export const doctorCommand = (session: Session): Promise<ExitStatus> =>
  withEngine(session, 'own', async ({ services }) => {
    const { voice, signal } = session;
    const { id } = unwrap(await services.doctor.start({ isHidden: false }));
    const cancel = (): void => void services.doctor.cancel({ runId: id });
    signal.addEventListener('abort', cancel, { once: true });
    if (signal.aborted) cancel();
    voice.fleeting(voice.say('doctorLooking'));
    const run = unwrap(await services.doctor.finished());
    voice.fleeting('');
    voice.document(run);
    printRun(run, voice);
    const hasProblem = run.checks.some(({ findings }) => findings.some(({ outcome }) => outcome === 'problem'));
    return hasProblem ? exitStatus.needsAttention : exitStatus.done;
  });
