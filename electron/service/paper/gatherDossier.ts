// Everything on record about one terminal, for its dossier.
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import type { Language } from '../../../shared/model/bilingual.ts';
import { dossierSections } from '../../export/paper/dossierPaper.ts';
import type { PaperSection } from '../../export/paper/paperDocument.ts';
import { offsetText } from '../isoTime.ts';
import { nameOf } from '../nameOf.ts';
import { localTimeOf, orThrow, type PaperDeps } from './paperParts.ts';

const mostChecks = 100;
const mostRows = 200;

/** Sections of the dossier, and whom it is about. Rejects with terminal.unknown, store.* */
export const gatherDossier = async (
  deps: PaperDeps,
  terminalId: string,
  language: Language,
): Promise<{ readonly subtitle: string; readonly sections: readonly PaperSection[] }> => {
  const { shops, sources, clock } = deps;
  const terminal = await shops.open.terminals.byId(terminalId);
  if (terminal === null) throw new AppFailure(failure('terminal.unknown', { terminalId }).error);
  const name = nameOf(terminal);
  const record = await shops.open.register.byTerminal(terminalId);
  const unit = (await shops.open.units.list()).find((each) => each.terminalId === terminalId);
  const page = { offset: 0, limit: mostRows };
  const ofUnit = unit === undefined ? null : { unitId: unit.id };
  const dossier = {
    name,
    record,
    newest: await shops.open.checks.latest(terminalId),
    checks: await shops.open.checks.page(terminalId, null, mostChecks),
    findings: orThrow(await sources.findings.list({ filter: { terminalId, isOpen: true }, ...page })).findings,
    jobs: ofUnit === null ? [] : orThrow(await sources.jobLists.list({ filter: ofUnit, ...page })).jobs,
    incidents: ofUnit === null ? [] : orThrow(await sources.incidents.list({ filter: ofUnit, ...page })).incidents,
    custody: record === null ? [] : await shops.open.register.custody(record.id),
    today: offsetText(clock, clock.now()).slice(0, 10),
  };
  const serial = terminal.identity.serialNumber;
  const subtitle = serial === null || serial === name ? name : `${name} · SN ${serial}`;
  return { subtitle, sections: dossierSections(dossier, language, localTimeOf(clock)) };
};
