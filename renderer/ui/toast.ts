// A short word that something is done; spoken politely and gone by itself.
import { notifications } from '@mantine/notifications';

/** Shows a message at the edge of the window for a few seconds. */
export const toast = (message: string): void => {
  notifications.show({ message, autoClose: 5000, withBorder: true });
};
