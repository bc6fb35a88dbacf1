// Fetches one picture before anything is printed, so that no paper has holes.
import { useEffect } from 'react';
import { useAnswer } from '../../../bridge/useAnswer.ts';
import { ErrorNotice } from '../../../ui/ErrorNotice.tsx';

interface LoadPictureProps {
  readonly attachmentId: string;
  readonly onLoaded: (id: string, address: string) => void;
}

/** Shows nothing but a failure. */
export const LoadPicture = ({ attachmentId, onLoaded }: LoadPictureProps) => {
  const answer = useAnswer('attachments.get', { attachmentId });
  const address =
    answer.state === 'filled' ? `data:${answer.value.attachment.mediaType};base64,${answer.value.content}` : null;
  useEffect(() => {
    if (address !== null) onLoaded(attachmentId, address);
  }, [address, attachmentId, onLoaded]);
  return answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null;
};
