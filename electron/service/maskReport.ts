// The last look at what a terminal told: drivers mask what they know, this masks whatever they overlooked.
import { isIdentifierField } from '../../shared/mask/exemptFields.ts';
import { maskDeep } from '../../shared/mask/maskDeep.ts';
import type { DriverReport } from '../driver/terminalDriver.ts';

/** A report with every text masked; numbers of terminal, SIM and merchant stay, by field. */
export const maskReport = (report: DriverReport): DriverReport => {
  const masked = maskDeep(report, isIdentifierField) as DriverReport;
  // These two are serial numbers as well.
  return report.otherSerial === undefined ? masked : { ...masked, otherSerial: report.otherSerial };
};
