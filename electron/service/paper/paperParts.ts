// What the use cases of papers work with.
import { AppFailure, type Result } from '../../../shared/error/appError.ts';

import type { LogFilter } from '../../../shared/model/logEntry.ts';
import type { LocalTime } from '../../export/paper/entryTable.ts';
import type { PaperSection } from '../../export/paper/paperDocument.ts';
import type { FiguresService } from '../figures/figureServices.ts';
import type { Findings } from '../findings/findingServices.ts';
import type { Incidents } from '../incident/incidentServices.ts';
import { localText } from '../isoTime.ts';
import type { JobLists } from '../plan/planServices.ts';
import type { Clock, ServiceDeps } from '../serviceDeps.ts';
import type { Terminals } from '../services.ts';

/** Where papers get what stands on them. */
export interface PaperSources {
  readonly terminals: Pick<Terminals, 'list'>;
  readonly findings: Pick<Findings, 'list'>;
  readonly incidents: Pick<Incidents, 'list'>;
  readonly jobLists: Pick<JobLists, 'list'>;
  readonly figures: Pick<FiguresService, 'get'>;
}

/** What papers are made with. */
export interface PaperDeps extends ServiceDeps {
  /** Version of the program. */
  readonly version: string;
  readonly sources: PaperSources;
}

/** A paper before its entries are read. */
export interface GatheredPaper {
  readonly subtitle: string | null;
  /** Restrictions in words. */
  readonly filters: readonly (readonly [name: string, value: string])[];
  readonly sections: readonly PaperSection[];
  /** Which entries it carries. */
  readonly entries: LogFilter;
  /** Of these, how many are passed over and how many are taken, from the oldest on. */
  readonly skip: number;
  readonly take: number;
  /** How many match altogether. */
  readonly total: number;
  /** Up to which number of the log. */
  readonly asOf: number;
  /** Title above the entries on paper, and how many of them stand there, the newest; null = only attached. */
  readonly shown: { readonly title: string | null; readonly most: number; readonly note: string | null } | null;
  readonly parts: number;
  readonly signatures: readonly string[];
}

/** Local day and time of a moment in UTC at this computer. */
export const localTimeOf =
  (clock: Clock): LocalTime =>
  (utc) => {
    const local = localText(clock, Date.parse(utc));
    return { day: local.slice(0, 10), time: local.slice(11) };
  };

/** The value, or the end with the reason. */
export const orThrow = <T>(result: Result<T>): T => {
  if (!result.ok) throw new AppFailure(result.error);
  return result.value;
};
