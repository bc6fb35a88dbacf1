// A place to sign by mouse, finger or pen; a typed name is drawn into it, so that keys alone are enough.
import { type RefObject, useEffect, useRef } from 'react';
import SignaturePadLibrary from 'signature_pad';
import { useWords } from '../../ui/useWords.ts';
import css from './Job.module.css';

const width = 640;
const height = 200;
const prefix = 'data:image/png;base64,';

/** What the dialog asks of the place. */
export interface SignatureHandle {
  /** PNG in base64; null = nothing was drawn. */
  readonly drawing: () => string | null;
  readonly clear: () => void;
  /** Draws a name in the place of whatever was there. */
  readonly write: (name: string) => void;
}

interface SignaturePadProps {
  readonly handle: RefObject<SignatureHandle | null>;
  readonly onDraw: () => void;
}

const writeName = (canvas: HTMLCanvasElement, name: string): void => {
  const context = canvas.getContext('2d');
  if (context === null || name === '') return;
  const font = (size: number): string =>
    `italic ${String(size)}px "KaiTi", "STKaiti", "Noto Serif CJK SC", Georgia, serif`;
  context.font = font(84);
  const size = Math.max(18, Math.min(84, (84 * (width - 60)) / Math.max(1, context.measureText(name).width)));
  context.font = font(size);
  context.fillStyle = '#101820';
  context.textBaseline = 'middle';
  context.fillText(name, 30, height / 2);
};

/** Black on white in both themes; as wide as its dialog. */
export const SignaturePad = ({ handle, onDraw }: SignaturePadProps) => {
  const { t } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const isWritten = useRef(false);
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return undefined;
    const pad = new SignaturePadLibrary(element, {
      backgroundColor: '#ffffff',
      penColor: '#101820',
      minWidth: 1.2,
      maxWidth: 3.4,
    });
    // The picture has its own size in dots, the place on the screen another one.
    const scale = (): void => {
      const factor = width / Math.max(1, element.getBoundingClientRect().width);
      element.getContext('2d')?.setTransform(factor, 0, 0, factor, 0, 0);
    };
    const begin = (): void => {
      if (isWritten.current) {
        pad.clear();
        isWritten.current = false;
      }
      scale();
    };
    const end = (): void => onDraw();
    pad.addEventListener('beginStroke', begin);
    pad.addEventListener('endStroke', end);
    const clear = (): void => {
      element.getContext('2d')?.setTransform(1, 0, 0, 1, 0, 0);
      pad.clear();
      isWritten.current = false;
    };
    handle.current = {
      drawing: () => (pad.isEmpty() && !isWritten.current ? null : element.toDataURL('image/png').slice(prefix.length)),
      clear,
      write: (name) => {
        clear();
        writeName(element, name);
        isWritten.current = name !== '';
      },
    };
    clear();
    return () => {
      pad.off();
      handle.current = null;
    };
  }, [handle, onDraw]);
  return (
    <canvas
      ref={canvas}
      className={css['pad']}
      width={width}
      height={height}
      role="img"
      aria-label={t('job.sign.pad')}
    />
  );
};
