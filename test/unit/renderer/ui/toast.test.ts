import { notifications, notificationsStore } from '@mantine/notifications';
import { afterEach, expect, it } from 'vitest';
import { hideToasts, toast } from '../../../../renderer/ui/toast.ts';

const said = (): readonly unknown[] => notificationsStore.getState().notifications.map(({ message }) => message);

afterEach(() => notifications.clean());

it('a word about the same stands in place of the former one', () => {
  toast('已导出 3 行', 'export');
  toast('已导出 4 行', 'export');
  expect(said()).toEqual(['已导出 4 行']);
});

it('what was said in the former language goes, and what others show stays', () => {
  notifications.show({ id: 'offer', message: '打开' });
  toast('已保存');
  toast('已复制');
  hideToasts();
  expect(said()).toEqual(['打开']);
});
