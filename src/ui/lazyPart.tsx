import { type ComponentType, type ReactNode, Suspense, use, useEffect, useState } from 'react';
import { noteFound, noteMissing } from './trouble.ts';
import { within } from './within.ts';

/** A component whose code comes when it is first needed, or before if somebody thinks ahead. */
export interface LazyPart<P extends object> {
  /** The component, once it has come. */
  readonly loaded: () => ComponentType<P> | undefined;
  /** Fetches the code. Prerendering waits for it, because a server has no later. */
  readonly preload: () => Promise<ComponentType<P>>;
  /** The component once it has come, or nothing where it cannot be had. The same promise until `again`. */
  readonly arriving: () => Promise<ComponentType<P> | undefined>;
  /** Forgets a failure, so that the next one who needs it asks anew. */
  readonly again: () => void;
}

export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): LazyPart<P> {
  let component: ComponentType<P> | undefined;
  let coming: Promise<ComponentType<P>> | undefined;
  let missed = false;
  let arriving: Promise<ComponentType<P> | undefined> | undefined;
  const preload = () => {
    coming ??= within(load()).then(
      (found) => {
        component = found;
        if (missed) noteFound();
        return found;
      },
      (error: unknown) => {
        // The next one who needs it asks again.
        coming = undefined;
        missed = true;
        throw error;
      },
    );
    return coming;
  };
  return {
    loaded: () => component,
    preload,
    arriving: () => {
      arriving ??= component
        ? // What has come need not be waited for: React reads that off the promise.
          Object.assign(Promise.resolve(component), { status: 'fulfilled', value: component })
        : (preload().catch(noteMissing) as Promise<ComponentType<P> | undefined>);
      return arriving;
    },
    again: () => {
      arriving = undefined;
    },
  };
}

interface Props<P extends object> {
  readonly part: LazyPart<P>;
  /** What the component gets. */
  readonly of: P;
  /** What stands in its place while it is on the way, and of the rest of a page where it was not prerendered. */
  readonly waiting?: ReactNode;
  /** What stands there when it cannot be had, with the way to ask again. */
  readonly failed: (retry: () => void) => ReactNode;
}

/** Shows a part as soon as its code has come. */
export function Lazy<P extends object>({ part, of, waiting = null, failed }: Props<P>) {
  const [, setArrived] = useState(false);
  const [missed, setMissed] = useState(false);
  useEffect(() => {
    if (missed || part.loaded()) return;
    let wanted = true;
    part.preload().then(
      () => wanted && setArrived(true),
      () => {
        if (!wanted) return;
        setMissed(true);
        noteMissing();
      },
    );
    return () => {
      wanted = false;
    };
  }, [part, missed]);
  const Component = part.loaded();
  if (Component) return <Component {...of} />;
  return missed ? failed(() => setMissed(false)) : waiting;
}

/**
 * The rest of a prerendered page: its HTML stands as the build wrote it until its code has come, and is then brought to life.
 * What is above it need not wait, and must not reach it with anything new before that: React would draw it afresh.
 */
export function RestOfPage<P extends object>({ waiting, failed, ...props }: Props<P>) {
  const { part } = props;
  const [missed, setMissed] = useState(false);
  useEffect(() => {
    if (missed || part.loaded()) return;
    let wanted = true;
    void part.arriving().then((found) => wanted && !found && setMissed(true));
    return () => {
      wanted = false;
    };
  }, [part, missed]);
  // Beside the boundary and not within: HTML that is brought to life has to be what the build wrote.
  if (missed)
    return failed(() => {
      part.again();
      setMissed(false);
    });
  return (
    <Suspense fallback={waiting}>
      <Arrived {...props} />
    </Suspense>
  );
}

/** What cannot be had leaves the HTML as it is, until the boundary gives way to what says so. */
const never = new Promise<never>(() => undefined);

function Arrived<P extends object>({ part, of }: Pick<Props<P>, 'part' | 'of'>) {
  // What has come is rendered at once, as the build does; what has not keeps React waiting at the boundary. Asked in every
  // render: React takes it for a fault where one that has waited asks no more.
  const Component = use(part.arriving()) ?? use(never);
  return <Component {...of} />;
}
