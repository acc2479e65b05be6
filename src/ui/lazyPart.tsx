import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { within } from './within.ts';

/** A component whose code comes when it is first needed, or before if somebody thinks ahead. */
export interface LazyPart<P extends object> {
  /** The component, once it has come. */
  readonly loaded: () => ComponentType<P> | undefined;
  /** Fetches the code. Prerendering waits for it, because a server has no later. */
  readonly preload: () => Promise<ComponentType<P>>;
  /** The component, or one that suspends until it has come. The same one until `again`: a failure stays a failure. */
  readonly suspending: () => ComponentType<P>;
  /** Forgets a failure, so that the next one who needs it asks anew. */
  readonly again: () => void;
}

export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): LazyPart<P> {
  let component: ComponentType<P> | undefined;
  let coming: Promise<ComponentType<P>> | undefined;
  let suspended: ComponentType<P> | undefined;
  const preload = () => {
    coming ??= within(load()).then(
      (found) => {
        component = found;
        return found;
      },
      (error: unknown) => {
        // The next one who needs it asks again.
        coming = undefined;
        throw error;
      },
    );
    return coming;
  };
  return {
    loaded: () => component,
    preload,
    suspending: () => {
      if (component) return component;
      suspended ??= lazy(async () => ({ default: await preload() })) as unknown as ComponentType<P>;
      return suspended;
    },
    again: () => {
      suspended = undefined;
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

interface RestProps<P extends object> extends Pick<Props<P>, 'part' | 'of'> {
  /** What stands there where the page was not prerendered. */
  readonly waiting: ReactNode;
}

/**
 * The rest of a prerendered page: its HTML stands as the build wrote it until its code has come, and is then brought to life.
 * What is above it need not wait.
 */
export function RestOfPage<P extends object>({ part, of, waiting }: RestProps<P>) {
  return (
    <Suspense fallback={waiting}>
      <Arrived part={part} of={of} />
    </Suspense>
  );
}

function Arrived<P extends object>({ part, of }: Pick<Props<P>, 'part' | 'of'>) {
  // What has come is rendered at once, as the build does; what has not keeps React waiting at the boundary.
  const [Component] = useState(() => part.suspending());
  return <Component {...of} />;
}
