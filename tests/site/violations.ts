import type { Page } from 'playwright-core';

/** Hosts that the tests serve the site on, and addresses that lead to no host. */
const here = /^(https?:\/\/(localhost|127\.0\.0\.1|thads\.test)[:/]|data:|blob:)/;

/**
 * Tells what the policy of a page refuses, and what the page asks of another host. Browsers are silent about some refusals,
 * such as a second one of a kind. Of a page without script the browser's own messages have to do.
 */
export async function watchPolicy(page: Page, tell: (problem: string) => void): Promise<void> {
  page.on('request', (request) => {
    if (!here.test(request.url())) tell(`asked of another host: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      console.error(`refused by the policy: ${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
}
