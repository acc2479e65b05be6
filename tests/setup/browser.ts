import '../../src/ui/base.css';
import { cleanup, configure } from '@testing-library/react';
import { type SetupWorker, setupWorker } from 'msw/browser';
import { afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { makeHandlers } from '../../mocks/handlers.ts';

declare global {
  var testWorker: SetupWorker | undefined;
}

/**
 * The mocked API of the component tests; a test bends it with `worker.use(...makeHandlers('error'))`.
 * Test files share one window, and the worker patches its globals: it is started once and stays.
 */
globalThis.testWorker ??= setupWorker();
export const worker = globalThis.testWorker;

// The page is large: the whole of it in a failure's message would hide the message.
configure({ getElementError: (message) => new Error(message ?? 'not found'), asyncUtilTimeout: 10_000 });

const errors = vi.spyOn(console, 'error');
const warnings = vi.spyOn(console, 'warn');

beforeAll(async () => {
  // The test runner fetches its own modules past the worker; the handlers answer every path of the API.
  if (!worker.readyState) await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
});

beforeEach(() => {
  worker.use(...makeHandlers());
  localStorage.clear();
  window.history.replaceState(null, '', '/');
});

afterEach(() => {
  cleanup();
  worker.resetHandlers();
  const said = [...errors.mock.calls, ...warnings.mock.calls].map((call) => call.map(String).join(' '));
  errors.mockClear();
  warnings.mockClear();
  expect(said, 'the console stayed quiet').toEqual([]);
});
