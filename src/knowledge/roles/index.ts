import type { Fact, RoleCard } from '../role.ts';
import { aiEngineer } from './ai-engineer.ts';
import { aiGovernanceLead } from './ai-governance-lead.ts';
import { aiPlatformEngineer } from './ai-platform-engineer.ts';
import { aiProductManager } from './ai-product-manager.ts';
import { aiSecurityEngineer } from './ai-security-engineer.ts';
import { analyticsEngineer } from './analytics-engineer.ts';
import { analyticsLead } from './analytics-lead.ts';
import { businessAnalyst } from './business-analyst.ts';
import { dataAnalyst } from './data-analyst.ts';
import { dataEngineer } from './data-engineer.ts';
import { dataScientist } from './data-scientist.ts';
import { domainExpert } from './domain-expert.ts';
import { embeddedAiEngineer } from './embedded-ai-engineer.ts';
import { ethicsLegalLead } from './ethics-legal-lead.ts';
import { evaluationEngineer } from './evaluation-engineer.ts';
import { forwardDeployedEngineer } from './forward-deployed-engineer.ts';
import { headOfAi } from './head-of-ai.ts';
import { labelingLead } from './labeling-lead.ts';
import { mlEngineer } from './ml-engineer.ts';
import { mlProjectManager } from './ml-project-manager.ts';
import { mlResearcher } from './ml-researcher.ts';
import { mlopsEngineer } from './mlops-engineer.ts';
import { monitoringSpecialist } from './monitoring-specialist.ts';
import { softwareEngineer } from './software-engineer.ts';
import { uxDesigner } from './ux-designer.ts';

/** Every role, in the order in which lists show them; additions to the four sources last. */
export const roles = [
  aiProductManager,
  mlProjectManager,
  dataEngineer,
  mlEngineer,
  dataScientist,
  mlopsEngineer,
  softwareEngineer,
  uxDesigner,
  domainExpert,
  labelingLead,
  ethicsLegalLead,
  monitoringSpecialist,
  embeddedAiEngineer,
  aiSecurityEngineer,
  headOfAi,
  mlResearcher,
  dataAnalyst,
  businessAnalyst,
  aiEngineer,
  evaluationEngineer,
  aiPlatformEngineer,
  aiGovernanceLead,
  analyticsEngineer,
  analyticsLead,
  forwardDeployedEngineer,
] as const satisfies readonly RoleCard[];

export type RoleId = (typeof roles)[number]['id'];
export type Role = RoleCard & { readonly id: RoleId };

const byId = new Map<string, Role>(roles.map((role) => [role.id, role]));
const positions = new Map<string, number>(roles.map((role, position) => [role.id, position]));

/** The card of the role with this id. */
export function findRole(id: RoleId): Role {
  const role = byId.get(id);
  if (!role) throw new Error(`unknown role ${id}`);
  return role;
}

/** Position of the role in `roles`; for sorting roles the same way everywhere. */
export function roleIndex(id: RoleId): number {
  const position = positions.get(id);
  if (position === undefined) throw new Error(`unknown role ${id}`);
  return position;
}

/** Whether the text is the id of a role. Exact: names that people type are matched elsewhere. */
export function isRoleId(text: string): text is RoleId {
  return byId.has(text);
}

/** Who covers an addition until it is hired, and why; empty for the roles of the four sources. */
export function findCoversUntilThen({
  addition,
}: RoleCard): readonly { readonly role: RoleId; readonly because: Fact }[] {
  // A card cannot name the type of all ids, which is made of the cards; a test sees that each id exists.
  return (addition?.coversUntilThen ?? []).flatMap(({ role, because }) =>
    isRoleId(role) ? [{ role, because }] : [],
  );
}
