// A short word that something is done; spoken politely and gone by itself.
import { notifications } from '@mantine/notifications';
import { t } from 'i18next';
import type { Translate } from '../../shared/text/translate.ts';

const say = t as Translate;

/** What is shown or waits, by what it is about. */
const shown = new Map<string, string>();

/** Shows a message at the edge of the window for a few seconds, in place of a former one about the same. */
export const toast = (message: string, about = message): void => {
  const former = shown.get(about);
  if (former !== undefined) notifications.hide(former);
  const id = notifications.show({
    message,
    autoClose: 5000,
    withBorder: true,
    closeButtonProps: { 'aria-label': say('app.common.close') },
    onClose: () => {
      if (shown.get(about) === id) shown.delete(about);
    },
  });
  shown.set(about, id);
};

/** Takes away the short words that are shown: they were said in the former language. */
export const hideToasts = (): void => {
  for (const id of shown.values()) notifications.hide(id);
};

/** Takes away all that are shown or wait: they name people and terminals. */
export const clearToasts = (): void => {
  shown.clear();
  notifications.clean();
};
