// All English words of window and command line, under the same keys as zh.ts.
import type { SameKeys } from './parity.ts';
import { accessTexts } from './window/accessTexts.ts';
import { actionTexts } from './window/actionTexts.ts';
import { appTexts } from './window/appTexts.ts';
import { backupTexts } from './window/backupTexts.ts';
import { bindingTexts } from './window/bindingTexts.ts';
import { checkCodeTexts } from './window/checkCodeTexts.ts';
import { checkTexts } from './window/checkTexts.ts';
import { compareTexts } from './window/compareTexts.ts';
import { contactTexts } from './window/contactTexts.ts';
import { desktopTexts } from './window/desktopTexts.ts';
import { doctorTexts } from './window/doctorTexts.ts';
import { emergencyTexts } from './window/emergencyTexts.ts';
import { expectedTexts } from './window/expectedTexts.ts';
import { exportTexts } from './window/exportTexts.ts';
import { figureTexts } from './window/figureTexts.ts';
import { findingTexts } from './window/findingTexts.ts';
import { fleetTexts } from './window/fleetTexts.ts';
import { forecastTexts } from './window/forecastTexts.ts';
import { guidedTexts } from './window/guidedTexts.ts';
import { guideTexts } from './window/guideTexts.ts';
import { handbookTexts } from './window/handbookTexts.ts';
import { hopsTexts } from './window/hopsTexts.ts';
import { incidentTexts } from './window/incidentTexts.ts';
import { inspectionTexts } from './window/inspectionTexts.ts';
import { jobPaperTexts } from './window/jobPaperTexts.ts';
import { jobTexts } from './window/jobTexts.ts';
import { keepingTexts } from './window/keepingTexts.ts';
import { logTexts } from './window/logTexts.ts';
import { lookupTexts } from './window/lookupTexts.ts';
import { mishapTexts } from './window/mishapTexts.ts';
import { noticeTexts } from './window/noticeTexts.ts';
import { numberTexts } from './window/numberTexts.ts';
import { paperTexts } from './window/paperTexts.ts';
import { peopleTexts } from './window/peopleTexts.ts';
import { plannerTexts } from './window/plannerTexts.ts';
import { plansTexts } from './window/plansTexts.ts';
import { registerTexts } from './window/registerTexts.ts';
import { reminderTexts } from './window/reminderTexts.ts';
import { resolverTexts } from './window/resolverTexts.ts';
import { roundTexts } from './window/roundTexts.ts';
import { settingsTexts } from './window/settingsTexts.ts';
import { stockTexts } from './window/stockTexts.ts';
import { supportTexts } from './window/supportTexts.ts';
import { swapTexts } from './window/swapTexts.ts';
import { tamperTexts } from './window/tamperTexts.ts';
import { templateTexts } from './window/templateTexts.ts';
import { terminalsTexts } from './window/terminalsTexts.ts';
import { terminalTexts } from './window/terminalTexts.ts';
import { tourTexts } from './window/tourTexts.ts';
import { trafficTexts } from './window/trafficTexts.ts';
import { trainingTexts } from './window/trainingTexts.ts';
import { transferTexts } from './window/transferTexts.ts';
import { unattendedTexts } from './window/unattendedTexts.ts';
import { updateTexts } from './window/updateTexts.ts';
import { verifyTexts } from './window/verifyTexts.ts';
import { workdayTexts } from './window/workdayTexts.ts';
import type { zh } from './zh.ts';

/** The shape that every language's words have. */
export type Texts = SameKeys<typeof zh>;

/** All English words of the product, by topic. */
export const en = {
  /** Each language is called by its own name in all languages. */
  language: { title: 'Language', zh: '简体中文', en: 'English', switch: 'Switch to {{language}}' },
  app: appTexts.en,
  desktop: desktopTexts.en,
  update: updateTexts.en,
  mishap: mishapTexts.en,
  terminals: terminalsTexts.en,
  tamper: tamperTexts.en,
  support: supportTexts.en,
  terminal: terminalTexts.en,
  action: actionTexts.en,
  check: checkTexts.en,
  checkCode: checkCodeTexts.en,
  compare: compareTexts.en,
  contact: contactTexts.en,
  guide: guideTexts.en,
  handbook: handbookTexts.en,
  tour: tourTexts.en,
  training: trainingTexts.en,
  emergency: emergencyTexts.en,
  notice: noticeTexts.en,
  doctor: doctorTexts.en,
  expected: expectedTexts.en,
  finding: findingTexts.en,
  forecast: forecastTexts.en,
  fleet: fleetTexts.en,
  guided: guidedTexts.en,
  unattended: unattendedTexts.en,
  reminder: reminderTexts.en,
  hops: hopsTexts.en,
  resolver: resolverTexts.en,
  inspection: inspectionTexts.en,
  log: logTexts.en,
  keeping: keepingTexts.en,
  verify: verifyTexts.en,
  exports: exportTexts.en,
  paper: paperTexts.en,
  lookup: lookupTexts.en,
  number: numberTexts.en,
  backup: backupTexts.en,
  traffic: trafficTexts.en,
  planner: plannerTexts.en,
  plans: plansTexts.en,
  workday: workdayTexts.en,
  job: jobTexts.en,
  jobPaper: jobPaperTexts.en,
  template: templateTexts.en,
  access: accessTexts.en,
  people: peopleTexts.en,
  round: roundTexts.en,
  register: registerTexts.en,
  binding: bindingTexts.en,
  swap: swapTexts.en,
  stock: stockTexts.en,
  figure: figureTexts.en,
  incident: incidentTexts.en,
  transfer: transferTexts.en,
  settings: settingsTexts.en,
} satisfies Texts;
