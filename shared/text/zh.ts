// All Chinese words of window and command line. The default language; en.ts has the same keys.
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

/** All Chinese words of the product, by topic. */
export const zh = {
  /** Each language is called by its own name in all languages. */
  language: { title: '语言', zh: '简体中文', en: 'English', switch: '切换为 {{language}}' },
  app: appTexts.zh,
  desktop: desktopTexts.zh,
  update: updateTexts.zh,
  mishap: mishapTexts.zh,
  terminals: terminalsTexts.zh,
  tamper: tamperTexts.zh,
  support: supportTexts.zh,
  terminal: terminalTexts.zh,
  action: actionTexts.zh,
  check: checkTexts.zh,
  checkCode: checkCodeTexts.zh,
  compare: compareTexts.zh,
  contact: contactTexts.zh,
  guide: guideTexts.zh,
  handbook: handbookTexts.zh,
  tour: tourTexts.zh,
  training: trainingTexts.zh,
  emergency: emergencyTexts.zh,
  notice: noticeTexts.zh,
  doctor: doctorTexts.zh,
  expected: expectedTexts.zh,
  finding: findingTexts.zh,
  forecast: forecastTexts.zh,
  fleet: fleetTexts.zh,
  guided: guidedTexts.zh,
  unattended: unattendedTexts.zh,
  reminder: reminderTexts.zh,
  hops: hopsTexts.zh,
  resolver: resolverTexts.zh,
  inspection: inspectionTexts.zh,
  log: logTexts.zh,
  keeping: keepingTexts.zh,
  verify: verifyTexts.zh,
  exports: exportTexts.zh,
  paper: paperTexts.zh,
  lookup: lookupTexts.zh,
  number: numberTexts.zh,
  backup: backupTexts.zh,
  traffic: trafficTexts.zh,
  planner: plannerTexts.zh,
  plans: plansTexts.zh,
  workday: workdayTexts.zh,
  job: jobTexts.zh,
  jobPaper: jobPaperTexts.zh,
  template: templateTexts.zh,
  access: accessTexts.zh,
  people: peopleTexts.zh,
  round: roundTexts.zh,
  register: registerTexts.zh,
  binding: bindingTexts.zh,
  swap: swapTexts.zh,
  stock: stockTexts.zh,
  figure: figureTexts.zh,
  incident: incidentTexts.zh,
  transfer: transferTexts.zh,
  settings: settingsTexts.zh,
} as const;
