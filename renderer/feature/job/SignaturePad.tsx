// A place to sign by mouse, finger or pen; a typed name is drawn into it, so that keys alone are enough.
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import SignaturePadLibrary from 'signature_pad';
import { useWords } from '../../ui/useWords.ts';
import css from './Job.module.css';

const width = 640;
const height = 200;
const ink = '#101820';
/** Letters of a typed name, and the space beside it, in dots. */
const [smallest, largest, edge] = [18, 84, 30];
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
  readonly handle: Ref<SignatureHandle>;
  readonly onDraw: () => void;
}

const writeName = (canvas: HTMLCanvasElement, name: string): void => {
  const context = canvas.getContext('2d');
  if (context === null || name === '') return;
  const font = (size: number): string =>
    `italic ${String(size)}px "KaiTi", "STKaiti", "Noto Serif CJK SC", Georgia, serif`;
  context.font = font(largest);
  const fitting = (largest * (width - 2 * edge)) / Math.max(1, context.measureText(name).width);
  context.font = font(Math.max(smallest, Math.min(largest, fitting)));
  context.fillStyle = ink;
  context.textBaseline = 'middle';
  context.fillText(name, edge, height / 2);
};

/** Makes a canvas a place to sign. */
const makePad = (canvas: HTMLCanvasElement, onDraw: () => void): SignatureHandle & { readonly close: () => void } => {
  const pad = new SignaturePadLibrary(canvas, {
    backgroundColor: '#ffffff',
    penColor: ink,
    minWidth: 1.2,
    maxWidth: 3.4,
  });
  let isWritten = false;
  const clear = (): void => {
    canvas.getContext('2d')?.setTransform(1, 0, 0, 1, 0, 0);
    pad.clear();
    isWritten = false;
  };
  pad.addEventListener('beginStroke', () => {
    if (isWritten) clear();
    // The picture has its own size in dots, the place on the screen another one.
    const factor = width / Math.max(1, canvas.getBoundingClientRect().width);
    canvas.getContext('2d')?.setTransform(factor, 0, 0, factor, 0, 0);
  });
  pad.addEventListener('endStroke', onDraw);
  clear();
  return {
    drawing: () => (pad.isEmpty() && !isWritten ? null : canvas.toDataURL('image/png').slice(prefix.length)),
    clear,
    write: (name) => {
      clear();
      writeName(canvas, name);
      isWritten = name !== '';
    },
    close: () => pad.off(),
  };
};

/** Black on white in both themes; as wide as its dialog. */
export const SignaturePad = ({ handle, onDraw }: SignaturePadProps) => {
  const { t } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<ReturnType<typeof makePad>>(null);
  useEffect(() => {
    if (canvas.current === null) return undefined;
    const made = makePad(canvas.current, onDraw);
    pad.current = made;
    return () => made.close();
  }, [onDraw]);
  useImperativeHandle(
    handle,
    () => ({
      drawing: () => pad.current?.drawing() ?? null,
      clear: () => pad.current?.clear(),
      write: (name) => pad.current?.write(name),
    }),
    [],
  );
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
