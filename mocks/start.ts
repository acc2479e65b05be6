import { setupWorker } from 'msw/browser';
import { makeHandlers } from './handlers.ts';
import { scenarioOf } from './scenarios.ts';

/** Starts the mocked API in a browser; the development server calls it before the app. */
export async function startMocks(): Promise<void> {
  const scenario = scenarioOf(window.location.search);
  const worker = setupWorker(...makeHandlers(scenario));
  await worker.start({ quiet: scenario === 'normal' });
}
