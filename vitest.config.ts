import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';
import { chromiumArguments, chromiumPath } from './scripts/chromium.ts';
import viteConfig from './vite.config.ts';

// Nothing in a test may depend on where and when it runs.
process.env['TZ'] = 'Asia/Ho_Chi_Minh';

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      // Two even on two cores: left to itself the runner takes one less than there are, and pages wait for each other.
      maxWorkers: Math.max(2, availableParallelism() - 1),
      reporters: process.env['VITEST_REPORT'] ? ['default', 'json'] : ['default'],
      ...(process.env['VITEST_REPORT'] && { outputFile: { json: process.env['VITEST_REPORT'] } }),
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'node',
            // All of it is pure: files need no world of their own, which took half the time.
            isolate: false,
            // Simulations of a thousand years take seconds, and longer on a busy machine.
            testTimeout: 30_000,
            include: ['tests/**/*.test.ts'],
            exclude: ['tests/site/**', 'tests/bench/**'],
          },
        },
        {
          extends: true,
          optimizeDeps: {
            include: [
              'react',
              'react-dom/client',
              'hucre',
              'hucre/csv',
              'recharts',
              'msw',
              'msw/browser',
              '@testing-library/react',
              'wouter/use-browser-location',
            ],
          },
          test: {
            name: 'browser',
            include: ['tests/**/*.test.tsx'],
            setupFiles: ['tests/setup/browser.ts'],
            // As long as Testing Library waits: what opens on demand is fetched file by file here.
            expect: { poll: { timeout: 10_000 } },
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              viewport: { width: 1280, height: 900 },
              provider: playwright({
                launchOptions: { executablePath: chromiumPath(), args: chromiumArguments },
                contextOptions: { locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', colorScheme: 'light' },
              }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
        {
          extends: true,
          test: {
            name: 'site',
            environment: 'node',
            include: ['tests/site/**/*.test.ts'],
            globalSetup: ['tests/site/serve.ts'],
            testTimeout: 60_000,
            hookTimeout: 60_000,
            // Pages that faults open at a time, in each of two files.
            maxConcurrency: 3,
            maxWorkers: 2,
            // A machine that stands still for seconds fails a page that is right; what is wrong fails twice.
            retry: 1,
            // Pages have the machine to themselves.
            sequence: { groupOrder: 1 },
          },
        },
      ],
    },
  }),
);
