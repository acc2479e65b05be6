/** Gives the keyboard to what does not take it by itself. Without scrolling: where the page stands is for others to say. */
export function focusOn(element: HTMLElement): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
