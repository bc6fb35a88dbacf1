// What was measured of every address, for the technician.
import type { HopProbe, HopReport } from '../../../shared/hops/hopReport.ts';
import { Fold } from '../Fold.tsx';
import { Identifier } from '../Identifier.tsx';
import table from '../Table.module.css';
import { useWords } from '../useWords.ts';
import { HopStateBadge } from './HopStation.tsx';
import css from './HopsPanel.module.css';

const Times = ({ probe }: { readonly probe: HopProbe }) => {
  const { t } = useWords();
  const { latencyMs, tlsMs, isTrusted } = probe;
  const parts = [
    latencyMs === null ? null : t('hops.latency', { ms: latencyMs }),
    tlsMs === null ? null : t('hops.tls', { ms: tlsMs }),
    isTrusted === null ? null : t(isTrusted ? 'hops.trusted' : 'hops.untrusted'),
    probe.details,
  ];
  return parts.filter((part) => part !== null).join(' · ');
};

/** All addresses, folded. */
export const HopProbes = ({ report }: { readonly report: HopReport }) => {
  const { t } = useWords();
  const probes = report.hops.flatMap((hop) => hop.probes).filter(({ target }) => target !== '');
  if (probes.length === 0) return null;
  return (
    <Fold summary={t('hops.details')}>
      <div className={css['probes']}>
        <table className={table['table']}>
          <caption>{t('hops.details')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('hops.target')}</th>
              <th scope="col">{t('hops.result')}</th>
              <th scope="col">{t('hops.tries')}</th>
              <th scope="col">{t('hops.time')}</th>
            </tr>
          </thead>
          <tbody>
            {probes.map((probe) => (
              <tr key={probe.target}>
                <th scope="row">
                  <Identifier value={probe.target} />
                </th>
                <td>
                  <HopStateBadge state={probe.state} />
                </td>
                <td>{probe.tries === 0 ? '–' : t('hops.triesOf', { made: probe.made, tries: probe.tries })}</td>
                <td>
                  <Times probe={probe} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Fold>
  );
};
