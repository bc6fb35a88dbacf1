// Terminals: first page, fleet, one terminal, checks, guided checks, the doctor, comparing, unattended checks.
import { screen } from './screen.ts';

/** Everything about the terminals themselves. */
export const terminalScreens = [
  screen('terminals', '/'),
  screen('terminals-selected', '/', {
    steps: [({ page }) => page.getByRole('checkbox', { name: /A8/ }).first().check()],
  }),
  screen('terminals-full-check', '/', {
    steps: [({ page }) => page.getByRole('checkbox', { name: /A8/ }).first().check(), 'terminals.fullCheckSelected'],
    dialogs: ['ui/FullCheckDialog.tsx'],
  }),
  screen('terminals-read-as', '/', {
    steps: [/^选择读取方式.*pax/, /POSLink/],
    dialogs: ['feature/terminals/ReadAsDialog.tsx'],
  }),
  screen('fleet', '/fleet'),
  screen('terminal', '/terminal/:terminalId'),
  screen('terminal-troubled', '/terminal/:troubledId'),
  screen('terminal-rename', '/terminal/:terminalId', {
    steps: ['terminal.rename'],
    dialogs: ['feature/terminal/RenameDialog.tsx'],
  }),
  screen('terminal-part', '/terminal/:terminalId', {
    steps: ['forecast.record'],
    dialogs: ['feature/terminal/PartsDialog.tsx'],
  }),
  screen('terminal-part-withdraw', '/terminal/:terminalId', {
    steps: ['forecast.withdraw'],
    dialogs: ['feature/terminal/PartsList.tsx'],
  }),
  screen('terminal-action', '/terminal/:terminalId', {
    steps: [({ page }) => page.getByRole('region', { name: '操作' }).getByRole('button').first().click()],
    dialogs: ['feature/terminal/ActionDialog.tsx'],
  }),
  screen('terminal-note', '/terminal/:terminalId', {
    steps: ['log.note.button'],
    dialogs: ['ui/log/NoteDialog.tsx'],
  }),
  screen('action', '/action/:actionId'),
  screen('terminal-gone', '/terminal/:unknownId'),
  screen('check-record-gone', '/check/:unknownId'),
  screen('guided-gone', '/guided/visit/:unknownId'),
  screen('check-run', '/run/:runId'),
  screen('check-run-latest', '/run'),
  screen('check-record', '/check/:checkId'),
  screen('guided-start', '/guided/:terminalId'),
  screen('guided-visit', '/guided/visit/:visitId'),
  screen('guided-skip', '/guided/visit/:visitId', {
    steps: ['guided.visit.skip'],
    dialogs: ['feature/guided/SkipStep.tsx'],
  }),
  screen('guided-cancel', '/guided/visit/:visitId', {
    steps: ['guided.visit.cancel'],
    dialogs: ['feature/guided/GuidedVisitPage.tsx'],
  }),
  screen('unattended', '/unattended'),
  screen('compare', '/compare'),
  screen('tour', '/tour'),
  screen('doctor', '/doctor'),
];
