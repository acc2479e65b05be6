import { type FocusEvent, type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';

interface Props {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Buttons that open something, but not what has been opened. */
const stops = 'button[popovertarget]';

/**
 * Buttons inside a text that are one stop of the Tab key together: arrow keys go from one to the next, Home and End to the
 * first and the last. Before the script each is a stop of its own.
 */
export function RovingGroup({ className, children }: Props) {
  const group = useRef<HTMLDivElement>(null);
  // After every render: numbers come and go with the view.
  useLayoutEffect(() => {
    const buttons = buttonsIn(group.current);
    setStop(buttons, buttons.find((button) => button.tabIndex === 0 && button.dataset.stop) ?? buttons[0]);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = buttonsIn(group.current);
    const at = event.target instanceof HTMLButtonElement ? buttons.indexOf(event.target) : -1;
    const to = at < 0 ? undefined : nextOf(event.key, at, buttons.length);
    if (to === undefined) return;
    event.preventDefault();
    buttons[to]?.focus();
  };
  const onFocus = (event: FocusEvent) => {
    const buttons = buttonsIn(group.current);
    const button = buttons.find((each) => each === event.target);
    if (button) setStop(buttons, button);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside
    <div ref={group} className={className} onKeyDown={onKeyDown} onFocus={onFocus}>
      {children}
    </div>
  );
}

function buttonsIn(group: HTMLElement | null): HTMLButtonElement[] {
  return [...(group?.querySelectorAll<HTMLButtonElement>(stops) ?? [])];
}

function setStop(buttons: readonly HTMLButtonElement[], stop: HTMLButtonElement | undefined): void {
  for (const button of buttons) {
    button.tabIndex = button === stop ? 0 : -1;
    if (button === stop) button.dataset.stop = 'true';
    else delete button.dataset.stop;
  }
}

function nextOf(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
