// Labels on their sheets or rolls, each page in its real size.
import { type LabelData, type LabelLayout, labelLayouts } from '../../../shared/register/labelData.ts';
import { Label } from './Label.tsx';
import css from './Labels.module.css';

interface LabelSheetsProps {
  readonly labels: readonly LabelData[];
  readonly layout: LabelLayout;
  /** Places of the first sheet that are used up. */
  readonly skip: number;
}

/** A place on a page; null = it stays empty. */
interface Place {
  readonly key: string;
  readonly label: LabelData | null;
}

/** A page with its places. */
interface LabelPage {
  readonly key: string;
  readonly places: readonly Place[];
}

/** Labels by page, after the places of the first sheet that are used up. */
export const pagesOf = ({ labels, layout, skip }: LabelSheetsProps): LabelPage[] => {
  const { columns, rows } = labelLayouts[layout];
  const perPage = columns * rows;
  const used = Array.from(
    { length: perPage > 1 ? skip : 0 },
    (_, at): Place => ({ key: `used ${String(at)}`, label: null }),
  );
  const places = [...used, ...labels.map((label): Place => ({ key: label.recordId, label }))];
  return Array.from({ length: Math.ceil(places.length / perPage) }, (_, page) => ({
    key: `page ${String(page)}`,
    places: places.slice(page * perPage, (page + 1) * perPage),
  }));
};

/** All pages. */
export const LabelSheets = (props: LabelSheetsProps) => {
  const { layout } = props;
  const { page, label: size, columns, top, left, gap } = labelLayouts[layout];
  const millimetres = (value: number): string => `${String(value)}mm`;
  return pagesOf(props).map(({ key, places }) => (
    <div
      key={key}
      className={css['sheet']}
      style={{
        width: millimetres(page[0]),
        height: millimetres(page[1]),
        padding: `${millimetres(top)} 0 0 ${millimetres(left)}`,
        gridTemplateColumns: `repeat(${String(columns)}, ${millimetres(size[0])})`,
        gridAutoRows: millimetres(size[1]),
        columnGap: millimetres(gap),
      }}
    >
      {places.map((place) =>
        place.label === null ? <div key={place.key} /> : <Label key={place.key} label={place.label} layout={layout} />,
      )}
    </div>
  ));
};
