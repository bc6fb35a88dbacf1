// Channels about the records of the register: pages, one record, its fields and their history.
import { z } from 'zod';
import { fieldIssueSchema, fieldValuesSchema, registerFilterSchema, registerSorts } from '../register/fieldIssue.ts';
import { personSources, registerFieldKeySchema } from '../register/registerFields.ts';
import * as model from '../register/registerRecord.ts';
import { engineCommand, event } from './define.ts';

const ofRecord = z.object({ recordId: z.uuid() });
const reason = z.string().trim().min(3).max(300);
/** A record as it is now, and what is not wrong but worth a look. */
const saved = z.object({ record: model.registerRecordSchema, issues: z.array(fieldIssueSchema) });
const values = z.object({
  /** New texts by field; null or '' empties a field. */
  fields: fieldValuesSchema,
  source: z.enum(personSources),
  /** The person has seen the conflicts (register.conflict) and wants it stored all the same; they become warnings. */
  acceptsConflicts: z.boolean(),
});

/** Commands about records. */
export const registerCommands = {
  /** One page; every word of `filter.text` must occur in an identifier, name, store, address or note. */
  'register.page': engineCommand(
    z.object({
      filter: registerFilterSchema,
      sort: z.enum(registerSorts),
      isDescending: z.boolean(),
      offset: z.number().int().min(0).max(1_000_000),
      limit: z.number().int().min(1).max(200),
    }),
    z.object({ rows: z.array(model.registerRowSchema), total: z.number().int() }),
  ),
  /** What can be filtered by: stores, models, acquirers that occur, at most 500 each; and how many records there are. */
  'register.choices': engineCommand(z.object({}), model.registerChoicesSchema),
  /** A record with its open tasks and what each source last said of its fields. Codes: register.unknown */
  'register.get': engineCommand(ofRecord, model.registerDetailSchema),
  /** The record of a terminal that was met over a cable; null where there is none. */
  'register.ofTerminal': engineCommand(z.object({ terminalId: z.uuid() }), model.registerRecordSchema.nullable()),
  /** Records with a serial number, upper and lower case alike; more than one is a conflict. */
  'register.bySerial': engineCommand(
    z.object({ serialNumber: z.string().min(1).max(64) }),
    z.array(model.registerRowSchema),
  ),
  /** Looks at texts without storing anything: what would be refused (`error`) or is worth a look (`warning`). */
  'register.check': engineCommand(
    z.object({ fields: fieldValuesSchema }),
    z.object({ issues: z.array(fieldIssueSchema), values: z.partialRecord(registerFieldKeySchema, z.string()) }),
  ),
  /** A new record (`pending`). Codes: register.invalid-field, register.conflict, register.serial-retired, store.* */
  'register.create': engineCommand(values, saved),
  /** Changes fields. Codes: register.unknown, lifecycle.not-allowed, and those of register.create */
  'register.saveFields': engineCommand(values.extend(ofRecord.shape), saved),
  /** Removes a record whose life cycle allows it. Codes: register.unknown, lifecycle.not-allowed */
  'register.remove': engineCommand(ofRecord.extend({ reason }), z.object({})),
  /** Earlier values, newest first; `before` = number of the last one shown. Codes: register.unknown */
  'register.changes': engineCommand(
    ofRecord.extend({ before: z.number().int().positive().nullable(), limit: z.number().int().min(1).max(200) }),
    z.array(model.registerChangeSchema),
  ),
} as const;

/** Events about the register. */
export const registerEvents = {
  /** A record is new, changed or gone; null = many at once. */
  'register.changed': event(z.object({ recordId: z.uuid().nullable() })),
  /** Tasks were opened or closed. */
  'register.tasksChanged': event(z.object({ open: z.number().int() })),
} as const;
