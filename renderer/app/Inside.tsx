// What stands beside the rail once the engine is ready: the page, and what belongs to it.
import { Suspense } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { useAccess } from '../bridge/Access.tsx';
import { KeptFleet } from '../bridge/KeptFleet.tsx';
import { useSession } from '../bridge/Session.tsx';
import { TerminalsPage } from '../feature/terminals/TerminalsPage.tsx';
import { Loading } from '../ui/Loading.tsx';
import { DroppedFile } from './DroppedFile.tsx';
import { lazyPages } from './lazyPages.ts';
import { NoteKey } from './NoteKey.tsx';
import { OpenedLink } from './OpenedLink.tsx';
import { PageGuard } from './PageGuard.tsx';
import { PageTabs } from './PageTabs.tsx';
import css from './Shell.module.css';
import { StartTour } from './tour/StartTour.tsx';
import { useShownLocation } from './useShownLocation.ts';
import { WaitingResult } from './WaitingResult.tsx';
import { WindowKeys } from './WindowKeys.tsx';

const PageLoading = () => (
  <div className={css['loading']}>
    <Loading rows={4} height={72} />
  </div>
);

const Pages = () => {
  const location = useLocation();
  const shown = useShownLocation();
  // Around all pages, so that the former one stays until the next can be drawn instead of making way for bars.
  return (
    <Suspense fallback={<PageLoading />}>
      {shown === location ? null : <Navigate to={shown.pathname} replace state={shown.state as unknown} />}
      <PageGuard key={shown.pathname}>
        <Routes location={shown}>
          <Route path="/" element={<TerminalsPage />} />
          <Route path="/fleet" element={<lazyPages.FleetPage />} />
          <Route path="/terminal/:terminalId" element={<lazyPages.TerminalPage />} />
          <Route path="/action/:runId" element={<lazyPages.ActionPage />} />
          <Route path="/run" element={<lazyPages.CheckRunPage />} />
          <Route path="/run/:runId" element={<lazyPages.CheckRunPage />} />
          <Route path="/check/:checkId" element={<lazyPages.ReportPage />} />
          <Route path="/guided/:terminalId" element={<lazyPages.GuidedStartPage />} />
          <Route path="/guided/visit/:visitId" element={<lazyPages.GuidedVisitPage />} />
          <Route path="/unattended" element={<lazyPages.UnattendedPage />} />
          <Route path="/findings" element={<lazyPages.FindingsPage />} />
          <Route path="/findings/:findingId" element={<lazyPages.FindingPage />} />
          <Route path="/compare" element={<lazyPages.ComparePage />} />
          <Route path="/inspection" element={<lazyPages.InspectionPage />} />
          <Route path="/inspection/terminal/:unitId" element={<lazyPages.TerminalInspectionPage />} />
          <Route path="/inspection/suspect/:unitId" element={<lazyPages.SuspectPage />} />
          <Route path="/inspection/visitors" element={<lazyPages.VisitorsPage />} />
          <Route path="/inspection/evidence" element={<lazyPages.EvidencePage />} />
          <Route path="/register" element={<lazyPages.RegisterPage />} />
          <Route path="/register/import" element={<lazyPages.ImportPage />} />
          <Route path="/register/export" element={<lazyPages.ExportPage />} />
          <Route path="/register/labels" element={<lazyPages.LabelsPage />} />
          <Route path="/register/:recordId" element={<lazyPages.RecordPage />} />
          <Route path="/register/:recordId/binding" element={<lazyPages.BindingPage />} />
          <Route path="/swap/:taskId" element={<lazyPages.SwapPage />} />
          <Route path="/knowhow" element={<lazyPages.GuidesPage />} />
          <Route path="/knowhow/guide/:guideId" element={<lazyPages.GuidePage />} />
          <Route path="/knowhow/handbook" element={<lazyPages.HandbookPage />} />
          <Route path="/knowhow/training" element={<lazyPages.TrainingPage />} />
          <Route path="/knowhow/emergency" element={<lazyPages.EmergencyPage />} />
          <Route path="/knowhow/notices" element={<lazyPages.NoticesPage />} />
          <Route path="/contacts" element={<lazyPages.ContactsPage />} />
          <Route path="/contacts/approach" element={<lazyPages.ApproachPage />} />
          <Route path="/doctor" element={<lazyPages.DoctorPage />} />
          <Route path="/resolver" element={<lazyPages.ResolverPage />} />
          <Route path="/resolver/:caseId" element={<lazyPages.CasePage />} />
          <Route path="/log" element={<lazyPages.LogPage />} />
          <Route path="/log/import/:importId" element={<lazyPages.ImportWay />} />
          <Route path="/log/paper" element={<lazyPages.PaperPage />} />
          <Route path="/log/keeping" element={<lazyPages.KeepingPage />} />
          <Route path="/log/support" element={<lazyPages.SupportPage />} />
          <Route path="/log/exports" element={<lazyPages.ExportsPage />} />
          <Route path="/log/backup" element={<lazyPages.BackupPage />} />
          <Route path="/traffic" element={<lazyPages.TrafficPage />} />
          <Route path="/lookup" element={<lazyPages.LookupPage />} />
          <Route path="/expected" element={<lazyPages.ExpectedPage />} />
          <Route path="/plan" element={<lazyPages.TodayPage />} />
          <Route path="/plan/calendar" element={<lazyPages.CalendarPage />} />
          <Route path="/plan/jobs" element={<lazyPages.JobListPage />} />
          <Route path="/plan/plans" element={<lazyPages.PlansPage />} />
          <Route path="/plan/plan/:planId" element={<lazyPages.PlanEditorPage />} />
          <Route path="/plan/workdays" element={<lazyPages.WorkdaysPage />} />
          <Route path="/plan/round" element={<lazyPages.RoundPage />} />
          <Route path="/plan/job/:jobId" element={<lazyPages.JobPage />} />
          <Route path="/plan/job/:jobId/print" element={<lazyPages.JobPaperPage />} />
          <Route path="/plan/templates" element={<lazyPages.TemplatesPage />} />
          <Route path="/plan/templates/:templateId" element={<lazyPages.TemplatePage />} />
          <Route path="/people" element={<lazyPages.PeoplePage />} />
          <Route path="/plan/figures" element={<lazyPages.FiguresPage />} />
          <Route path="/plan/stock" element={<lazyPages.StockPage />} />
          <Route path="/plan/incidents" element={<lazyPages.IncidentsPage />} />
          <Route path="/plan/incident/:incidentId" element={<lazyPages.IncidentPage />} />
          <Route path="/reminders" element={<lazyPages.RemindersPage />} />
          <Route path="/reminders/calendar" element={<lazyPages.CalendarFilePage />} />
          <Route path="/reminders/settings" element={<lazyPages.ReminderSettingsPage />} />
          <Route path="/tour" element={<StartTour />} />
          <Route path="/settings" element={<lazyPages.SettingsPage />} />
          <Route path="*" element={<Navigate to="/" replace />} />
        </Routes>
      </PageGuard>
    </Suspense>
  );
};

/** Nothing of the former stays: another shop is another set of records, another role has other rights. */
export const Inside = () => {
  const { shop } = useSession().shop;
  const role = useAccess()?.role ?? '';
  const { pathname } = useLocation();
  return (
    <>
      {pathname === '/' || pathname === '/fleet' ? <WaitingResult key={`result of ${shop}`} /> : null}
      <PageTabs />
      <div className={css['page']}>
        <KeptFleet key={`${shop} ${role}`}>
          <Pages />
        </KeptFleet>
        <OpenedLink key={`link to ${shop}`} />
        <NoteKey key={`note in ${shop}`} />
        <DroppedFile key={`file for ${shop}`} />
        <WindowKeys key={`keys in ${shop}`} />
      </div>
    </>
  );
};
