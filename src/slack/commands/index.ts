import type { Command, Topic } from '../listener.ts';
import { brief } from './brief.ts';
import { compare } from './compare.ts';
import { deleteData } from './delete-data.ts';
import { exportCommand } from './export.ts';
import { filled } from './filled.ts';
import { forget } from './forget.ts';
import { history } from './history.ts';
import { importCommand } from './import.ts';
import { milestones } from './milestones.ts';
import { nextHire } from './next-hire.ts';
import { open } from './open.ts';
import { plan } from './plan.ts';
import { raci } from './raci.ts';
import { remind } from './remind.ts';
import { role } from './role.ts';
import { roles } from './roles.ts';
import { setAside } from './set-aside.ts';
import { settings } from './settings.ts';
import { skills } from './skills.ts';
import { stages } from './stages.ts';
import { status } from './status.ts';
import { team } from './team.ts';
import { whatIf } from './what-if.ts';

/** Every subcommand of `/aiteam`, under the headings and in the order of the help. */
export const topics: readonly Topic[] = [
  {
    title: 'The advice',
    commands: [nextHire, status, whatIf, plan, brief],
  },
  {
    title: 'The team',
    commands: [team, role, open, filled, setAside, milestones, remind],
  },
  {
    title: 'To look up',
    commands: [raci, stages, roles, skills, compare],
  },
  {
    title: 'The workspace',
    commands: [history, exportCommand, importCommand, forget, deleteData, settings],
  },
];

/** The same as one list. */
export const commands: readonly Command[] = topics.flatMap((topic) => topic.commands);
