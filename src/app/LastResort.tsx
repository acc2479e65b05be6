import { Component, type ReactNode } from 'react';

interface Props {
  /** Where the page stands. */
  readonly container: HTMLElement;
  /** The prerendered page, where it is not brought to life but replaced. */
  readonly html: readonly Node[] | undefined;
  readonly children: ReactNode;
}

interface State {
  readonly failed: boolean;
}

/** Says on the root element that the page stands but does not work: `index.html` has the words for that (`ui/start.css`). */
export function showFailed(): void {
  document.documentElement.dataset['failed'] = '';
}

/**
 * Outside everything: where the app itself fails, the page that stood before is put back and says that it does not work.
 * What failed is in the console.
 */
export class LastResort extends Component<Props, State> {
  override state: State = { failed: false };
  private stood: readonly Node[] | undefined;

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override componentDidCatch(): void {
    this.props.container.replaceChildren(...(this.stood ?? []));
    showFailed();
  }

  override render(): ReactNode {
    const { container, html, children } = this.props;
    if (!this.state.failed) return children;
    // React is about to take away what it has rendered: this is the last moment to keep it.
    const starting = 'start' in document.documentElement.dataset;
    this.stood ??= [...((starting && html) || container.cloneNode(true).childNodes)];
    return null;
  }
}
