// The tour: a panel that points at real things of the real window. It is no dialog that shuts out the rest: everything stays in reach.
import { Button, VisuallyHidden } from '@mantine/core';
import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useSession } from '../../bridge/Session.tsx';
import { useCommand } from '../../bridge/useCommand.ts';
import { toast } from '../../ui/toast.ts';
import { finishTour, goToStep, leaveTour, useTour } from '../../ui/tour/tourStore.ts';
import { useShortcut } from '../../ui/useShortcut.ts';
import { useWords } from '../../ui/useWords.ts';
import { placePanel, type Size } from './placePanel.ts';
import css from './Tour.module.css';
import { type TourStep, tourSteps } from './tourSteps.ts';
import { useFocusedBox } from './useFocusedBox.ts';
import { useTarget } from './useTarget.ts';

/** A target that has not come by then is not waited for any more. */
const longestWaitMs = 2500;
/** Within this time a page that was just opened may still be drawing its heading. */
const settleMs = 1500;

/** Opens the simulated shop, makes what the step shows and goes to its page; answers with the step that is on the screen. */
const useArrival = (step: TourStep): { readonly arrived: TourStep['key'] | null; readonly failed: boolean } => {
  const { shop } = useSession();
  const navigate = useNavigate();
  const { run: openShop } = useCommand('shop.open');
  const [arrived, setArrived] = useState<TourStep['key'] | null>(null);
  const [failed, setFailed] = useState(false);
  const isReady = shop.shop === 'simulated' && shop.engine === 'ready';
  // Whoever opens another page during a step stays there.
  const go = useEffectEvent((path: string) => navigate(path));
  // Whoever goes back to their own shop has left the tour; it never leads away from there a second time.
  const wasThere = useRef(false);
  useEffect(() => {
    if (shop.shop === 'simulated') wasThere.current = true;
    else if (wasThere.current) leaveTour();
    else void openShop({ shop: 'simulated' });
  }, [shop.shop, openShop]);
  useEffect(() => {
    if (!isReady) return undefined;
    let isStopped = false;
    const hasStopped = (): boolean => isStopped;
    void step.prepare(hasStopped).then(async (path) => {
      if (hasStopped()) return;
      setFailed(path === null);
      if (path !== null) await go(path);
      if (!hasStopped()) setArrived(step.key);
    });
    return () => {
      isStopped = true;
      setArrived(null);
      setFailed(false);
    };
  }, [isReady, step]);
  return { arrived, failed };
};

const useView = (): Size => {
  const [view, setView] = useState<Size>({ width: window.innerWidth, height: window.innerHeight });
  useEffect(() => {
    const measure = (): void => setView({ width: window.innerWidth, height: window.innerHeight });
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return view;
};

/** Whether a step may be spoken of: its target is there, or has been waited for. */
const useIsShown = (arrived: string | null, hasTarget: boolean): boolean => {
  const [gaveUp, setGaveUp] = useState<string | null>(null);
  useEffect(() => {
    if (arrived === null) return undefined;
    const timer = setTimeout(() => setGaveUp(arrived), longestWaitMs);
    return () => clearTimeout(timer);
  }, [arrived]);
  return arrived !== null && (hasTarget || gaveUp === arrived);
};

/** Once the panel is gone. */
const focusPage = (): void => {
  setTimeout(() => {
    const place = document.querySelector<HTMLElement>('main h1') ?? document.getElementById('content');
    place?.focus({ preventScroll: true });
  });
};

const LastButtons = () => {
  const { t } = useWords();
  const { run, may } = useCommand('shop.open');
  const end = (): void => {
    finishTour();
    focusPage();
  };
  return (
    <>
      <Button
        size="xs"
        onClick={() => {
          end();
          void run({ shop: 'own' });
        }}
        {...may}
      >
        {t('tour.toMyShop')}
      </Button>
      <Button size="xs" variant="default" onClick={end}>
        {t('tour.stay')}
      </Button>
      <Button size="xs" variant="subtle" component={Link} to="/knowhow/handbook" onClick={finishTour}>
        {t('tour.handbook')}
      </Button>
    </>
  );
};

const OpenTour = ({ position }: { readonly position: number }) => {
  const { t } = useWords();
  const id = useId();
  const step = tourSteps[position] ?? tourSteps[0];
  if (step === undefined) throw new Error('The tour has no steps.');
  const { arrived, failed } = useArrival(step);
  const box = useTarget(() => step.find(t), arrived);
  const isShown = useIsShown(arrived, box !== null);
  const view = useView();
  const panel = useRef<HTMLElement>(null);
  const [size, setSize] = useState<Size>({ width: 360, height: 220 });
  // The height follows the words: measured before anything is painted.
  useLayoutEffect(() => {
    const element = panel.current;
    if (element === null) return undefined;
    const measure = (): void => setSize({ width: element.offsetWidth, height: element.offsetHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  // Each step is read out when what it points at is there. A page that comes a moment later takes the focus for its heading
  // and gives it back.
  useEffect(() => {
    if (!isShown) return undefined;
    const take = (): void => panel.current?.focus({ preventScroll: true });
    const takeBack = ({ target }: FocusEvent): void => {
      if (target instanceof Element && target.matches('main h1')) take();
    };
    take();
    document.addEventListener('focusin', takeBack);
    const timer = setTimeout(() => document.removeEventListener('focusin', takeBack), settleMs);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('focusin', takeBack);
    };
  }, [isShown]);
  const isLast = position === tourSteps.length - 1;
  const leave = (): void => {
    leaveTour();
    toast(t('tour.left'));
    focusPage();
  };
  const move = (by: 1 | -1): void => {
    const next = position + by;
    if (!isShown || next < 0 || next >= tourSteps.length) return;
    // The buttons of the next step may be others: the focus stays on the panel.
    panel.current?.focus({ preventScroll: true });
    goToStep(next);
  };
  useShortcut('Escape', leave, { isEverywhere: true });
  const place = t('tour.place', { step: position + 1, count: tourSteps.length });
  const focused = useFocusedBox(panel);
  const { panel: at, ring } = placePanel(isShown ? box : null, size, view, focused);
  const isReading = !isShown && (step.key === 'verdict' || step.key === 'why');
  const remark = isShown
    ? failed || box === null
      ? t('tour.missing')
      : ''
    : isReading
      ? t('tour.reading')
      : t('tour.busy');
  return (
    <>
      {ring === null ? null : <div className={css['ring']} style={ring} aria-hidden data-tour-ring="" />}
      <section
        ref={panel}
        className={css['panel']}
        style={at}
        role="dialog"
        aria-modal="false"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
        tabIndex={-1}
        data-tour={step.key}
        aria-busy={!isShown}
      >
        <p className={css['place']}>{place}</p>
        <h2 id={`${id}-title`} className={css['title']}>
          {t(`tour.steps.${step.key}.title`)}
        </h2>
        <p id={`${id}-text`} className={css['text']}>
          {t(`tour.steps.${step.key}.text`)}
        </p>
        {remark === '' ? null : <p className={css['remark']}>{remark}</p>}
        <div className={css['buttons']}>
          {isLast ? (
            <LastButtons />
          ) : (
            <Button size="xs" loading={!isShown} onClick={() => move(1)}>
              {t('tour.next')}
            </Button>
          )}
          {position === 0 ? null : (
            <Button size="xs" variant="default" disabled={!isShown} onClick={() => move(-1)}>
              {t('tour.back')}
            </Button>
          )}
          {position < 2 || isLast ? null : (
            <Button size="xs" variant="subtle" color="gray" onClick={() => goToStep(0)}>
              {t('tour.restart')}
            </Button>
          )}
          {isLast ? null : (
            <Button size="xs" variant="subtle" color="gray" onClick={leave}>
              {t('tour.end')}
            </Button>
          )}
        </div>
      </section>
      <VisuallyHidden role="status">{`${place}. ${remark}`}</VisuallyHidden>
    </>
  );
};

/** The tour while it is open. */
export const Tour = () => {
  const { isOpen, step } = useTour();
  return isOpen ? <OpenTour position={Math.min(step, tourSteps.length - 1)} /> : null;
};
