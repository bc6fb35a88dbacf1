// Every page but the first is loaded when it is opened, or shortly after the start while nothing else is to do.
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

type Loading = () => Promise<unknown>;
const loaders: Loading[] = [];

const page = <Name extends string>(
  load: () => Promise<Readonly<Record<Name, ComponentType>>>,
  name: Name,
): LazyExoticComponent<ComponentType> => {
  loaders.push(load);
  return lazy(async () => ({ default: (await load())[name] }));
};

/** The pages, by their names; each is drawn within a `Suspense`. */
export const lazyPages = {
  TerminalPage: page(() => import('../feature/terminal/TerminalPage.tsx'), 'TerminalPage'),
  ActionPage: page(() => import('../feature/terminal/ActionPage.tsx'), 'ActionPage'),
  CheckRunPage: page(() => import('../feature/checkRun/CheckRunPage.tsx'), 'CheckRunPage'),
  ComparePage: page(() => import('../feature/compare/ComparePage.tsx'), 'ComparePage'),
  ReportPage: page(() => import('../feature/report/ReportPage.tsx'), 'ReportPage'),
  GuidedStartPage: page(() => import('../feature/guided/GuidedStartPage.tsx'), 'GuidedStartPage'),
  GuidedVisitPage: page(() => import('../feature/guided/GuidedVisitPage.tsx'), 'GuidedVisitPage'),
  UnattendedPage: page(() => import('../feature/unattended/UnattendedPage.tsx'), 'UnattendedPage'),
  FindingsPage: page(() => import('../feature/findings/FindingsPage.tsx'), 'FindingsPage'),
  FindingPage: page(() => import('../feature/findings/FindingPage.tsx'), 'FindingPage'),
  TodayPage: page(() => import('../feature/planner/TodayPage.tsx'), 'TodayPage'),
  CalendarPage: page(() => import('../feature/planner/CalendarPage.tsx'), 'CalendarPage'),
  PlansPage: page(() => import('../feature/plans/PlansPage.tsx'), 'PlansPage'),
  PlanEditorPage: page(() => import('../feature/plans/PlanEditorPage.tsx'), 'PlanEditorPage'),
  WorkdaysPage: page(() => import('../feature/plans/WorkdaysPage.tsx'), 'WorkdaysPage'),
  JobListPage: page(() => import('../feature/planner/JobListPage.tsx'), 'JobListPage'),
  FleetPage: page(() => import('../feature/fleet/FleetPage.tsx'), 'FleetPage'),
  InspectionPage: page(() => import('../feature/inspection/InspectionPage.tsx'), 'InspectionPage'),
  TerminalInspectionPage: page(
    () => import('../feature/inspection/TerminalInspectionPage.tsx'),
    'TerminalInspectionPage',
  ),
  SuspectPage: page(() => import('../feature/inspection/SuspectPage.tsx'), 'SuspectPage'),
  VisitorsPage: page(() => import('../feature/inspection/VisitorsPage.tsx'), 'VisitorsPage'),
  EvidencePage: page(() => import('../feature/inspection/EvidencePage.tsx'), 'EvidencePage'),
  RegisterPage: page(() => import('../feature/register/RegisterPage.tsx'), 'RegisterPage'),
  RecordPage: page(() => import('../feature/register/RecordPage.tsx'), 'RecordPage'),
  ImportPage: page(() => import('../feature/transfer/ImportPage.tsx'), 'ImportPage'),
  ExportPage: page(() => import('../feature/transfer/ExportPage.tsx'), 'ExportPage'),
  LabelsPage: page(() => import('../feature/transfer/LabelsPage.tsx'), 'LabelsPage'),
  BindingPage: page(() => import('../feature/binding/BindingPage.tsx'), 'BindingPage'),
  SwapPage: page(() => import('../feature/swap/SwapPage.tsx'), 'SwapPage'),
  GuidesPage: page(() => import('../feature/knowhow/GuidesPage.tsx'), 'GuidesPage'),
  GuidePage: page(() => import('../feature/knowhow/GuidePage.tsx'), 'GuidePage'),
  HandbookPage: page(() => import('../feature/guide/HandbookPage.tsx'), 'HandbookPage'),
  TrainingPage: page(() => import('../feature/knowhow/TrainingPage.tsx'), 'TrainingPage'),
  EmergencyPage: page(() => import('../feature/knowhow/EmergencyPage.tsx'), 'EmergencyPage'),
  NoticesPage: page(() => import('../feature/knowhow/NoticesPage.tsx'), 'NoticesPage'),
  ContactsPage: page(() => import('../feature/contacts/ContactsPage.tsx'), 'ContactsPage'),
  ApproachPage: page(() => import('../feature/contacts/ApproachPage.tsx'), 'ApproachPage'),
  DoctorPage: page(() => import('../feature/doctor/DoctorPage.tsx'), 'DoctorPage'),
  ResolverPage: page(() => import('../feature/resolver/ResolverPage.tsx'), 'ResolverPage'),
  CasePage: page(() => import('../feature/resolver/CasePage.tsx'), 'CasePage'),
  ImportWay: page(() => import('../feature/log/ImportWay.tsx'), 'ImportWay'),
  LogPage: page(() => import('../feature/log/LogPage.tsx'), 'LogPage'),
  PaperPage: page(() => import('../feature/paper/PaperPage.tsx'), 'PaperPage'),
  SupportPage: page(() => import('../feature/support/SupportPage.tsx'), 'SupportPage'),
  ExportsPage: page(() => import('../feature/exports/ExportsPage.tsx'), 'ExportsPage'),
  BackupPage: page(() => import('../feature/backup/BackupPage.tsx'), 'BackupPage'),
  TrafficPage: page(() => import('../feature/traffic/TrafficPage.tsx'), 'TrafficPage'),
  LookupPage: page(() => import('../feature/lookup/LookupPage.tsx'), 'LookupPage'),
  ExpectedPage: page(() => import('../feature/expected/ExpectedPage.tsx'), 'ExpectedPage'),
  JobPage: page(() => import('../feature/job/JobPage.tsx'), 'JobPage'),
  JobPaperPage: page(() => import('../feature/job/paper/JobPaperPage.tsx'), 'JobPaperPage'),
  RoundPage: page(() => import('../feature/round/RoundPage.tsx'), 'RoundPage'),
  TemplatesPage: page(() => import('../feature/templates/TemplatesPage.tsx'), 'TemplatesPage'),
  TemplatePage: page(() => import('../feature/templates/TemplatePage.tsx'), 'TemplatePage'),
  PeoplePage: page(() => import('../feature/people/PeoplePage.tsx'), 'PeoplePage'),
  FiguresPage: page(() => import('../feature/figures/FiguresPage.tsx'), 'FiguresPage'),
  StockPage: page(() => import('../feature/stock/StockPage.tsx'), 'StockPage'),
  IncidentsPage: page(() => import('../feature/incidents/IncidentsPage.tsx'), 'IncidentsPage'),
  IncidentPage: page(() => import('../feature/incidents/IncidentPage.tsx'), 'IncidentPage'),
  RemindersPage: page(() => import('../feature/reminders/RemindersPage.tsx'), 'RemindersPage'),
  CalendarFilePage: page(() => import('../feature/reminders/CalendarFilePage.tsx'), 'CalendarFilePage'),
  ReminderSettingsPage: page(() => import('../feature/reminders/ReminderSettingsPage.tsx'), 'ReminderSettingsPage'),
  KeepingPage: page(() => import('../feature/keeping/KeepingPage.tsx'), 'KeepingPage'),
  /** Lies over the pages while it is open. */
  Tour: page(() => import('./tour/Tour.tsx'), 'Tour'),
  SettingsPage: page(() => import('../feature/settings/SettingsPage.tsx'), 'SettingsPage'),
} as const;

const firstPauseMs = 1500;
const longestWaitMs = 5000;

/**
 * Loads the pages one after the other when the first one has been on the screen for a moment and the window has nothing
 * to do; answers with the way to stop.
 */
export const loadPagesWhenIdle = (): (() => void) => {
  const waiting = [...loaders];
  let handle = 0;
  const next = (): void => {
    const load = waiting.shift();
    if (load === undefined) return;
    // A page that cannot be loaded now is loaded, or complained about, when it is opened.
    void load().catch(() => undefined);
    handle = requestIdleCallback(next, { timeout: longestWaitMs });
  };
  const start = setTimeout(next, firstPauseMs);
  return () => {
    clearTimeout(start);
    cancelIdleCallback(handle);
  };
};
