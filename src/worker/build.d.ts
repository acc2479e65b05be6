/** What the build tells the worker: `scripts/offlineWorker.ts` puts it in. */
declare const __OFFLINE__: import('./offlineBuild.ts').OfflineBuild;
