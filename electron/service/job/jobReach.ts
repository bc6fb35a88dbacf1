// Whether a job's terminal can be worked on, by its state of life; and the checklist that a job is done by.
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import type { Job } from '../../../shared/job/job.ts';
import type { Template } from '../../../shared/job/template.ts';
import type { Unit } from '../../../shared/plan/unit.ts';
import type { Lifecycle } from '../../../shared/register/lifecycle.ts';
import type { ShopStore } from '../../store/shopStore.ts';
import { recordOf, refusalOf } from '../register/registerLookup.ts';

/** Nobody works on one that is out of the house, in doubt or gone. */
const outOfReach: readonly Lifecycle[] = ['quarantined', 'inRepair', 'swappedOut', 'retired', 'foreign'];

/** The terminal that a job is about; null = a store or the shop. Rejects with store.* */
export const unitOf = async ({ units }: ShopStore, { subject }: Pick<Job, 'subject'>): Promise<Unit | null> =>
  subject.kind === 'unit' ? await units.byId(subject.unitId) : null;

/** Throws where its terminal's state of life does not allow work on it. Codes: lifecycle.not-allowed, job.in-register */
export const mustBeInReach = async (shop: ShopStore, job: Pick<Job, 'subject' | 'origin'>): Promise<void> => {
  if (job.origin.kind === 'task') throw new AppFailure(failure('job.in-register').error);
  const unit = await unitOf(shop, job);
  if (unit?.recordId == null || unit.lifecycle === null || !outOfReach.includes(unit.lifecycle)) return;
  const refusal = await refusalOf(shop.register, await recordOf(shop.register, unit.recordId), 'plannedJobs');
  if (refusal !== null) throw new AppFailure(refusal);
};

/** The version it was started with, or the newest one; null = no checklist. Rejects with store.* */
export const templateOf = async (
  { templates }: ShopStore,
  { template, templateId }: Pick<Job, 'template' | 'templateId'>,
): Promise<Template | null> => template ?? (templateId === null ? null : await templates.byId(templateId, null));
