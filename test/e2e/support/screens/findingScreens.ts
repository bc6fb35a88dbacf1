// Findings and the search for a cause.
import { screen } from './screen.ts';

const onFinding = (name: string, key: string) =>
  screen(`finding-${name}`, '/findings/:findingId', { steps: [key], dialogs: ['feature/findings/FindingDialogs.tsx'] });

/** Findings, cases, incidents' first signs. */
export const findingScreens = [
  screen('findings', '/findings'),
  screen('findings-no-match', '/findings', {
    steps: [
      async ({ page }) => {
        await page.getByRole('searchbox').first().fill('没有这样的问题');
        await page.getByText('没有符合条件的问题').waitFor();
      },
    ],
  }),
  screen('finding', '/findings/:findingId'),
  onFinding('assign', 'finding.assign'),
  onFinding('move', 'finding.move'),
  onFinding('note', 'finding.note'),
  onFinding('close', 'finding.close'),
  screen('finding-gone', '/findings/:unknownId'),
  screen('resolver', '/resolver'),
  screen('case-gone', '/resolver/:unknownId'),
  screen('case', '/resolver/:caseId'),
  screen('case-close', '/resolver/:caseId', {
    steps: ['resolver.close.open'],
    dialogs: ['feature/resolver/CloseDialog.tsx'],
  }),
];
