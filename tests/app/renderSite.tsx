import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/app/App.tsx';
import { footer } from '../../src/app/footer/part.ts';
import { makeQueryClient } from '../../src/data/queries.ts';
import { httpSource } from '../../src/data/source/httpSource.ts';

// What stands on every page from the first render: awaited by it, it would hold the first page of a file for good.
await footer.preload();

/** The whole site at an address, with a fresh cache, as the development server would show it. */
export function renderSite(address = '/') {
  window.history.replaceState(null, '', address);
  const user = userEvent.setup();
  const source = httpSource(`${window.location.origin}/api/v1/`);
  render(<App client={makeQueryClient()} source={source} stills={{ inHtml: false }} />);
  return { user };
}

/** The page's main heading, once it says this. */
export function heading(name: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole('heading', { level: 1, name });
}

/** What an element shows, with ordinary spaces, so that tests can be written with the keyboard. */
export function plain(element: Element | null): string {
  // Unlike textContent it leaves out what is not shown: evidence that is not open, tables that are folded.
  const text = element instanceof HTMLElement ? element.innerText : '';
  return text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
}
