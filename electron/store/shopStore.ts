// Everything that one shop keeps, behind one open database file.
import type { AppError, Result } from '../../shared/error/appError.ts';
import { success } from '../../shared/error/appError.ts';
import { type AccessStore, createAccessStore } from './accessStore.ts';
import type { ActionStore } from './actionStore.ts';
import { createActionStore } from './actionStore.ts';
import type { AttachmentStore } from './attachmentStore.ts';
import { createAttachmentStore } from './attachmentStore.ts';
import { type BaselineStore, createBaselineStore } from './baselineStore.ts';
import { type CalendarFileStore, createCalendarFileStore } from './calendarFileStore.ts';
import { type CaseStore, createCaseStore } from './caseStore.ts';
import type { CheckStore } from './checkStore.ts';
import { createCheckStore } from './checkStore.ts';
import type { ConnectionStore } from './connectionStore.ts';
import { createConnectionStore } from './connectionStore.ts';
import type { ContactStore } from './contactStore.ts';
import { createContactStore } from './contactStore.ts';
import { type CounterStore, createCounterStore } from './counterStore.ts';
import type { DriftStore } from './driftStore.ts';
import { createDriftStore } from './driftStore.ts';
import { createEmergencyStore, type EmergencyStore } from './emergencyStore.ts';
import type { ExpectedStore } from './expectedStore.ts';
import { createExpectedStore } from './expectedStore.ts';
import { createExportStore, type ExportStore } from './exportStore.ts';
import { createFigureStore, type FigureStore } from './figureStore.ts';
import { createFindingStore, type FindingStore } from './findingStore.ts';
import { createFleetStore, type FleetStore } from './fleetStore.ts';
import type { GuidedStore } from './guidedStore.ts';
import { createGuidedStore } from './guidedStore.ts';
import { createHeadStore, type HeadStore } from './headStore.ts';
import { createHoldStore, type HoldStore } from './holdStore.ts';
import { createHopStore, type HopStore } from './hopStore.ts';
import { createIncidentStore, type IncidentStore } from './incidentStore.ts';
import { createInspectionStore, type InspectionStore } from './inspectionStore.ts';
import { createJobChangeStore, type JobChangeStore } from './jobChangeStore.ts';
import { createJobStore, type JobStore } from './jobStore.ts';
import type { LogStore } from './logStore.ts';
import { createLogStore } from './logStore.ts';
import { createLogViewStore, type LogViewStore } from './logViewStore.ts';
import { createNoticeStore, type NoticeStore } from './noticeStore.ts';
import type { OpenDeps } from './openDatabase.ts';
import { openDatabase } from './openDatabase.ts';
import { createPartStore, type PartStore } from './partStore.ts';
import { createPersonStore, type PersonStore } from './personStore.ts';
import { createPlanStore, type PlanStore } from './planStore.ts';
import { createPresenceStore, type PresenceStore } from './presenceStore.ts';
import type { ReadingStore } from './readingStore.ts';
import { createReadingStore } from './readingStore.ts';
import type { RegisterStore } from './registerStore.ts';
import { createRegisterStore } from './registerStore.ts';
import { createReminderStore, type ReminderStore } from './reminderStore.ts';
import { createSealedEntryStore, type SealedEntryStore } from './sealedEntryStore.ts';
import type { SettingsStore } from './settingsStore.ts';
import { createSettingsStore } from './settingsStore.ts';
import { createStockStore, type StockStore } from './stockStore.ts';
import { createTemplateStore, type TemplateStore } from './templateStore.ts';
import type { TerminalStore } from './terminalStore.ts';
import { createTerminalStore } from './terminalStore.ts';
import { createTogether, type Together } from './together.ts';
import { createTrainingStore, type TrainingStore } from './trainingStore.ts';
import type { TransferStore } from './transferStore.ts';
import { createTransferStore } from './transferStore.ts';
import { createTrendStore, type TrendStore } from './trendStore.ts';
import { createUnattendedStore, type UnattendedStore } from './unattendedStore.ts';
import { createUnitStore, type UnitStore } from './unitStore.ts';
import { createVisitorStore, type VisitorStore } from './visitorStore.ts';
import { createWorkCalendarStore, type WorkCalendarStore } from './workCalendarStore.ts';

/** The records of one shop. Whoever opened it closes it. */
export interface ShopStore {
  readonly terminals: TerminalStore;
  readonly readings: ReadingStore;
  readonly parts: PartStore;
  readonly checks: CheckStore;
  readonly log: LogStore;
  /** Entries as the chain holds them. */
  readonly sealedEntries: SealedEntryStore;
  readonly logViews: LogViewStore;
  /** What is kept of the journal besides its entries. */
  readonly heads: HeadStore;
  readonly holds: HoldStore;
  readonly actions: ActionStore;
  readonly settings: SettingsStore;
  readonly expected: ExpectedStore;
  readonly connections: ConnectionStore;
  readonly counters: CounterStore;
  readonly drifts: DriftStore;
  readonly fleet: FleetStore;
  readonly presence: PresenceStore;
  readonly findings: FindingStore;
  readonly hops: HopStore;
  readonly unattended: UnattendedStore;
  readonly reminders: ReminderStore;
  readonly calendarFiles: CalendarFileStore;
  readonly contacts: ContactStore;
  readonly publicNotices: NoticeStore;
  readonly emergencyCards: EmergencyStore;
  readonly training: TrainingStore;
  readonly cases: CaseStore;
  readonly guided: GuidedStore;
  readonly register: RegisterStore;
  readonly attachments: AttachmentStore;
  readonly transfers: TransferStore;
  readonly trends: TrendStore;
  readonly baselines: BaselineStore;
  readonly visitors: VisitorStore;
  readonly inspections: InspectionStore;
  readonly templates: TemplateStore;
  readonly people: PersonStore;
  readonly access: AccessStore;
  readonly jobChanges: JobChangeStore;
  readonly units: UnitStore;
  readonly jobs: JobStore;
  readonly plans: PlanStore;
  readonly stock: StockStore;
  readonly workCalendar: WorkCalendarStore;
  readonly incidents: IncidentStore;
  readonly figures: FigureStore;
  readonly exports: ExportStore;
  /** Keeps what several of these stores are told at once as a whole, or nothing of it. */
  readonly together: Together;
  /** What happened when the file was opened. */
  readonly notices: readonly AppError[];
  close(): void;
}

/** Opens the records in `file` by the rules of openDatabase. Codes: store.unavailable, store.disk-full */
export const openShopStore = async (file: string, deps: OpenDeps): Promise<Result<ShopStore>> => {
  const opened = await openDatabase(file, deps);
  if (!opened.ok) return opened;
  const { database, notices } = opened.value;
  return success({
    together: createTogether(database),
    terminals: createTerminalStore(database),
    readings: createReadingStore(database),
    parts: createPartStore(database),
    checks: createCheckStore(database),
    log: createLogStore(database),
    sealedEntries: createSealedEntryStore(database),
    logViews: createLogViewStore(database),
    heads: createHeadStore(database),
    holds: createHoldStore(database),
    actions: createActionStore(database),
    settings: createSettingsStore(database),
    expected: createExpectedStore(database),
    connections: createConnectionStore(database),
    counters: createCounterStore(database),
    drifts: createDriftStore(database),
    fleet: createFleetStore(database),
    presence: createPresenceStore(database),
    findings: createFindingStore(database),
    hops: createHopStore(database),
    unattended: createUnattendedStore(database),
    reminders: createReminderStore(database),
    calendarFiles: createCalendarFileStore(database),
    contacts: createContactStore(database),
    publicNotices: createNoticeStore(database),
    emergencyCards: createEmergencyStore(database),
    training: createTrainingStore(database),
    cases: createCaseStore(database),
    guided: createGuidedStore(database),
    register: createRegisterStore(database),
    attachments: createAttachmentStore(database),
    transfers: createTransferStore(database),
    trends: createTrendStore(database),
    baselines: createBaselineStore(database),
    visitors: createVisitorStore(database),
    inspections: createInspectionStore(database),
    templates: createTemplateStore(database),
    people: createPersonStore(database),
    access: createAccessStore(database),
    jobChanges: createJobChangeStore(database),
    units: createUnitStore(database),
    jobs: createJobStore(database),
    plans: createPlanStore(database),
    stock: createStockStore(database),
    workCalendar: createWorkCalendarStore(database),
    incidents: createIncidentStore(database),
    figures: createFigureStore(database),
    exports: createExportStore(database),
    notices,
    close: () => {
      database.close();
    },
  });
};
