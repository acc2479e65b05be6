import { useMessages } from '../../i18n/useMessages.ts';

/** Stands where a panel's code could not be had, as when the connection is gone; opening it again asks once more. */
export function PartFailed() {
  const { app } = useMessages();
  return <p>{app.partFailed}</p>;
}
