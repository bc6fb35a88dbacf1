// steward compare: two stored checks side by side, the gravest difference first.
import { type Comparison, compareReports, relationWords } from '../../../shared/compare/compareReports.ts';
import type { CompareChange, CompareRow } from '../../../shared/compare/comparison.ts';
import type { HealthReport } from '../../../shared/model/healthReport.ts';
import { compareTexts } from '../../../shared/text/window/compareTexts.ts';
import { type ExitStatus, exitStatus } from '../exitStatus.ts';
import type { Request } from '../request.ts';
import { type Session, unwrap } from '../session.ts';
import { alignColumns } from '../textWidth.ts';
import type { Tone, Voice } from '../voice.ts';
import { withEngine } from '../withEngine.ts';

const tones: Readonly<Record<CompareChange, Tone>> = { same: 'quiet', changed: 'strong', better: 'good', worse: 'bad' };

const rowsToShow = (rows: readonly CompareRow[], showsAll: boolean): readonly CompareRow[] =>
  rows.filter(({ change }) => showsAll || change !== 'same');

const documentOf = (
  [before, after]: readonly [HealthReport, HealthReport],
  { relation, remarks, sections, differences }: Comparison,
  showsAll: boolean,
) => ({
  before: before.id,
  after: after.id,
  relation,
  differences,
  remarks,
  sections: sections.map(({ section, title, rows, differences: count }) => ({
    section,
    title,
    differences: count,
    rows: rowsToShow(rows, showsAll),
  })),
});

const headOf = ({ terminal, startedAt, address }: HealthReport): string =>
  `${terminal.model ?? address} · ${terminal.serialNumber ?? '–'} · ${startedAt.slice(0, 16).replace('T', ' ')} UTC`;

const printComparison = (compared: Comparison, showsAll: boolean, voice: Voice): void => {
  const words = compareTexts[voice.language];
  const changes = compared.relation === 'otherTerminal' ? words.changesOfTwo : words.changes;
  for (const remark of compared.remarks) voice.line(voice.paint('warn', `! ${voice.pick(remark)}`));
  for (const { title, rows } of compared.sections) {
    const shown = rowsToShow(rows, showsAll);
    if (shown.length === 0) continue;
    voice.line();
    voice.line(voice.paint('strong', voice.pick(title)));
    const lines = alignColumns(
      shown.map(({ label, before, after, change, difference }) => [
        `  ${voice.pick(label)}`,
        voice.pick(before.text),
        `→ ${voice.pick(after.text)}`,
        [changes[change], ...(difference === null ? [] : [voice.pick(difference)])].join(' '),
      ]),
    );
    for (const [index, line] of lines.entries()) {
      voice.line(voice.paint(tones[shown[index]?.change ?? 'same'], line));
    }
  }
  voice.line();
  voice.line(
    compared.differences === 0 ? words.none : voice.say('compareDifferences', { count: compared.differences }),
  );
};

/** 0 = nothing became worse, 1 = something did; 2 for a check that does not exist. */
export const compareCommand = async (
  session: Session,
  { before, after, showsAll }: Extract<Request, { command: 'compare' }>,
): Promise<ExitStatus> => {
  const { voice } = session;
  const read = async (checkId: string): Promise<HealthReport> => {
    const from = (shop: 'own' | 'simulated') =>
      withEngine(session, shop, ({ services }) => services.checks.report({ checkId }));
    const own = await from('own');
    return unwrap(own.ok ? own : await from('simulated'));
  };
  const reports = [await read(before), await read(after)] as const;
  const compared = compareReports(...reports);
  voice.document(documentOf(reports, compared, showsAll));
  for (const report of reports) voice.line(headOf(report));
  voice.line(voice.pick(relationWords[compared.relation]));
  printComparison(compared, showsAll, voice);
  const isWorse = compared.sections.some(({ rows }) => rows.some(({ change }) => change === 'worse'));
  return isWorse ? exitStatus.needsAttention : exitStatus.done;
};
