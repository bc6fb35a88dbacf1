// A kept photo by its id: waits, fails in words, and is large where a page needs it large.
import { useAnswer } from '../../bridge/useAnswer.ts';
import { ErrorNotice } from '../ErrorNotice.tsx';
import css from './Inspection.module.css';

interface KeptPictureProps {
  readonly attachmentId: string;
  readonly alt: string;
  readonly size: 'small' | 'large';
}

/** The photo. */
export const KeptPicture = ({ attachmentId, alt, size }: KeptPictureProps) => {
  const answer = useAnswer('attachments.get', { attachmentId });
  if (answer.state === 'failed') return <ErrorNotice error={answer.error} onRetry={answer.reload} />;
  if (answer.state === 'loading') return <span className={css['wait']} data-size={size} />;
  const { attachment, content } = answer.value;
  return (
    <img className={css['picture']} data-size={size} alt={alt} src={`data:${attachment.mediaType};base64,${content}`} />
  );
};
