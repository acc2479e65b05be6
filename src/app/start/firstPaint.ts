import { afterPaint } from '../../ui/frameQueue.ts';

/**
 * The first thing that the page's script does, and what all else of it waits for: `main.tsx` imports this before anything, and
 * since it waits at its top level no other module of the entry runs before the prerendered page has been painted. Where the
 * script comes as fast as the HTML it would otherwise run before the first paint, for nothing that is painted.
 */

const { dataset } = document.documentElement;

// The inline script of index.html looks for this when the page has loaded, and may have given up by now.
dataset['script'] = '';
delete dataset['failed'];

// Where the policy of a proxy refuses the styles that stand in the HTML, their file takes their place.
const file = document.querySelector<HTMLLinkElement>('link[data-sheet]');
if (file && document.styleSheets.length === 0) file.rel = 'stylesheet';

// A hidden page is not painted, and one that has been needs no waiting.
const isPainted = performance.getEntriesByName('first-contentful-paint').length > 0;
if (!isPainted && document.visibilityState === 'visible') await new Promise<void>((done) => void afterPaint(done));
