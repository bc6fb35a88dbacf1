// The register: list, records, binding, moves, swaps, import and export, labels; inspections and visitors.
import { screen } from './screen.ts';

const record = '/register/:recordId';
const binding = '/register/:recordId/binding';
const onBinding = (name: string, key: string, dialog: string) =>
  screen(`binding-${name}`, binding, { steps: [key], dialogs: [dialog] });
const onRecord = (name: string, key: string, dialog: string) =>
  screen(`record-${name}`, record, { steps: [key], dialogs: [dialog] });

/** The books about the terminals. */
export const registerScreens = [
  screen('register', '/register'),
  screen('register-new', '/register', { steps: ['register.create'], dialogs: ['feature/register/FieldsDialog.tsx'] }),
  screen('register-foreign', '/register', {
    steps: ['register.tasks.all', 'register.tasks.foreign'],
    dialogs: ['feature/register/TaskRow.tsx'],
  }),
  screen('register-import', '/register/import'),
  screen('register-undo', '/register/import', {
    steps: ['transfer.undo'],
    dialogs: ['feature/transfer/UndoDialog.tsx'],
  }),
  screen('register-export', '/register/export'),
  screen('labels', '/register/labels'),
  screen('record', record),
  onRecord('lifecycle', 'register.lifecycle.change', 'feature/register/LifecycleSection.tsx'),
  onRecord('registration', 'register.registration.confirm', 'feature/register/RegistrationSection.tsx'),
  onRecord('custody', 'register.custody.add', 'feature/register/CustodySection.tsx'),
  onRecord('photo-remove', 'register.photos.remove', 'feature/register/PhotosSection.tsx'),
  screen('record-remove', '/register/:pendingId', {
    steps: ['register.record.remove'],
    dialogs: ['feature/register/RecordPage.tsx'],
  }),
  screen('record-gone', '/register/:unknownId'),
  screen('binding', binding),
  onBinding('review', 'binding.upkeep.changed', 'feature/binding/ReviewPart.tsx'),
  onBinding('asked', 'binding.upkeep.asked', 'feature/binding/UpkeepSection.tsx'),
  screen('binding-sim', '/register/:simId/binding', {
    steps: ['binding.open.record'],
    dialogs: ['feature/binding/SimDialog.tsx'],
  }),
  onBinding('observe', 'binding.observe', 'feature/binding/ObserveDialog.tsx'),
  onBinding('move', 'binding.move', 'feature/binding/MoveDialog.tsx'),
  onBinding('drift-report', 'binding.drift.report', 'feature/binding/DriftItem.tsx'),
  onBinding('drift-accept', 'binding.drift.accept', 'feature/binding/DriftItem.tsx'),
  onBinding('report', 'binding.open.report', 'feature/binding/ReportDialog.tsx'),
  onBinding('cancel', 'binding.open.cancel', 'feature/binding/OpenMatters.tsx'),
  onBinding('upkeep', 'binding.upkeep.settings', 'feature/binding/UpkeepSettingsDialog.tsx'),
  onBinding('approved', 'binding.upkeep.noteApproved', 'feature/binding/DayDialog.tsx'),
  screen('swap', '/swap/:taskId'),
  screen('swap-leave', '/swap/:taskId', { steps: ['swap.abandon'], dialogs: ['feature/swap/SwapPage.tsx'] }),
  screen('inspection', '/inspection'),
  screen('inspection-terminal', '/inspection/terminal/:unitId'),
  screen('inspection-photo', '/inspection/terminal/:unitId', {
    steps: [({ page }) => page.locator('main button:has(img)').first().click()],
    dialogs: ['ui/inspection/PhotoTile.tsx'],
  }),
  screen('inspection-suspect', '/inspection/suspect/:unitId'),
  screen('visitors', '/inspection/visitors'),
  screen('visitors-add', '/inspection/visitors', {
    steps: ['inspection.visitor.add'],
    dialogs: ['feature/inspection/VisitorDialog.tsx'],
  }),
  screen('evidence', '/inspection/evidence'),
];
