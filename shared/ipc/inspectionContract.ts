// Channels about the PCI inspection: list of terminals, known-good photos, suspicion, visitors, evidence.
import { z } from 'zod';
import { angles } from '../inspection/angle.ts';
import { baselineFactsSchema, baselineSchema } from '../inspection/baseline.ts';
import { comparedReadingSchema, deviceGaps, deviceSchema } from '../inspection/device.ts';
import {
  evidenceDoneSchema,
  evidencePeriodSchema,
  evidenceSummarySchema,
  packCheckSchema,
} from '../inspection/evidence.ts';
import { visitorDraftSchema, visitorSchema } from '../inspection/visitor.ts';
import { languageSchema } from '../model/bilingual.ts';
import { lifecycleSchema } from '../register/lifecycle.ts';
import { longestAttachment } from '../register/registerRecord.ts';
import { engineCommand, event, mainCommand } from './define.ts';
import { exportDoneSchema } from './logContract.ts';

const ofUnit = z.object({ unitId: z.uuid() });
const ofBaseline = z.object({ baselineId: z.uuid() });
const reason = z.string().trim().min(3).max(300);
const pageOf = z.object({
  offset: z.number().int().min(0).max(1_000_000),
  limit: z.number().int().min(1).max(200),
});

/** Commands about the inspection. All codes also: unit.unknown where there is a unit, baseline.unknown where there is a baseline. */
export const inspectionCommands = {
  /** One page of the list of 9.5.1.1, by store, counter and name; `gap` = only those where this is missing. */
  'inspection.devices': engineCommand(
    pageOf.extend({ text: z.string().trim().max(100).nullish(), gap: z.enum(deviceGaps).nullish() }),
    z.object({
      devices: z.array(deviceSchema),
      total: z.number().int(),
      /** How many terminals have each gap, whatever is filtered. */
      gaps: z.partialRecord(z.enum(deviceGaps), z.number().int()),
      /** How many terminals there are at all. */
      all: z.number().int(),
      today: z.iso.date(),
    }),
  ),
  /** One terminal, named by its own id or that of any of its sets of photos, with its photos in force, the draft, and what the cable says beside them. */
  'inspection.unit': engineCommand(
    ofUnit,
    z.object({
      device: deviceSchema,
      inForce: baselineSchema.nullable(),
      draft: baselineSchema.nullable(),
      /** Former ones, the newest first. */
      former: z.array(baselineSchema),
      readings: z.array(comparedReadingSchema),
    }),
  ),
  /** The list as a CSV file; null = the person closed the dialog. Codes: export.* */
  'inspection.exportDevices': mainCommand(z.object({ language: languageSchema }), exportDoneSchema.nullable()),
  /** Begins a set of known-good photos; answers with the one that was begun already. Codes: lifecycle.not-allowed */
  'inspection.begin': engineCommand(ofUnit.extend({ reason: baselineSchema.shape.reason }), baselineSchema),
  /** What is written down beside the photos. Codes: baseline.in-force */
  'inspection.describe': engineCommand(ofBaseline.extend({ facts: baselineFactsSchema }), baselineSchema),
  /** Adds a photo of a view; another one replaces it. Codes: baseline.in-force, attachment.* */
  'inspection.addPhoto': engineCommand(
    ofBaseline.extend({
      angle: z.enum(angles),
      name: z.string().trim().min(1).max(120),
      /** PNG, JPEG or WebP in base64; location and other data about the picture are taken off. */
      content: z.base64().max(Math.ceil(longestAttachment / 3) * 4 + 4),
    }),
    baselineSchema,
  ),
  /** Codes: baseline.in-force */
  'inspection.removePhoto': engineCommand(ofBaseline.extend({ angle: z.enum(angles) }), baselineSchema),
  /** Puts a set in force; the former one stays, as replaced. Codes: baseline.in-force, baseline.incomplete, baseline.other-serial */
  'inspection.confirm': engineCommand(ofBaseline, baselineSchema),
  /** Throws a draft away. Codes: baseline.in-force */
  'inspection.discard': engineCommand(ofBaseline, z.object({})),
  /**
   * Somebody suspects tampering: the terminal is quarantined (where the register has it and its state of life allows it)
   * and an incident is opened, once while one is open. `jobId` = the inspection in which it was noticed.
   */
  'inspection.suspect': engineCommand(
    ofUnit.extend({ reason, jobId: z.uuid().nullable() }),
    z.object({
      incidentId: z.uuid().nullable(),
      /** State of life now; null = not in the register. */
      lifecycle: lifecycleSchema.nullable(),
    }),
  ),
  /** Visits, the newest first; period by the day on which they came. */
  'visitors.list': engineCommand(
    pageOf.extend({
      text: z.string().trim().max(100).nullish(),
      from: z.iso.date().nullish(),
      until: z.iso.date().nullish(),
      /** Only this one, whatever else is asked for. */
      visitorId: z.uuid().nullish(),
    }),
    z.object({
      visitors: z.array(visitorSchema),
      total: z.number().int(),
      /** Names of the terminals that were touched, by id. */
      units: z.record(z.string(), z.string()),
      /** Where somebody can have been. */
      stores: z.array(z.string()),
    }),
  ),
  /** Codes: visitor.future, visitor.left-before, unit.unknown */
  'visitors.add': engineCommand(z.object({ draft: visitorDraftSchema }), visitorSchema),
  /** Corrects a visit; what stood there before stays in its history. Codes: visitor.unknown and those of visitors.add */
  'visitors.change': engineCommand(z.object({ visitorId: z.uuid(), draft: visitorDraftSchema, reason }), visitorSchema),
  /** What an evidence pack of this period would hold, and what is missing in it. Codes: evidence.period */
  'evidence.summary': engineCommand(evidencePeriodSchema, evidenceSummarySchema),
  /** Makes the pack; null = the person closed the dialog. Codes: evidence.period, evidence.too-large, export.* */
  'evidence.save': mainCommand(
    evidencePeriodSchema.extend({ language: languageSchema }),
    evidenceDoneSchema.nullable(),
  ),
  /** Checks a pack that somebody chooses; null = the person closed the dialog. Codes: evidence.unreadable */
  'evidence.check': mainCommand(z.object({ language: languageSchema }), packCheckSchema.nullable()),
} as const;

/** Events about the inspection. */
export const inspectionEvents = {
  /** Photos or standing of a terminal; null = several. */
  'inspection.changed': event(z.object({ unitId: z.uuid().nullable() })),
  /** A visit was noted or corrected. */
  'visitors.changed': event(z.object({ visitorId: z.uuid() })),
} as const;
