import { useCallback, useEffect, useState } from 'react';

/** The address of a presentation of any page. */
export const showHash = '#trinh-chieu';

/** Whether the page is presented, and what ends that. A step of the view takes the hash away, but not the presentation. */
export function useShowing(): readonly [showing: boolean, end: () => void] {
  const [showing, setShowing] = useState(false);
  useEffect(() => {
    const look = () => setShowing(location.hash === showHash);
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  const end = useCallback(() => {
    history.replaceState(history.state, '', location.pathname + location.search);
    setShowing(false);
  }, []);
  return [showing, end];
}
