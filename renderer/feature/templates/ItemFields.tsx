// Everything about one point of a checklist.
import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { itemTypes, templateBounds } from '../../../shared/job/template.ts';
import { type MetricKey, metricKeys, metrics } from '../../../shared/metric/catalogue.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Templates.module.css';
import { faultsOf, type TypedItem } from './typedTemplate.ts';

interface ItemFieldsProps {
  readonly item: TypedItem;
  readonly number: number;
  /** Whether faults are shown: not before somebody tried to save. */
  readonly isTried: boolean;
  readonly isOff: boolean;
  readonly onChange: (change: Partial<TypedItem>) => void;
}

const photos = ['none', 'optional', 'required'] as const;

type TextField = 'titleZh' | 'titleEn' | 'helpZh' | 'helpEn' | 'unit' | 'least' | 'most' | 'choices';

const useBind = ({ item, isOff, onChange }: ItemFieldsProps) => {
  return (field: TextField) => ({
    value: item[field],
    readOnly: isOff,
    autoComplete: 'off',
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ [field]: event.currentTarget.value }),
  });
};

const NumberFields = (props: ItemFieldsProps) => {
  const { item, isTried, isOff, onChange } = props;
  const { t, say } = useWords();
  const bind = useBind(props);
  const faults = isTried ? faultsOf(item) : [];
  return (
    <div className={css['pair']}>
      <NativeSelect
        label={t('template.metric')}
        disabled={isOff}
        value={item.metric ?? ''}
        data={[
          { value: '', label: t('template.metricNone') },
          ...metricKeys.map((key) => ({ value: key, label: say(metrics[key].label) })),
        ]}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onChange({ metric: metricKeys.find((key: MetricKey) => key === value) ?? null });
        }}
      />
      {item.metric === null ? (
        <TextInput label={t('template.unit')} maxLength={12} {...bind('unit')} />
      ) : (
        <TextInput label={t('template.unit')} value={metrics[item.metric].unit} readOnly />
      )}
      <TextInput
        label={t('template.least')}
        inputMode="decimal"
        maxLength={20}
        error={faults.includes('least') ? t('template.numberWrong') : null}
        {...bind('least')}
      />
      <TextInput
        label={t('template.most')}
        inputMode="decimal"
        maxLength={20}
        error={
          faults.includes('most')
            ? t('template.numberWrong')
            : faults.includes('limits')
              ? t('template.limitsWrong')
              : null
        }
        {...bind('most')}
      />
    </div>
  );
};

/** Fields of a point; those of a number or a choice appear with it. */
export const ItemFields = (props: ItemFieldsProps) => {
  const { item, isTried, isOff, onChange } = props;
  const { t, alone } = useWords();
  const bind = useBind(props);
  const faults = isTried ? faultsOf(item) : [];
  return (
    <div className={css['form']}>
      <div className={css['pair']}>
        <TextInput
          label={t('template.itemTitle')}
          required
          maxLength={templateBounds.text}
          error={faults.includes('title') ? t('template.titleWrong') : null}
          {...bind('titleZh')}
        />
        <TextInput label={t('template.itemTitleEn')} maxLength={templateBounds.text} {...bind('titleEn')} />
        <Textarea label={t('template.help')} autosize minRows={1} maxLength={templateBounds.text} {...bind('helpZh')} />
        <Textarea
          label={t('template.helpEn')}
          autosize
          minRows={1}
          maxLength={templateBounds.text}
          {...bind('helpEn')}
        />
        <NativeSelect
          label={t('template.type')}
          disabled={isOff}
          value={item.type}
          data={itemTypes.map((type) => ({ value: type, label: alone(t(`template.types.${type}`)) }))}
          onChange={(event) => {
            const type = itemTypes.find((each) => each === event.currentTarget.value);
            if (type !== undefined) onChange({ type });
          }}
        />
        <NativeSelect
          label={t('template.photo')}
          disabled={isOff}
          value={item.type === 'photo' && item.photo === 'none' ? 'required' : item.photo}
          data={photos
            .filter((photo) => item.type !== 'photo' || photo !== 'none')
            .map((photo) => ({ value: photo, label: t(`template.photos.${photo}`) }))}
          onChange={(event) => {
            const photo = photos.find((each) => each === event.currentTarget.value);
            if (photo !== undefined) onChange({ photo });
          }}
        />
      </div>
      {item.type === 'number' ? <NumberFields {...props} /> : null}
      {item.type === 'choice' ? (
        <Textarea
          label={t('template.choices')}
          description={t('template.choicesHint')}
          autosize
          minRows={3}
          maxLength={templateBounds.choices * templateBounds.text}
          error={faults.includes('choices') ? t('template.choicesWrong', { most: templateBounds.choices }) : null}
          {...bind('choices')}
        />
      ) : null}
      <Checkbox
        label={t('template.required')}
        checked={item.isRequired}
        disabled={isOff}
        onChange={(event) => onChange({ isRequired: event.currentTarget.checked })}
      />
    </div>
  );
};
