import type { Page } from '@playwright/test';
import { MISSING_PAGE } from '../src/serving/check/expected.ts';

/** The page that checks the environment asks for a page that does not exist, to see what comes. */
const isMeant = (url: string) => url.endsWith(`/${MISSING_PAGE}`);

/**
 * Notes from now on whatever a page does that no page of the site may do: ask another host, ask for what is not there,
 * break the content security policy, throw, or complain in the console.
 * @param base address of the site: `http://localhost:4321/hr/jinzai/`
 * @returns the list, which fills while the page lives
 */
export async function watchPage(page: Page, base: string): Promise<readonly string[]> {
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(base)) faults.push(`outside: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // Who goes on to another page calls off what the first one was still loading.
    if (why !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !isMeant(response.url())) faults.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isMeant(message.location().url)) faults.push(message.text());
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`refused by the policy: ${effectiveDirective} ${blockedURI}`),
    );
  });
  return faults;
}
