import { expect, expectAccessible, test } from '../support/browser';
import { inviteLink, joinBy, password, setUpOwner, signIn, startTeamServer, type TeamServer, tryToSignIn } from '../support/team-server';

let server: TeamServer;
test.beforeAll(async () => {
  server = await startTeamServer('accounts');
});
test.afterAll(() => server.stop());

const olga = { name: 'Olga Owner', email: 'olga@example.com', workspace: 'Applied AI' };
const ann = { name: 'Ann Interviewer', email: 'ann@example.com' };
const home = 'What needs me today?';

test.describe.configure({ mode: 'serial' });

test('before set-up every page leads to it, and its link puts the token in the form and out of the address', async ({ page }) => {
  for (const path of ['/', '/sign-in', '/settings/members']) {
    await page.goto(server.origin + path);
    await expect(page).toHaveURL(`${server.origin}/set-up`);
  }
  await page.goto(server.setUpLink);
  await expect(page.getByLabel('Set-up token')).not.toHaveValue('');
  await expect(page).toHaveURL(`${server.origin}/set-up`);
  await expectAccessible(page);
});

test('a refused set-up says what is wrong beside each field and keeps every keystroke', async ({ page }) => {
  await page.goto(`${server.origin}/set-up#wrong`);
  await page.getByLabel('Your name').fill('Olga');
  await page.getByLabel('E-mail address').fill('olga');
  await page.getByLabel('Password', { exact: true }).fill('too short');
  await page.getByRole('button', { name: 'Create the owner’s account' }).click();
  await expect(page.getByText('Workspace name is missing.')).toBeVisible();
  await expect(page.getByText('This is not an e-mail address.')).toBeVisible();
  await expect(page.getByText('at least 12 characters; this has 9.')).toBeVisible();
  await expect(page.getByLabel('Set-up token')).toHaveValue('wrong');
  await expect(page.getByLabel('Your name')).toHaveValue('Olga');
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue('too short');
  await page.getByLabel('Workspace name').fill('Applied AI');
  await page.getByLabel('E-mail address').fill('olga@example.com');
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Create the owner’s account' }).click();
  await expect(page.getByText('This token opens nothing.')).toBeVisible();
  await expectAccessible(page);
});

test('the set-up link makes the owner once; after that it leads to sign-in', async ({ page, newPerson }) => {
  await setUpOwner(page, server, olga);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(home);
  await expect(page.getByRole('banner').getByText('Olga Owner')).toBeVisible();
  const other = await newPerson();
  await other.goto(server.setUpLink);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Leadframe is set up already');
  await expectAccessible(other);
  await other.getByRole('link', { name: 'Sign in' }).click();
  await expect(other).toHaveURL(`${server.origin}/sign-in`);
});

test('the session’s cookie is for this server alone: no script reads it and no other site sends it', async ({ page }) => {
  await signIn(page, server, 'OLGA@example.com ');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(home);
  const [cookie] = await page.context().cookies();
  expect(cookie).toMatchObject({ name: 'leadframe.session_token', httpOnly: true, sameSite: 'Lax', path: '/' });
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

test('an invitation’s link is shown once, brings one person in with its role, and then says that it was used', async ({
  page,
  newPerson,
}) => {
  await signIn(page, server, olga.email);
  const link = await inviteLink(page, server, 'Interviewer');
  await page.reload();
  expect(await page.content()).not.toContain(link.split('#')[1]);
  const invited = await newPerson();
  await invited.goto(link);
  await expect(invited).toHaveURL(`${server.origin}/join`);
  await expectAccessible(invited);
  await joinBy(invited, link, ann);
  await expect(invited.getByRole('banner').getByText('Ann Interviewer')).toBeVisible();
  await invited.goto(`${server.origin}/settings/members`);
  await expect(invited.getByRole('heading', { level: 1 })).toHaveText('Your role does not include this');
  await expectAccessible(invited);
  const late = await newPerson();
  await late.goto(link);
  await late.getByLabel('Your name').fill('Late');
  await late.getByLabel('E-mail address').fill('late@example.com');
  await late.getByLabel('Password', { exact: true }).fill(password);
  await late.getByRole('button', { name: 'Join the workspace' }).click();
  await expect(late.getByText('This invitation has been used already')).toBeVisible();
  await expect(late.getByLabel('Your name')).toHaveValue('Late');
});

test('an invitation that was taken back, or never made, each gets its own sentence', async ({ page, newPerson }) => {
  await signIn(page, server, olga.email);
  const link = await inviteLink(page, server, 'Viewer', 'vera@example.com');
  await page.getByRole('button', { name: /Take back the invitation for vera@example.com/ }).click();
  await expect(page.getByRole('row', { name: /vera@example.com/ }).getByText('Taken back')).toBeVisible();
  const other = await newPerson();
  for (const [address, sentence] of [
    [link, 'This invitation was taken back.'],
    [`${server.origin}/join#nothing-at-all`, 'No invitation has this code.'],
  ] as const) {
    await other.goto('about:blank');
    await other.goto(address);
    await other.getByLabel('Your name').fill('Vera');
    await other.getByLabel('E-mail address').fill('vera@example.com');
    await other.getByLabel('Password', { exact: true }).fill(password);
    await other.getByRole('button', { name: 'Join the workspace' }).click();
    await expect(other.getByText(sentence)).toBeVisible();
  }
});

test('a new role counts at once, and a removed person is out at once and comes back by a new invitation', async ({ page, newPerson }) => {
  await signIn(page, server, olga.email);
  const annPage = await newPerson();
  await signIn(annPage, server, ann.email);
  await expect(annPage.getByRole('heading', { level: 1 })).toHaveText(home);
  await page.goto(`${server.origin}/settings/members`);
  const row = page.getByRole('row', { name: /ann@example.com/ });
  await row.getByLabel('Role of Ann Interviewer').selectOption({ label: 'Admin' });
  await row.getByRole('button', { name: /^Save/ }).click();
  await expect(row.getByText('Role changed.')).toBeVisible();
  await annPage.goto(`${server.origin}/settings/members`);
  await expect(annPage.getByRole('heading', { level: 1 })).toHaveText('Members');
  await row.getByRole('button', { name: 'Remove' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Remove from the workspace' })).toBeDisabled();
  await dialog.getByLabel('Reason').fill('Moved to another team');
  await dialog.getByLabel(/to confirm/).fill(ann.email);
  await dialog.getByRole('button', { name: 'Remove from the workspace' }).click();
  await expect(page.getByRole('row', { name: /ann@example.com/ })).toHaveCount(0);
  await annPage.reload();
  await expect(annPage).toHaveURL(`${server.origin}/sign-in`);
  await tryToSignIn(annPage, server, ann.email, password);
  await expect(annPage.getByText('You are not a member of a workspace here any more.')).toBeVisible();
  const link = await inviteLink(page, server, 'Lead');
  await annPage.goto(link);
  await annPage.getByLabel('I have an account here already').check();
  await expect(annPage.getByLabel('Your name')).toBeHidden();
  await annPage.getByLabel('E-mail address').fill(ann.email);
  await annPage.getByLabel('Password', { exact: true }).fill('not my password');
  await annPage.getByRole('button', { name: 'Join the workspace' }).click();
  await expect(annPage.getByText('do not belong together')).toBeVisible();
  await expect(annPage.getByLabel('I have an account here already')).toBeChecked();
  await annPage.getByLabel('Password', { exact: true }).fill(password);
  await annPage.getByRole('button', { name: 'Join the workspace' }).click();
  await expect(annPage.getByRole('heading', { level: 1 })).toHaveText(home);
});

test('a session that was ended elsewhere opens nothing any more, not even with its cookie copied before', async ({ page, newPerson }) => {
  await signIn(page, server, ann.email);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(home);
  const stolen = await page.context().cookies();
  const elsewhere = await newPerson();
  await signIn(elsewhere, server, ann.email);
  await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText(home);
  await elsewhere.goto(`${server.origin}/settings/sessions`);
  await expect(elsewhere.getByText('This session')).toHaveCount(1);
  await expectAccessible(elsewhere);
  await elsewhere.getByRole('button', { name: 'End all others' }).click();
  await elsewhere.getByRole('dialog').getByRole('button', { name: 'End all others' }).click();
  await expect(elsewhere.getByRole('button', { name: /^End the session/ })).toHaveCount(0);
  const thief = await newPerson();
  await thief.context().addCookies(stolen);
  for (const one of [page, thief]) {
    await one.goto(`${server.origin}/settings/sessions`);
    await expect(one).toHaveURL(`${server.origin}/sign-in`);
  }
  await elsewhere.reload();
  await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('Sessions');
});

test('signing out ends the session on the server, so that its cookie opens nothing', async ({ page, newPerson }) => {
  await signIn(page, server, ann.email);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(home);
  const kept = await page.context().cookies();
  await page.getByRole('button', { name: 'Sign out' }).first().click();
  await expect(page).toHaveURL(`${server.origin}/sign-in`);
  expect(await page.context().cookies()).toEqual([]);
  const again = await newPerson();
  await again.context().addCookies(kept);
  await again.goto(server.origin);
  await expect(again).toHaveURL(`${server.origin}/sign-in`);
});

test('without scripts people sign in and out, and a refused sign-in keeps the address and not the password', async ({ newPerson }) => {
  const page = await newPerson({ javaScriptEnabled: false });
  await tryToSignIn(page, server, olga.email, 'not my password');
  await expect(page.getByText('do not belong together')).toBeVisible();
  await expect(page.getByLabel('E-mail address')).toHaveValue(olga.email);
  expect(await page.content()).not.toContain('not my password');
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(home);
  await page.getByRole('button', { name: 'Sign out' }).first().click();
  await expect(page).toHaveURL(`${server.origin}/sign-in`);
});

test('after five wrong passwords the sixth try waits, also with the right one, and a stranger’s address gets the same answers', async ({
  page,
}) => {
  const answers = async (email: string) => {
    const said: string[] = [];
    for (let tries = 0; tries < 6; tries += 1) {
      await tryToSignIn(page, server, email, tries === 5 ? password : `wrong password ${tries}`);
      said.push((await page.getByRole('alert').filter({ hasText: /\w/ }).first().textContent()) ?? '');
    }
    return said;
  };
  await signIn(page, server, olga.email);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(home);
  const link = await inviteLink(page, server, 'Viewer');
  await page.context().clearCookies();
  await joinBy(page, link, { name: 'Vic Viewer', email: 'vic@example.com' });
  await page.context().clearCookies();
  const known = await answers('vic@example.com');
  expect(known.slice(0, 5)).toEqual(Array(5).fill('This e-mail address and password do not belong together. Check both, then try again.'));
  expect(known[5]).toMatch(/^Too many tries\. Wait 1[45] minutes, then try again\.$/);
  expect(await answers('nobody@example.com')).toEqual(known);
  await expectAccessible(page);
});
