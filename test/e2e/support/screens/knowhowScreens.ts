// Know-how: guides, training, emergency card, notices, contacts, looking things up.
import { screen } from './screen.ts';

const contact = (name: string, key: string, dialog: string) =>
  screen(`contacts-${name}`, '/contacts', { steps: [key], dialogs: [dialog] });
const notice = (name: string, key: string, dialog: string) =>
  screen(`notices-${name}`, '/knowhow/notices', { steps: [key], dialogs: [dialog] });

/** The tabs of know-how. */
export const knowhowScreens = [
  screen('guides', '/knowhow'),
  screen('guide', '/knowhow/guide/:guideId'),
  screen('handbook', '/knowhow/handbook'),
  screen('training', '/knowhow/training'),
  screen('emergency', '/knowhow/emergency'),
  screen('emergency-edit', '/knowhow/emergency', {
    steps: ['emergency.edit'],
    dialogs: ['feature/knowhow/CardDialog.tsx'],
  }),
  screen('notices', '/knowhow/notices'),
  notice('add', 'notice.add', 'feature/knowhow/NoticeDialog.tsx'),
  notice('review', 'notice.reviewNamed', 'feature/knowhow/NoticeDialogs.tsx'),
  notice('remove', 'notice.removeNamed', 'feature/knowhow/NoticeDialogs.tsx'),
  screen('contacts', '/contacts'),
  contact('add', 'contact.add', 'feature/contacts/ContactDialog.tsx'),
  contact('verify', 'contact.verify', 'feature/contacts/VerifyDialog.tsx'),
  contact('remove', 'contact.removeNamed', 'feature/contacts/ContactsPage.tsx'),
  screen('approach', '/contacts/approach'),
  screen('lookup', '/lookup'),
  screen('lookup-found', '/lookup', {
    steps: [
      ({ page }) => page.getByRole('searchbox').fill('97'),
      ({ page }) => page.getByRole('article').first().waitFor(),
    ],
  }),
];
