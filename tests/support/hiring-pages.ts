import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';

/** A name that no other test uses: the server and its database are shared. */
export const unique = (name: string): string => `${name} ${randomUUID().slice(0, 8)}`;

/** Opens a role through its form, and returns its title. */
export async function addRole(page: Page, title = unique('AI engineer')): Promise<string> {
  await page.goto('/hiring/roles/new');
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('Level to hire for').selectOption('senior');
  await page.getByRole('button', { name: 'Add role' }).click();
  await expect(page.getByRole('rowheader', { name: title })).toBeVisible();
  return title;
}

/** Adds a candidate through the form, ends on their page, and returns its address. */
export async function addCandidate(page: Page, name: string, role: string): Promise<string> {
  await page.goto('/hiring/candidates/new');
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Role').selectOption({ label: role });
  await page.getByRole('button', { name: 'Add candidate' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name.trim());
  return page.url();
}

/** How many pixels the page can be scrolled sideways; 0 is right. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
