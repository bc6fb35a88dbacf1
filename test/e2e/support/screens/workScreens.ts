// Work: today, calendar, jobs, checklists, plans, working days, the round, parts, incidents, figures.
import { chooseJson, screen } from './screen.ts';

const more = 'job.more';
const onJob = (name: string, key: string, dialog: string) =>
  screen(`job-${name}`, '/plan/job/:startedJobId', { steps: [more, key], dialogs: [dialog] });
const onIncident = (name: string, key: string) =>
  screen(`incident-${name}`, '/plan/incident/:incidentId', {
    steps: [key],
    dialogs: ['feature/incidents/StepDialogs.tsx'],
  });

/** The pages below “plan”. */
export const workScreens = [
  screen('today', '/plan'),
  screen('today-new-job', '/plan', { steps: ['planner.create.button'], dialogs: ['ui/planner/CreateJobDialog.tsx'] }),
  screen('today-assign', '/plan', {
    steps: ['planner.job.more', 'planner.job.assign'],
    dialogs: ['ui/planner/JobDialogs.tsx'],
  }),
  screen('today-move', '/plan', {
    steps: ['planner.job.more', 'planner.job.move'],
    dialogs: ['ui/planner/MoveDialog.tsx'],
  }),
  screen('calendar', '/plan/calendar'),
  screen('jobs', '/plan/jobs'),
  screen('jobs-chosen', '/plan/jobs', { steps: ['planner.list.choose'] }),
  screen('jobs-cancel', '/plan/jobs', {
    steps: ['planner.list.choose', 'planner.job.cancel'],
    dialogs: ['ui/planner/JobDialogs.tsx'],
  }),
  screen('round', '/plan/round'),
  screen('round-job', '/plan/round', { steps: [/ · SIM-/] }),
  screen('job', '/plan/job/:jobId'),
  screen('job-started', '/plan/job/:startedJobId'),
  onJob('assign', 'job.assign', 'feature/job/JobActions.tsx'),
  onJob('move', 'job.move', 'feature/job/JobActions.tsx'),
  onJob('note', 'job.note', 'feature/job/JobActions.tsx'),
  onJob('cancel', 'job.cancelJob', 'feature/job/JobActions.tsx'),
  screen('job-sign', '/plan/job/:signedJobId', {
    steps: ['job.sign.button'],
    dialogs: ['feature/job/SignDialog.tsx'],
  }),
  screen('job-photo', '/plan/job/:startedJobId', { steps: ['job.photo.remove'], dialogs: ['feature/job/Photos.tsx'] }),
  screen('job-gone', '/plan/job/:unknownId'),
  screen('job-print', '/plan/job/:jobId/print'),
  screen('plans', '/plan/plans'),
  screen('plans-pause', '/plan/plans', {
    steps: ['plans.more', 'plans.pause'],
    dialogs: ['feature/plans/PlanDialog.tsx'],
  }),
  screen('plans-remove', '/plan/plans', {
    steps: ['plans.more', 'plans.remove'],
    dialogs: ['feature/plans/PlanDialog.tsx'],
  }),
  screen('plan', '/plan/plan/:planId'),
  screen('plan-new', '/plan/plan/:newId'),
  screen('plan-change', '/plan/plan/:planId', {
    steps: [({ page }) => page.getByRole('textbox').first().fill('别的名称'), 'app.common.save'],
    dialogs: ['feature/plans/ChangeDialog.tsx'],
  }),
  screen('plan-gone', '/plan/plan/:unknownId'),
  screen('workdays', '/plan/workdays'),
  screen('workdays-add', '/plan/workdays', { steps: ['workday.addOwn'], dialogs: ['feature/plans/OwnDays.tsx'] }),
  screen('workdays-import', '/plan/workdays', {
    steps: [chooseJson('{}', 'days.json')],
    dialogs: ['feature/plans/ImportCalendarDialog.tsx'],
  }),
  screen('workdays-remove', '/plan/workdays', {
    steps: ['workday.removeOrigin'],
    dialogs: ['feature/plans/CalendarOrigins.tsx'],
  }),
  screen('checklists', '/plan/templates'),
  screen('checklist', '/plan/templates/:templateId'),
  screen('checklist-new', '/plan/templates/:newId'),
  screen('checklist-remove', '/plan/templates/:templateId', {
    steps: ['template.removeList'],
    dialogs: ['feature/templates/TemplatePage.tsx'],
  }),
  screen('stock', '/plan/stock'),
  screen('stock-add', '/plan/stock', { steps: ['stock.add'], dialogs: ['feature/stock/PartDialog.tsx'] }),
  screen('stock-take', '/plan/stock', { steps: ['stock.take'], dialogs: ['feature/stock/MoveDialog.tsx'] }),
  screen('stock-count', '/plan/stock', {
    steps: ['stock.moreNamed', 'stock.moves'],
    dialogs: ['feature/stock/MovesDialog.tsx'],
  }),
  screen('incidents', '/plan/incidents'),
  screen('incidents-add', '/plan/incidents', {
    steps: ['incident.add'],
    dialogs: ['feature/incidents/IncidentDialog.tsx'],
  }),
  screen('incident', '/plan/incident/:incidentId'),
  onIncident('report', 'incident.report'),
  onIncident('contact', 'incident.contact'),
  screen('incident-reported', '/plan/incident/:reportedId'),
  screen('incident-send', '/plan/incident/:reportedId', {
    steps: ['incident.send'],
    dialogs: ['feature/incidents/StepDialogs.tsx'],
  }),
  screen('incident-gone', '/plan/incident/:unknownId'),
  onIncident('note', 'incident.note'),
  onIncident('close', 'incident.close'),
  screen('figures', '/plan/figures'),
  screen('figures-settings', '/plan/figures', {
    steps: ['figure.settings'],
    dialogs: ['feature/figures/SettingsDialog.tsx'],
  }),
];
