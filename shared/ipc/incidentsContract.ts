// Channels about incidents and returns.
import { z } from 'zod';
import {
  contactWays,
  incidentBounds,
  incidentDraftSchema,
  incidentKinds,
  incidentRowSchema,
  incidentSchema,
  incidentStates,
  providerCaseSchema,
} from '../incident/incident.ts';
import { engineCommand, event } from './define.ts';

const ofIncident = z.object({ incidentId: z.uuid() });
const sentence = z.string().trim().min(3).max(incidentBounds.text);

/** Commands about incidents. All codes also: incident.unknown where there is one. */
export const incidentsCommands = {
  /** One page: open ones first, the longest overdue promise before the others; then the newest. */
  'incidents.list': engineCommand(
    z.object({
      filter: z.object({
        isOpen: z.boolean().nullish(),
        state: z.enum(incidentStates).nullish(),
        kind: z.enum(incidentKinds).nullish(),
        unitId: z.uuid().nullish(),
        store: z.string().max(120).nullish(),
        text: z.string().trim().max(100).nullish(),
      }),
      offset: z.number().int().min(0).max(1_000_000),
      limit: z.number().int().min(1).max(200),
    }),
    z.object({ incidents: z.array(incidentRowSchema), total: z.number().int(), today: z.iso.date() }),
  ),
  'incidents.get': engineCommand(
    ofIncident,
    z.object({ incident: incidentSchema, unitName: z.string().nullable(), today: z.iso.date() }),
  ),
  /** Codes: unit.unknown, incident.future */
  'incidents.open': engineCommand(z.object({ draft: incidentDraftSchema }), incidentSchema),
  /** Title, kind, since when, whether it can be used. Codes: incident.closed, incident.future, unit.unknown */
  'incidents.change': engineCommand(ofIncident.extend({ draft: incidentDraftSchema }), incidentSchema),
  /** Told to a provider, or its number or promise changed. Codes: incident.closed */
  'incidents.report': engineCommand(
    ofIncident.extend({ provider: providerCaseSchema, note: sentence.nullable() }),
    incidentSchema,
  ),
  /** Somebody was spoken to; `isEscalation` = one step higher than before. Codes: incident.closed, incident.no-provider */
  'incidents.contact': engineCommand(
    ofIncident.extend({
      partner: z.string().trim().min(1).max(incidentBounds.name),
      way: z.enum(contactWays),
      said: sentence,
      isEscalation: z.boolean(),
    }),
    incidentSchema,
  ),
  /** The terminal was sent in, or is back. Codes: incident.closed, incident.no-provider */
  'incidents.send': engineCommand(ofIncident.extend({ isSent: z.boolean(), note: sentence }), incidentSchema),
  'incidents.note': engineCommand(ofIncident.extend({ note: sentence }), incidentSchema),
  /** It works again since `worksSince`, never in the future nor before it began. Codes: incident.closed, incident.future, incident.before-start */
  'incidents.close': engineCommand(
    ofIncident.extend({
      worksSince: z.iso.datetime(),
      resolution: sentence,
      cost: incidentSchema.shape.cost,
    }),
    incidentSchema,
  ),
  /** Codes: incident.not-closed */
  'incidents.reopen': engineCommand(ofIncident.extend({ reason: sentence }), incidentSchema),
} as const;

/** Events about incidents. */
export const incidentsEvents = {
  'incidents.changed': event(z.object({ incidentId: z.uuid(), unitId: z.uuid().nullable() })),
} as const;
