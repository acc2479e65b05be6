import { type ReactNode, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Deferred } from './Deferred.tsx';
import styles from './Popover.module.css';

interface Props {
  /** What the button shows. */
  readonly button: ReactNode;
  readonly buttonClassName?: string | undefined;
  /** Name of the button, where what it shows is not a name. */
  readonly buttonLabel?: string | undefined;
  /** Name of the panel. */
  readonly label: string;
  /** The panel's content, rendered while it is open. */
  readonly children: (open: boolean) => ReactNode;
  readonly panelClassName?: string | undefined;
  /**
   * The content is of no use without script, and so not in prerendered HTML. Once it has been opened it stays: what it has begun
   * goes on, and it is told whether it is seen.
   */
  readonly scriptOnly?: boolean;
  readonly disabled?: boolean;
  /** There is nothing to press in it, and much to read: the panel itself is a stop of the keyboard, which scrolls it. */
  readonly onlyRead?: boolean;
}

/**
 * A button with the platform's own popover: Esc and a click elsewhere close it, focus returns, and it works before any
 * script. Its panel is a block, so it cannot stand inside a paragraph.
 */
export function Popover({
  button,
  buttonClassName,
  buttonLabel,
  label,
  children,
  panelClassName,
  scriptOnly = false,
  disabled,
  onlyRead = false,
}: Props) {
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [seen, setSeen] = useState(false);
  return (
    <>
      <button
        ref={opener}
        type="button"
        popoverTarget={id}
        className={buttonClassName}
        aria-label={buttonLabel}
        disabled={disabled}
      >
        {button}
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        tabIndex={onlyRead ? 0 : undefined}
        className={`${styles.panel} ${panelClassName ?? ''}`}
        onBeforeToggle={(event) => {
          // At once, so that the panel is placed by the size it will have.
          if (event.newState !== 'open') return;
          flushSync(() => {
            setOpen(true);
            setSeen(true);
          });
        }}
        onToggle={(event) => {
          if (event.newState !== 'closed') return;
          // Of one that stands in another the platform gives the focus back to nobody.
          const { activeElement, body } = document;
          const isLost = activeElement === body || event.currentTarget.contains(activeElement);
          if (isLost && opener.current?.closest('[popover]')) opener.current.focus();
          setOpen(false);
        }}
      >
        {scriptOnly ? seen && children(open) : <Deferred open={open}>{() => children(open)}</Deferred>}
      </div>
    </>
  );
}
