// The end of a job: signed by people who work here, completed with everything that its checklist asks for, or taken back.
import { randomUUID } from 'node:crypto';
import { type Job, type JobSignature, longestSignature, signerNames } from '../../../shared/job/job.ts';
import { missingSignatures, unanswered } from '../../../shared/job/jobProgress.ts';
import { cleanPicture } from '../attachment/cleanPicture.ts';
import { isBlankPng } from '../attachment/isBlankPng.ts';
import { attempt } from '../attempt.ts';
import { localDay } from '../binding/localDay.ts';
import { utcText } from '../isoTime.ts';
import { mustBeTheirPin } from '../people/checkPin.ts';
import { workingPerson } from '../people/personLookup.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { type ChangeJob, jobOf, keptText, mustBe, refuse } from './changeJob.ts';
import { mustBeInReach, templateOf } from './jobReach.ts';
import type { Jobs } from './jobServices.ts';

type Sign = Parameters<Jobs['sign']>[0];

const mustBeAnswered = (job: Job): void => {
  const open = unanswered(job);
  const [first] = open;
  if (first === undefined) return;
  refuse('job.unanswered', { count: open.length, jobPointZh: first.title.zh, jobPointEn: first.title.en });
};

const mustBeAllowedWay = ({ template }: Job, way: JobSignature['way']): void => {
  const asked = template?.signature ?? 'either';
  if (asked === 'drawn' && way === 'pin') refuse('job.wrong-way', { wayZh: '手写签名', wayEn: 'a drawn signature' });
  if (asked === 'pin' && way === 'drawn') refuse('job.wrong-way', { wayZh: 'PIN', wayEn: 'a PIN' });
};

const mustBeAnother = ({ signatures }: Job, { role, personId }: Sign): void => {
  const same = signatures.find((each) => each.role !== role && each.personId === personId);
  if (same !== undefined) refuse('job.same-person', { person: same.name });
};

/** How a job ends. */
export const createEndJob = (
  deps: ServiceDeps,
  change: ChangeJob,
): Pick<Jobs, 'sign' | 'complete' | 'finish' | 'reopen' | 'cancel'> => {
  const { people, attachments } = deps.shops.open;

  /** A clock that stands before what was done already was set back: nothing is signed or completed by it. */
  const mustBeAfter = (job: Job): void => {
    const known = [job.createdAt, job.startedAt ?? job.createdAt, ...job.signatures.map(({ at }) => at)].sort();
    const last = known.at(-1) ?? job.createdAt;
    if (deps.clock.now() < Date.parse(last)) refuse('job.clock-back', { at: last });
  };

  const mustBeReady = (job: Job, input: Sign): void => {
    mustBe(job, ['inProgress']);
    mustBeAfter(job);
    mustBeAnswered(job);
    mustBeAllowedWay(job, input.pin === null ? 'drawn' : 'pin');
    mustBeAnother(job, input);
  };

  const pictureOf = (jobId: string, drawing: string) => {
    const bytes = Buffer.from(drawing, 'base64');
    const picture = cleanPicture(bytes);
    if (bytes.byteLength > longestSignature || picture?.mediaType !== 'image/png') {
      return refuse('attachment.wrong-kind', { kind: 'signature' });
    }
    if (isBlankPng(picture.content)) refuse('job.blank-signature', {});
    const attachment = {
      id: randomUUID(),
      ownerId: jobId,
      kind: 'signature' as const,
      name: 'signature.png',
      mediaType: picture.mediaType,
      bytes: picture.content.byteLength,
      addedAt: utcText(deps.clock.now()),
      addedBy: deps.operator.current(),
    };
    return { attachment, content: picture.content };
  };

  const mustHaveItsPhotos = async ({ id, answers }: Job): Promise<void> => {
    const known = new Set((await attachments.list(id)).map(({ id: photoId }) => photoId));
    const missing = answers.flatMap(({ photoIds }) => photoIds).find((photoId) => !known.has(photoId));
    if (missing !== undefined) refuse('attachment.unknown', { attachmentId: missing });
  };

  const mustBeSigned = (job: Job): void => {
    const missing = missingSignatures(job);
    if (missing.length === 0) return;
    const say = (language: 'zh' | 'en'): string => missing.map((role) => signerNames[role][language]).join(', ');
    refuse('job.unsigned', { rolesZh: say('zh'), rolesEn: say('en') });
  };

  /** Who turned out to have left before they signed has not signed. */
  const mustHaveWorkedHere = async ({ signatures }: Job): Promise<void> => {
    for (const { personId, at } of signatures) {
      await workingPerson(people, personId, localDay(deps.clock, Date.parse(at)));
    }
  };

  /** Nothing that the checklist asks for is missing. The only way to done, whoever comes it. */
  const mustBeComplete = async (job: Job): Promise<void> => {
    mustBeAfter(job);
    mustBeAnswered(job);
    await mustHaveItsPhotos(job);
    mustBeSigned(job);
    await mustHaveWorkedHere(job);
  };

  const nameOf = ({ signatures }: Job): string =>
    signatures.find(({ role }) => role === 'worker')?.name ?? deps.operator.current();

  /** When it was done: now, or the moment that was given, not before it was made and not in the future. */
  const doneMoment = (job: Job, at: string | null): string => {
    const now = deps.clock.now();
    const moment = at === null ? now : Date.parse(at);
    if (moment > now) refuse('job.future', { at });
    // Now and yet before it began to exist: that is the clock, and said so elsewhere.
    if (at !== null && moment < Date.parse(job.createdAt)) refuse('job.before-start', { at: job.createdAt });
    return utcText(moment);
  };

  return {
    sign: (input) =>
      attempt(async () => {
        const { jobId, role, personId, pin, drawing } = input;
        mustBeReady(await jobOf(deps, jobId), input);
        if ((pin === null) === (drawing === null)) {
          refuse('input.invalid', { field: 'pin, drawing', found: pin === null ? '0' : '2', expected: '1' });
        }
        const person = await workingPerson(people, personId, localDay(deps.clock, deps.clock.now()));
        if (pin !== null) await mustBeTheirPin(deps, person, pin);
        const picture = drawing === null ? null : pictureOf(jobId, drawing);
        return change(jobId, (job) => {
          mustBeReady(job, input);
          const signature: JobSignature = {
            role,
            personId,
            name: person.name,
            way: pin === null ? 'drawn' : 'pin',
            attachmentId: picture?.attachment.id ?? null,
            at: utcText(deps.clock.now()),
          };
          const way = pin === null ? { zh: '手写', en: 'drawn' } : { zh: 'PIN', en: 'PIN' };
          return {
            change: { signatures: [...job.signatures.filter((each) => each.role !== role), signature] },
            steps: [['signed', person.name]],
            said: {
              zh: `${person.name} 签名（${signerNames[role].zh}，${way.zh}）`,
              en: `signed by ${person.name} (${signerNames[role].en}, ${way.en})`,
            },
            picture,
          };
        });
      }),
    complete: ({ jobId, at }) =>
      attempt(() =>
        change(jobId, async (job) => {
          mustBe(job, ['inProgress']);
          const doneAt = doneMoment(job, at);
          await mustBeComplete(job);
          const doneBy = nameOf(job);
          const failed = job.answers.filter(({ result }) => result === 'fail').length;
          return {
            change: { state: 'done', doneAt, doneBy, heldReason: null },
            steps: [['done', at === null ? null : doneAt]],
            said: {
              zh: `完成（${doneBy}）${failed === 0 ? '' : `，${failed} 项不合格`}`,
              en: `done (${doneBy})${failed === 0 ? '' : `, ${failed} failed`}`,
            },
          };
        }),
      ),
    finish: ({ jobId, at, minutes, note }) =>
      attempt(() => {
        const remark = note === null ? null : keptText(note);
        return change(jobId, async (seen) => {
          mustBe(seen, ['open', 'inProgress', 'onHold']);
          await mustBeInReach(deps.shops.open, seen);
          const job = { ...seen, template: await templateOf(deps.shops.open, seen) };
          const doneAt = doneMoment(job, at);
          await mustBeComplete(job);
          const doneBy = nameOf(job);
          return {
            change: {
              state: 'done',
              template: job.template,
              startedAt: job.startedAt ?? utcText(deps.clock.now()),
              minutesSpent: minutes ?? job.minutesSpent,
              heldReason: null,
              doneAt,
              doneBy,
            },
            steps: [...(remark === null ? [] : [['note', remark] as const]), ['done', at === null ? null : doneAt]],
            said: {
              zh: `完成（${doneBy}）${remark === null ? '' : `：${remark}`}`,
              en: `done (${doneBy})${remark === null ? '' : `: ${remark}`}`,
            },
          };
        });
      }),
    reopen: ({ jobId, reason: given }) =>
      attempt(() => {
        const reason = keptText(given);
        return change(jobId, (job) => {
          if (!['done', 'missed', 'cancelled'].includes(job.state)) refuse('job.not-closed', {});
          const names = job.signatures.map(({ name }) => name).join(', ');
          return {
            // It was begun already: its checklist keeps its version. Who signed has to sign again.
            change: {
              state: job.startedAt === null ? 'open' : 'inProgress',
              doneAt: null,
              doneBy: null,
              lastOn: null,
              signatures: [],
            },
            steps: [...(names === '' ? [] : [['unsigned', names] as const]), ['reopened', reason]],
            said: { zh: `重新打开：${reason}`, en: `reopened: ${reason}` },
          };
        });
      }),
    cancel: ({ jobId, reason: given }) =>
      attempt(() => {
        const reason = keptText(given);
        return change(jobId, (job) => {
          mustBe(job, ['open', 'inProgress', 'onHold']);
          return {
            change: { state: 'cancelled', heldReason: null },
            steps: [['cancelled', reason]],
            said: { zh: `取消：${reason}`, en: `cancelled: ${reason}` },
          };
        });
      }),
  };
};
