// Settings: language, appearance, operator, shop and its data, ports, limits, and what this program is.
import { Later } from '../../ui/Later.tsx';
import { OnlyFor } from '../../ui/OnlyFor.tsx';
import { Page } from '../../ui/Page.tsx';
import { useWords } from '../../ui/useWords.ts';
import { AboutSection } from './AboutSection.tsx';
import { DesktopSection } from './DesktopSection.tsx';
import { ExpectedLink } from './ExpectedLink.tsx';
import { GeneralSection } from './GeneralSection.tsx';
import { HopHostsSection } from './HopHostsSection.tsx';
import { LimitsSection } from './LimitsSection.tsx';
import { ManualPortsSection } from './ManualPortsSection.tsx';
import { OpeningHoursSection } from './OpeningHoursSection.tsx';
import { PeopleLink } from './PeopleLink.tsx';
import { PrivacySection } from './PrivacySection.tsx';
import { RemindersLink } from './RemindersLink.tsx';
import { ShopSection } from './ShopSection.tsx';
import { UnattendedSection } from './UnattendedSection.tsx';
import { UpdateSection } from './UpdateSection.tsx';

/** All sections below each other; each saves at once. */
export const SettingsPage = () => {
  const { t } = useWords();
  return (
    <Page title={t('settings.title')} lead={t('settings.lead')}>
      <GeneralSection />
      <DesktopSection />
      <PeopleLink />
      <ShopSection />
      <Later>
        <OnlyFor right="owner">
          <OpeningHoursSection />
          <UnattendedSection />
        </OnlyFor>
        <RemindersLink />
        <OnlyFor right="technician">
          <ManualPortsSection />
          <HopHostsSection />
        </OnlyFor>
        <OnlyFor right="owner">
          <LimitsSection />
        </OnlyFor>
        <ExpectedLink />
        <PrivacySection />
        <UpdateSection />
        <AboutSection />
      </Later>
    </Page>
  );
};
