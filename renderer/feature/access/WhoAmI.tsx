// Who is at the program, always in sight, with the way to lock it and to somebody else.
import { Kbd, Menu, Modal } from '@mantine/core';
import { IconLock, IconLogout, IconShieldLock, IconUserCircle, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { accessRoleNames } from '../../../shared/access/accessRole.ts';
import { useAccess, useOperator } from '../../bridge/Access.tsx';
import { useCommand } from '../../bridge/useCommand.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Access.module.css';
import { LoginForm } from './LoginForm.tsx';

/** Name and role; a menu behind them. */
export const WhoAmI = () => {
  const { t, say } = useWords();
  const access = useAccess();
  const operator = useOperator();
  const navigate = useNavigate();
  const [isSwitching, setIsSwitching] = useState(false);
  const lock = useCommand('access.lock');
  const logout = useCommand('access.logout');
  if (access === null || access.role === null) return null;
  const { isGuarded, person } = access;
  const name = isGuarded ? operator || t('access.nobody') : operator;
  const role = isGuarded ? say(accessRoleNames[access.role]) : t('access.everybody');
  return (
    <>
      <Menu position="top-start" shadow="md">
        <Menu.Target>
          <button type="button" className={css['who']} aria-label={t('access.open', { name, role })}>
            <IconUserCircle size={20} stroke={1.7} aria-hidden />
            <span className={css['names']}>
              <span className={css['name']}>{name}</span> <span className={css['role']}>{role}</span>
            </span>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('access.menu')}</Menu.Label>
          {isGuarded ? (
            <>
              <Menu.Item leftSection={<IconUsers size={16} aria-hidden />} onClick={() => setIsSwitching(true)}>
                {t(person === null ? 'access.login' : 'access.switch')}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconLock size={16} aria-hidden />}
                rightSection={<Kbd size="xs">Ctrl+L</Kbd>}
                onClick={() => void lock.run({})}
              >
                {t('access.lock')}
              </Menu.Item>
              {person === null ? null : (
                <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void logout.run({})}>
                  {t('access.logout')}
                </Menu.Item>
              )}
            </>
          ) : null}
          <Menu.Item leftSection={<IconShieldLock size={16} aria-hidden />} onClick={() => void navigate('/people')}>
            {t('access.section.title')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isSwitching ? (
        <Modal
          opened
          onClose={() => setIsSwitching(false)}
          title={t('access.dialog')}
          closeButtonProps={{ 'aria-label': t('app.common.close') }}
        >
          <LoginForm onDone={() => setIsSwitching(false)} />
        </Modal>
      ) : null}
    </>
  );
};
