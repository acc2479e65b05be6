import { useEffect, useRef, useState } from 'react';
import type { View } from '../../url/view.ts';

/** What a screen reader is told after the view has changed, once, in one sentence; nothing on arrival. */
export function useAnnouncement(sentence: string, view: View): string {
  const [announced, setAnnounced] = useState('');
  const first = useRef(view);
  useEffect(() => {
    if (first.current !== view) setAnnounced(sentence);
  }, [view, sentence]);
  return announced;
}
