// One label: whose terminal, where it stands, its number in words and as a code.
import { type LabelData, type LabelLayout, labelLayouts } from '../../../shared/register/labelData.ts';
import { terminalLink } from '../../../shared/register/terminalLink.ts';
import { useSession } from '../../bridge/Session.tsx';
import { qrPath } from '../../ui/qrPath.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Labels.module.css';

const Code = ({ serialNumber, millimetres }: { readonly serialNumber: string; readonly millimetres: number }) => {
  const { t } = useWords();
  const { size, path } = qrPath(terminalLink(serialNumber));
  return (
    <svg
      className={css['code']}
      style={{ width: `${String(millimetres)}mm`, height: `${String(millimetres)}mm` }}
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={t('transfer.qr', { serial: serialNumber })}
    >
      <path d={path} fill="#000" />
    </svg>
  );
};

/** A label in its real size. */
export const Label = ({ label, layout }: { readonly label: LabelData; readonly layout: LabelLayout }) => {
  const { t } = useWords();
  const { shop } = useSession();
  const { serialNumber, merchantName, place, model, tidLast4, contact } = label;
  const { label: size, code } = labelLayouts[layout];
  return (
    <div
      className={css['label']}
      data-layout={layout}
      style={{ width: `${String(size[0])}mm`, height: `${String(size[1])}mm` }}
    >
      <Code serialNumber={serialNumber} millimetres={code} />
      <div className={css['text']}>
        {shop.shop === 'simulated' ? <p className={css['shop']}>{t('transfer.simulated')}</p> : null}
        {merchantName === null ? null : <p className={css['shop']}>{merchantName}</p>}
        {place === null ? null : <p className={css['place']}>{place}</p>}
        {model === null ? null : <p className={css['model']}>{model}</p>}
        <p className={css['serial']}>SN {serialNumber}</p>
        {tidLast4 === null ? null : <p>{t('transfer.tid', { last: tidLast4 })}</p>}
        {contact === null ? null : (
          <p className={css['contact']}>
            {t('transfer.help')} {contact.name} {contact.phone}
          </p>
        )}
      </div>
    </div>
  );
};
