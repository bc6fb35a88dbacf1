// A short word that something is done; spoken politely and gone by itself.
import { notifications } from '@mantine/notifications';
import { t } from 'i18next';
import type { Translate } from '../../shared/text/translate.ts';

const say = t as Translate;

/** Shows a message at the edge of the window for a few seconds. */
export const toast = (message: string): void => {
  notifications.show({
    message,
    autoClose: 5000,
    withBorder: true,
    closeButtonProps: { 'aria-label': say('app.common.close') },
  });
};

/** Takes away all that are shown or wait: they name people and terminals. */
export const clearToasts = (): void => notifications.clean();
