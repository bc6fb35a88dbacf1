// The frame around all pages: shop banner, navigation rail, notices, and the page itself once the engine is ready.
import { useState } from 'react';
import { Navigate, Route, Routes, useLocation, useNavigate } from 'react-router';
import { useSession } from '../bridge/Session.tsx';
import { BindingPage } from '../feature/binding/BindingPage.tsx';
import { CheckRunPage } from '../feature/checkRun/CheckRunPage.tsx';
import { ApproachPage } from '../feature/contacts/ApproachPage.tsx';
import { ContactsPage } from '../feature/contacts/ContactsPage.tsx';
import { DoctorPage } from '../feature/doctor/DoctorPage.tsx';
import { LogPage } from '../feature/log/LogPage.tsx';
import { LookupPage } from '../feature/lookup/LookupPage.tsx';
import { RecordPage } from '../feature/register/RecordPage.tsx';
import { RegisterPage } from '../feature/register/RegisterPage.tsx';
import { ReportPage } from '../feature/report/ReportPage.tsx';
import { CasePage } from '../feature/resolver/CasePage.tsx';
import { ResolverPage } from '../feature/resolver/ResolverPage.tsx';
import { SettingsPage } from '../feature/settings/SettingsPage.tsx';
import { SwapPage } from '../feature/swap/SwapPage.tsx';
import { ActionPage } from '../feature/terminal/ActionPage.tsx';
import { TerminalPage } from '../feature/terminal/TerminalPage.tsx';
import { TerminalsPage } from '../feature/terminals/TerminalsPage.tsx';
import { TrafficPage } from '../feature/traffic/TrafficPage.tsx';
import { ExportPage } from '../feature/transfer/ExportPage.tsx';
import { ImportPage } from '../feature/transfer/ImportPage.tsx';
import { LabelsPage } from '../feature/transfer/LabelsPage.tsx';
import { useShortcut } from '../ui/useShortcut.ts';
import { useWords } from '../ui/useWords.ts';
import { EngineState } from './EngineState.tsx';
import { NavigationRail } from './NavigationRail.tsx';
import { Notices } from './Notices.tsx';
import { OpenedLink } from './OpenedLink.tsx';
import { PageGuard } from './PageGuard.tsx';
import { pages } from './pages.ts';
import css from './Shell.module.css';
import { ShopBanner } from './ShopBanner.tsx';
import { ShortcutSheet } from './ShortcutSheet.tsx';

const Pages = () => {
  const { pathname } = useLocation();
  return (
    <PageGuard key={pathname}>
      <Routes>
        <Route path="/" element={<TerminalsPage />} />
        <Route path="/terminal/:terminalId" element={<TerminalPage />} />
        <Route path="/action/:runId" element={<ActionPage />} />
        <Route path="/run" element={<CheckRunPage />} />
        <Route path="/run/:runId" element={<CheckRunPage />} />
        <Route path="/check/:checkId" element={<ReportPage />} />
        <Route path="/register" element={<RegisterPage />} />
        <Route path="/register/import" element={<ImportPage />} />
        <Route path="/register/export" element={<ExportPage />} />
        <Route path="/register/labels" element={<LabelsPage />} />
        <Route path="/register/:recordId" element={<RecordPage />} />
        <Route path="/register/:recordId/binding" element={<BindingPage />} />
        <Route path="/swap/:taskId" element={<SwapPage />} />
        <Route path="/contacts" element={<ContactsPage />} />
        <Route path="/contacts/approach" element={<ApproachPage />} />
        <Route path="/doctor" element={<DoctorPage />} />
        <Route path="/resolver" element={<ResolverPage />} />
        <Route path="/resolver/:caseId" element={<CasePage />} />
        <Route path="/log" element={<LogPage />} />
        <Route path="/traffic" element={<TrafficPage />} />
        <Route path="/lookup" element={<LookupPage />} />
        <Route path="/settings" element={<SettingsPage />} />
        <Route path="*" element={<Navigate to="/" replace />} />
      </Routes>
    </PageGuard>
  );
};

const PageKey = ({ position, to }: { readonly position: number; readonly to: string }) => {
  const navigate = useNavigate();
  useShortcut(`mod+${position}`, () => void navigate(to));
  return null;
};

/** Everything inside the window. */
export const Shell = () => {
  const { t } = useWords();
  const { shop } = useSession();
  const [isSheetOpen, setIsSheetOpen] = useState(false);
  useShortcut('F1', () => setIsSheetOpen(true));
  useShortcut('?', () => setIsSheetOpen(true));

  return (
    <div className={css['shell']}>
      <button type="button" className={css['skip']} onClick={() => document.getElementById('content')?.focus()}>
        {t('app.skipToContent')}
      </button>
      {shop.shop === 'simulated' ? <ShopBanner /> : null}
      <div className={css['columns']}>
        <NavigationRail onShortcuts={() => setIsSheetOpen(true)} />
        <main className={css['main']} id="content" tabIndex={-1}>
          <Notices />
          <div className={css['page']}>
            {/* Another shop is another set of records: nothing of the former one may stay on the screen. */}
            {shop.engine === 'ready' ? <Pages key={shop.shop} /> : <EngineState />}
            {shop.engine === 'ready' ? <OpenedLink key={`link to ${shop.shop}`} /> : null}
          </div>
        </main>
      </div>
      {pages.map(({ key, to }, index) => (
        <PageKey key={key} position={index + 1} to={to} />
      ))}
      <ShortcutSheet isOpen={isSheetOpen} onClose={() => setIsSheetOpen(false)} />
    </div>
  );
};
