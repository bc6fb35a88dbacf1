// Channels about the connection doctor.
import { z } from 'zod';
import { doctorRunSchema } from '../model/doctorReport.ts';
import { engineCommand, event } from './define.ts';

/** Commands about the connection doctor. */
export const doctorCommands = {
  /** Starts a run, or answers with the one that is going on; it ends within 15 s. `isHidden` = unlikely ports are not shown at present. */
  'doctor.start': engineCommand(z.object({ isHidden: z.boolean() }), doctorRunSchema),
  /** Ends a run; what was found is kept. Codes: run.unknown */
  'doctor.cancel': engineCommand(z.object({ runId: z.uuid() }), doctorRunSchema),
  /** The newest run of this session; null before the first. */
  'doctor.latest': engineCommand(z.object({}), doctorRunSchema.nullable()),
} as const;

/** Events about the connection doctor. */
export const doctorEvents = {
  /** A run has moved on; whole. */
  'doctor.progress': event(doctorRunSchema),
} as const;
