import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/** A component whose code comes when it is first needed, or before if somebody thinks ahead. */
export interface LazyPart<P extends object> {
  /** The component, once it has come. */
  readonly loaded: () => ComponentType<P> | undefined;
  /** Fetches the code. Prerendering waits for it, because a server has no later. */
  readonly preload: () => Promise<void>;
}

export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): LazyPart<P> {
  let component: ComponentType<P> | undefined;
  return {
    loaded: () => component,
    preload: async () => {
      component ??= await load();
    },
  };
}

interface Props<P extends object> {
  readonly part: LazyPart<P>;
  /** What the component gets. */
  readonly of: P;
  /** What stands in its place while it is on the way. */
  readonly waiting?: ReactNode;
  /** What stands there when it cannot be had; without it the failure is thrown, for the error boundary around. */
  readonly failed?: ReactNode;
}

/** Shows a part as soon as its code has come. */
export function Lazy<P extends object>({ part, of, waiting = null, failed }: Props<P>) {
  const [, setArrived] = useState(false);
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  useEffect(() => {
    if (part.loaded()) return;
    let wanted = true;
    part.preload().then(
      () => wanted && setArrived(true),
      (error: unknown) => wanted && setFailure({ error }),
    );
    return () => {
      wanted = false;
    };
  }, [part]);
  const Component = part.loaded();
  if (Component) return <Component {...of} />;
  if (!failure) return waiting;
  if (failed === undefined) throw failure.error;
  return failed;
}
