import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { manifests } from './manifests.ts';
import { buildCommandsPage } from './reference-pages/commands-page.ts';
import { buildDisagreementsPage } from './reference-pages/disagreements-page.ts';
import { buildLawPage } from './reference-pages/law-page.ts';
import { buildLeadTimesPage } from './reference-pages/lead-times-page.ts';
import { buildLocalSlackPage } from './reference-pages/local-slack-page.ts';
import { buildRaciPage } from './reference-pages/raci-page.ts';
import { buildRemindersPage } from './reference-pages/reminders-page.ts';
import { buildRolesPage } from './reference-pages/roles-page.ts';
import { buildRulesPage } from './reference-pages/rules-page.ts';
import { buildSettingsPage } from './reference-pages/settings-page.ts';
import { buildSkillsPage } from './reference-pages/skills-page.ts';
import { buildSourcesPage } from './reference-pages/sources-page.ts';
import { buildStagesPage } from './reference-pages/stages-page.ts';

const projectFolder = new URL('../', import.meta.url);
const referenceFolder = new URL('docs/reference/', projectFolder);

/** Every page of docs/reference by its file name, printed from the registries. */
export const referencePages: Readonly<Record<string, () => string>> = {
  'commands.md': buildCommandsPage,
  'disagreements.md': buildDisagreementsPage,
  'law.md': buildLawPage,
  'lead-times.md': buildLeadTimesPage,
  'local-slack.md': buildLocalSlackPage,
  'raci.md': buildRaciPage,
  'reminders.md': buildRemindersPage,
  'roles.md': buildRolesPage,
  'rules.md': buildRulesPage,
  'settings.md': buildSettingsPage,
  'skills.md': buildSkillsPage,
  'sources.md': buildSourcesPage,
  'stages.md': buildStagesPage,
};

/** The pages of docs/reference that are missing, out of date, or printed from nothing. */
export function findStalePages(): string[] {
  const printed = Object.entries(referencePages)
    .filter(([name, build]) => readPage(name) !== build())
    .map(([name]) => name);
  return [...printed, ...findOrphans()].sort();
}

/** The manifests that are not what `manifest.yml` and the steps make of them. */
export function findStaleManifests(): string[] {
  return Object.entries(manifests)
    .filter(([path, build]) => readFileSync(new URL(path, projectFolder), 'utf8') !== build())
    .map(([path]) => path);
}

function readPage(name: string): string | undefined {
  const file = new URL(name, referenceFolder);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function findOrphans(): string[] {
  return existsSync(referenceFolder)
    ? readdirSync(referenceFolder).filter((name) => !(name in referencePages))
    : [];
}

function writeAll(): void {
  mkdirSync(referenceFolder, { recursive: true });
  for (const name of findOrphans()) rmSync(new URL(name, referenceFolder));
  for (const [name, build] of Object.entries(referencePages))
    writeFileSync(new URL(name, referenceFolder), build());
  for (const [path, build] of Object.entries(manifests)) writeFileSync(new URL(path, projectFolder), build());
}

if (import.meta.main) {
  if (process.argv.includes('--check')) {
    const stale = [...findStalePages().map((name) => `docs/reference/${name}`), ...findStaleManifests()];
    for (const path of stale) console.error(`${path} is out of date: run npm run docs`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    writeAll();
    console.log(`Wrote ${Object.keys(referencePages).length} pages to ${fileURLToPath(referenceFolder)}`);
    console.log(`Wrote ${Object.keys(manifests).join(' and ')}`);
  }
}
