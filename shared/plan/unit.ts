// What a plan is made for: one terminal of the shop, whether it stands in the register, was met over a cable, or both.
import { z } from 'zod';
import { lifecycleSchema } from '../register/lifecycle.ts';

/** One terminal under an id of its own, which stays when a met terminal is later taken into the register. */
export const unitSchema = z.object({
  id: z.uuid(),
  recordId: z.uuid().nullable(),
  terminalId: z.uuid().nullable(),
  /** As the shop calls it: given name, or model and serial number. */
  name: z.string(),
  serialNumber: z.string().nullable(),
  model: z.string().nullable(),
  store: z.string().nullable(),
  /** Place within the store. */
  counter: z.string().nullable(),
  /** Null = not in the register. */
  lifecycle: lifecycleSchema.nullable(),
  /** Its state of life allows planned jobs. */
  isPlanned: z.boolean(),
});
/** One terminal under an id of its own. */
export type Unit = Readonly<z.infer<typeof unitSchema>>;

/** What a job is about. */
export const subjectSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unit'), unitId: z.uuid() }),
  z.object({ kind: z.literal('store'), store: z.string().min(1).max(120) }),
  z.object({ kind: z.literal('shop') }),
]);
/** What a job is about. */
export type Subject = Readonly<z.infer<typeof subjectSchema>>;

/** A subject as one text: unit id, `store:` and its name, or `shop`. */
export const subjectKey = (subject: Subject): string =>
  subject.kind === 'unit' ? subject.unitId : subject.kind === 'store' ? `store:${subject.store}` : 'shop';
