// The log and what belongs to it: papers, keeping, exports, backups, support bundles, traffic.
import { screen } from './screen.ts';

/** The tabs of the log. */
export const logScreens = [
  screen('log', '/log'),
  screen('log-note', '/log', { steps: ['log.note.button'], dialogs: ['ui/log/NoteDialog.tsx'] }),
  screen('log-export', '/log', {
    steps: [({ page }) => page.getByRole('button', { name: '导出', exact: true }).click(), 'log.exportLog'],
    dialogs: ['ui/exports/ExportDialog.tsx'],
  }),
  screen('log-entry', '/log', {
    steps: [({ page }) => page.getByRole('row').nth(1).click()],
  }),
  screen('log-import', '/log/import/:importId'),
  screen('log-no-match', '/log', { search: '?text=没有这样的一行' }),
  screen('log-view-name', '/log', {
    search: '?kind=check',
    steps: ['log.views.title', 'log.views.save'],
    dialogs: ['feature/log/SavedViews.tsx'],
  }),
  screen('log-paper', '/log/paper'),
  screen('keeping', '/log/keeping'),
  screen('keeping-hold', '/log/keeping', {
    steps: ['keeping.holds.add'],
    dialogs: ['feature/keeping/AddHoldDialog.tsx'],
  }),
  screen('keeping-lift', '/log/keeping', {
    steps: ['keeping.holds.lift'],
    dialogs: ['feature/keeping/HoldsSection.tsx'],
  }),
  screen('keeping-removal', '/log/keeping', {
    steps: [
      ({ page }) => page.getByRole('switch').first().check({ force: true }),
      ({ page }) => page.getByRole('textbox').first().fill('36'),
      'keeping.retention.save',
    ],
    dialogs: ['feature/keeping/RemovalDialog.tsx'],
  }),
  screen('support', '/log/support'),
  screen('exports', '/log/exports'),
  screen('exports-schedule', '/log/exports', {
    steps: ['exports.add'],
    dialogs: ['feature/exports/ScheduleDialog.tsx'],
  }),
  screen('backup', '/log/backup'),
  screen('backup-make', '/log/backup', { steps: ['backup.make'], dialogs: ['feature/backup/MakeDialog.tsx'] }),
  screen('backup-remove', '/log/backup', { steps: ['backup.remove'], dialogs: ['feature/backup/ConfirmDialog.tsx'] }),
  screen('backup-passphrase', '/log/backup', {
    steps: ['backup.encrypt'],
    dialogs: ['feature/backup/PassphraseDialog.tsx'],
  }),
  screen('backup-locked', '/log/backup', {
    steps: [({ choose, folder }) => choose(`${folder}/locked.zip.age`), 'backup.fromFile'],
    dialogs: ['feature/backup/UnlockDialog.tsx'],
  }),
  screen('backup-opened', '/log/backup', { steps: ['backup.look'] }),
  screen('traffic', '/traffic'),
  screen('traffic-captures', '/traffic', { search: '?view=captures' }),
  screen('traffic-preview', '/traffic', {
    search: '?view=captures',
    steps: ['traffic.preview'],
    dialogs: ['feature/traffic/PreviewDialog.tsx'],
  }),
  screen('traffic-remove', '/traffic', {
    search: '?view=captures',
    steps: ['traffic.more', 'traffic.remove'],
    dialogs: ['feature/traffic/CaptureList.tsx'],
  }),
  screen('traffic-start', '/traffic', {
    steps: ['traffic.startMenu', 'traffic.startWith'],
    dialogs: ['feature/traffic/CaptureBar.tsx'],
  }),
];
