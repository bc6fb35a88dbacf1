// A message at the edge of the window that stays and offers one thing to do.
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { t } from 'i18next';
import type { Translate } from '../../shared/text/translate.ts';
import css from './ButtonToast.module.css';

const say = t as Translate;

/** What is offered. */
export interface OfferedButton {
  readonly label: string;
  readonly onPress: () => void;
}

/** Shows it in place of a former one of the same id; gone when it is pressed or closed. */
export const toastWithButton = (id: string, message: string, { label, onPress }: OfferedButton): void => {
  notifications.hide(id);
  notifications.show({
    id,
    message: (
      <div className={css['offer']}>
        <span>{message}</span>
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            notifications.hide(id);
            onPress();
          }}
        >
          {label}
        </Button>
      </div>
    ),
    autoClose: false,
    withBorder: true,
    closeButtonProps: { 'aria-label': say('app.common.close') },
  });
};
