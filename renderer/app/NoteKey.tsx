// A note into the log from any page, with one key.
import { useState } from 'react';
import { useLocation } from 'react-router';
import { NoteDialog } from '../ui/log/NoteDialog.tsx';
import { type NoteSubject, noteSubjectOf } from '../ui/log/noteSubject.ts';
import { useShortcut } from '../ui/useShortcut.ts';

/** Opens the dialog with N, about what the page shows. */
export const NoteKey = () => {
  const { pathname, search } = useLocation();
  const [subject, setSubject] = useState<NoteSubject | null>(null);
  useShortcut('n', () => setSubject(noteSubjectOf(pathname, search)));
  return subject === null ? null : <NoteDialog subject={subject} onClose={() => setSubject(null)} />;
};
