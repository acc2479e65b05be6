import { JSDOM } from 'jsdom';

class NoResizes {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/**
 * Gives this process a document to draw charts in, as far as they ask for one; returns what takes it away again. Whatever looks
 * for a document while it is imported has to be imported after this.
 */
export function simulateDocument(): () => void {
  const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true });
  const browser = {
    window,
    document: window.document,
    Element: window.Element,
    HTMLElement: window.HTMLElement,
    SVGElement: window.SVGElement,
    Node: window.Node,
    Text: window.Text,
    requestAnimationFrame: window.requestAnimationFrame.bind(window),
    cancelAnimationFrame: window.cancelAnimationFrame.bind(window),
    getComputedStyle: window.getComputedStyle.bind(window),
    ResizeObserver: NoResizes,
  };
  for (const [name, value] of Object.entries(browser)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  Object.assign(window, { ResizeObserver: NoResizes });
  return () => {
    for (const name of Object.keys(browser)) Reflect.deleteProperty(globalThis, name);
    window.close();
  };
}
