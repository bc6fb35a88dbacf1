// A short word that something is done; spoken politely and gone by itself.
import { notifications } from '@mantine/notifications';
import { t } from 'i18next';

/** Shows a message at the edge of the window for a few seconds. */
export const toast = (message: string): void => {
  notifications.show({
    message,
    autoClose: 5000,
    withBorder: true,
    closeButtonProps: { 'aria-label': t('app.common.close') },
  });
};
