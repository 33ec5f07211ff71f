import { settingsSchema } from '../../src/config.ts';
import { page, table } from './markdown.ts';

/** The page of all settings. */
export function buildSettingsPage(): string {
  const rows = Object.entries(settingsSchema.shape).map(([name, field]) => {
    const byDefault = field.parse(undefined);
    return [`\`${name}\``, byDefault === undefined ? '–' : `\`${byDefault}\``, field.description ?? ''];
  });
  return page('Settings', 'src/config.ts', [
    'Read from the environment, and from a `.env` file if there is one. All of them are optional.',
    table(['Setting', 'Default', 'What it is for'], rows),
  ]);
}
