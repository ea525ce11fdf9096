import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';

type Fixtures = {
  /** Lets problems that this test causes on purpose pass: console errors that match. */
  allowProblem: (pattern: RegExp) => void;
  /** Opens one more browser context, as another person or device has; watched like the first, closed after the test. */
  newPerson: (options?: BrowserContextOptions) => Promise<Page>;
  problems: Problems;
};

class Problems {
  readonly found: string[] = [];
  readonly allowed: RegExp[] = [];

  /** Collects console errors, uncaught errors and violations of the content security policy of every page in a context. */
  async watch(context: BrowserContext): Promise<void> {
    context.on('console', (message) => {
      if (message.type() === 'error')
        this.found.push(`${message.page()?.url() ?? ''} console: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => {
      this.found.push(`${error.page()?.url() ?? ''} uncaught: ${error.error().stack ?? error.error().message}`);
    });
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`Content security policy: ${event.effectiveDirective} blocked ${event.blockedURI} ${event.sample}`);
      });
    });
  }

  /** What was found and not allowed. */
  get left(): string[] {
    return this.found.filter((problem) => !this.allowed.some((pattern) => pattern.test(problem)));
  }
}

/** Playwright's test, which also fails when a page logs an error, throws one, or violates its content security policy. */
export const test = base.extend<Fixtures>({
  problems: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures it needs from the pattern.
    async ({}, use) => {
      const problems = new Problems();
      await use(problems);
      expect(problems.left, 'problems in the browser').toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, problems }, use) => {
    await problems.watch(context);
    await use(context);
  },
  allowProblem: async ({ problems }, use) => {
    await use((pattern) => {
      problems.allowed.push(pattern);
    });
  },
  newPerson: async ({ browser, problems, baseURL }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options) => openPerson(browser, problems, contexts, { ...(baseURL && { baseURL }), ...options }));
    await Promise.all(contexts.map((context) => context.close()));
  },
});

export { expect } from '@playwright/test';

async function openPerson(browser: Browser, problems: Problems, contexts: BrowserContext[], options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  contexts.push(context);
  await problems.watch(context);
  return context.newPage();
}

/** Fails with what axe finds on the page, in the light theme and in the dark one. The page must follow the system's theme. */
export async function expectAccessible(page: Page, { disableRules = [] }: { disableRules?: string[] } = {}): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.waitForFunction((scheme) => document.documentElement.classList.contains('dark') === (scheme === 'dark'), colorScheme);
    const { violations } = await new AxeBuilder({ page }).disableRules(disableRules).analyze();
    const found = violations.map(({ id, help, nodes }) => `${id}: ${help} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    expect(found, `axe on ${page.url()}, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}
