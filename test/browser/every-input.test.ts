import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepScreenshot, launchBrowser } from '../support/browser.ts';
import { everyInput, interactiveBlocks, menuOptions } from '../support/every-block.ts';
import {
  appOpensOnCommand,
  appPosts,
  openWorkspacePage,
  type WorkspacePage,
} from '../support/workspace-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const actionsOf = ({ app }: WorkspacePage) =>
  app.received.filter(({ body }) => body.type === 'block_actions').map(({ body }) => body.actions[0]);

test('every input of a modal reaches the app as Slack sends it', async () => {
  const workspace = await openWorkspacePage(browser, { viewport: { width: 1180, height: 2400 } });
  const { page, app, complaints } = workspace;
  appOpensOnCommand(workspace, everyInput, menuOptions);
  await page.getByRole('textbox', { name: 'Message #ai-team' }).fill('/plain');
  await page.keyboard.press('Enter');
  const modal = page.getByRole('dialog', { name: 'Every input' });
  await modal.getByLabel('Line', { exact: true }).fill('one line');
  await modal.getByLabel('Box', { exact: true }).fill('two\nlines');
  await modal.getByLabel('Rich', { exact: true }).fill('Some *bold* and\n- a list');
  await modal.getByLabel('Number', { exact: true }).fill('3');
  await modal.getByLabel('Mail', { exact: true }).fill('ann@example.com');
  await modal.getByLabel('Web', { exact: true }).fill('https://example.com/');
  await modal.getByLabel('Menu', { exact: true }).selectOption('ML Engineer');
  await modal.getByLabel('Menus', { exact: true }).selectOption('Data Engineer');
  await modal.getByLabel('Menus', { exact: true }).selectOption('ML Engineer');
  await modal.getByRole('radiogroup', { name: 'Radio' }).getByLabel('MLOps Engineer').check();
  await modal.getByLabel('Day', { exact: true }).fill('2027-05-01');
  await modal.getByLabel('Time', { exact: true }).fill('09:30');
  await modal.getByLabel('Moment', { exact: true }).fill('2027-05-01T09:30');
  await modal.getByLabel('Person', { exact: true }).selectOption('Ben Okafor');
  await modal.getByLabel('People', { exact: true }).selectOption('Ana Silva');
  await modal.getByLabel('Channel', { exact: true }).selectOption('#random');
  await modal.getByLabel('Conversation', { exact: true }).selectOption('#leadership');
  await modal.getByRole('combobox', { name: 'Found', exact: true }).fill('ml');
  const offered = modal.getByRole('listbox', { name: 'Options' }).getByRole('option');
  await offered.filter({ hasText: 'MLOps Engineer' }).click();
  await modal.getByRole('button', { name: 'Remove MLOps Engineer' }).waitFor();
  await modal.getByRole('combobox', { name: /^Founds/ }).pressSequentially('engineer');
  await offered.nth(2).waitFor();
  await keepScreenshot(page, 'external-select');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const file = { name: 'roster.csv', mimeType: 'text/csv', buffer: Buffer.from('name\nAna') };
  await modal.getByLabel('File', { exact: true }).setInputFiles(file);
  await modal.getByRole('button', { name: 'Remove roster.csv' }).waitFor();
  await keepScreenshot(page, 'every-input');
  await modal.getByRole('button', { name: 'Send' }).click();
  await modal.waitFor({ state: 'detached' });

  const submission = app.received.find(({ body }) => body.type === 'view_submission')?.body;
  const value = (block: string) => submission.view.state.values[block].value;
  expect(value('Line')).toEqual({ type: 'plain_text_input', value: 'one line' });
  expect(value('Box').value).toBe('two\nlines');
  expect(value('Rich').rich_text_value).toEqual({
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [
          { type: 'text', text: 'Some ' },
          { type: 'text', text: 'bold', style: { bold: true } },
          { type: 'text', text: ' and' },
        ],
      },
      {
        type: 'rich_text_list',
        style: 'bullet',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'a list' }] }],
      },
    ],
  });
  expect(value('Number').value).toBe('3');
  expect(value('Menu').selected_option.value).toBe('ml-engineer');
  expect(value('Menus').selected_options).toHaveLength(2);
  expect(value('Radio').selected_option.value).toBe('mlops-engineer');
  expect(value('Boxes')).toEqual({ type: 'checkboxes', selected_options: [] });
  expect(value('Day').selected_date).toBe('2027-05-01');
  expect(value('Time').selected_time).toBe('09:30');
  // Half past nine on Ann's wall, which is in Berlin.
  expect(value('Moment').selected_date_time).toBe(Date.parse('2027-05-01T07:30:00Z') / 1000);
  expect(value('Person').selected_user).toBe('U0BEN');
  expect(value('People').selected_users).toEqual(['U0ANA']);
  expect(value('Channel').selected_channel).toBe('C0RANDOM');
  expect(value('Conversation').selected_conversation).toBe('C0LEADERSHIP');
  expect(value('Found').selected_option).toEqual(menuOptions[2]);
  expect(value('Founds').selected_options).toEqual([menuOptions[1]]);
  expect(value('File').files).toMatchObject([{ name: 'roster.csv', mimetype: 'text/csv', size: 8 }]);
  expect(complaints).toEqual([]);
});

test('everything in a message can be pressed, and the app hears what was', async () => {
  const workspace = await openWorkspacePage(browser);
  const { page, complaints } = workspace;
  await appPosts(workspace, { blocks: interactiveBlocks });
  const message = page.getByRole('article', { name: /^sample/ });
  await message.getByRole('button', { name: 'Plain' }).click();
  await message.getByRole('button', { name: 'Danger' }).click();
  await page.getByRole('dialog', { name: 'Sure?' }).getByRole('button', { name: 'Do it' }).click();
  await message.getByRole('button', { name: 'Run the workflow' }).click();
  await message.getByRole('combobox', { name: 'Choose a role' }).selectOption('ML Engineer');
  await message.getByRole('button', { name: 'More actions' }).click();
  await message.getByRole('button', { name: 'Data Engineer' }).click();
  await message.getByRole('button', { name: 'Not useful' }).click();
  await message.getByRole('button', { name: 'Remove' }).click();
  await expect
    .poll(() => actionsOf(workspace).map((action) => action.action_id))
    .toEqual(['button-plain', 'button-danger', 'flow', 'role', 'more', 'feedback', 'remove']);
  const [, , , role, more, feedback, remove] = actionsOf(workspace);
  expect(role.selected_option.value).toBe('ml-engineer');
  expect(more.selected_option.value).toBe('data-engineer');
  expect(feedback.value).toBe('down');
  expect(remove.value).toBe('answer-1');
  expect(await message.getByRole('button', { name: 'Not useful' }).getAttribute('aria-pressed')).toBe('true');
  expect(complaints).toEqual([]);
});
