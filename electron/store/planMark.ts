// How far a plan has got for one subject.
import { z } from 'zod';

/** How far a plan has got for one subject. */
export const planMarkSchema = z.object({
  /** What the dates were made from; another key means that they are made anew. */
  key: z.string(),
  /** Last day of the rule up to which the jobs exist; null = none. */
  through: z.string().nullable(),
  /** The subject does not belong to the plan any more, or the plan rests. */
  isOut: z.boolean(),
  /** Of a counter: the highest reading, the multiple that was passed last, how often it began anew. */
  counter: z.object({ highest: z.number(), passed: z.number(), resets: z.number().int() }).nullable(),
});
/** How far a plan has got for one subject. */
export type PlanMark = Readonly<z.infer<typeof planMarkSchema>>;

/** The subject of the mark that says that a plan has once been through all its subjects. */
export const wholePlan = '';
