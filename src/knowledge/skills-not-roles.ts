import type { NotYet } from './do-not-hire.ts';
import type { Fact } from './role.ts';
import type { RoleId } from './roles/index.ts';
import { type Skill, skillRoles, skills, skillsSource } from './skills.ts';

/** A skill that people ask for as if it were a role. Nobody is hired for it alone. */
export interface SkillNotRole extends NotYet {
  readonly id: string;
  /** Reads on after "Do not hire for". */
  readonly name: string;
  /** What people type; matched as the names of roles are. */
  readonly names: readonly string[];
  /** The roles that bring it, the likeliest first. Never empty. */
  readonly sitsIn: readonly { readonly role: RoleId; readonly because: Fact }[];
}

const learnOrBuyIn: Pick<NotYet, 'coverWith' | 'reopens'> = {
  coverWith: [
    { from: 'internal', text: 'somebody in one of these roles, who learns it', source: 'adoption-plan-2024' },
    {
      from: 'contract',
      text: 'a partner, where your people lack it or time is short',
      source: 'adoption-plan-2024',
    },
  ],
  reopens: [
    {
      text: 'It cannot be learnt inside in the time that you have; then hire one of these roles, and ask for the skill in its brief',
      source: 'adoption-plan-2024',
    },
  ],
};

const onLanguageModels: Pick<NotYet, 'coverWith' | 'reopens'> = {
  coverWith: [
    {
      from: 'internal',
      text: 'software or web developers whom you have, trained to build on a language model',
      source: 'agent-readiness-2025',
    },
    ...learnOrBuyIn.coverWith.slice(1),
  ],
  reopens: [
    {
      text: 'You build a product on a language model and nobody there can build it; then hire an AI engineer',
      source: 'applied-llms',
    },
    ...learnOrBuyIn.reopens,
  ],
};

/** The skills that are asked for as roles. */
export const skillsNotRoles = [
  {
    id: 'prompting',
    name: 'prompting',
    names: [
      'prompt engineer',
      'prompt engineering',
      'prompter',
      'prompt designer',
      'prompt writer',
      'prompts',
    ],
    why: {
      text: 'Writing prompts is a skill; the jobs are in the architecture, the evaluation and the operations around them',
      source: 'prompting-2025',
    },
    sitsIn: [
      {
        role: 'ai-engineer',
        because: {
          text: 'Writes the prompts of a product, chooses models and prepares what they answer from',
          source: 'adoption-plan-2024',
        },
      },
      {
        role: 'evaluation-engineer',
        because: {
          text: 'Owns what evaluations run on, by which a changed prompt is judged',
          source: 'evaluation-2026',
        },
      },
      {
        role: 'domain-expert',
        because: {
          text: 'Understands the users, and decides what a good answer is',
          source: 'minimum-evaluation',
        },
      },
    ],
    ...onLanguageModels,
  },
  {
    id: 'language-model-frameworks',
    name: 'LangChain, LlamaIndex and the like',
    names: [
      'LangChain',
      'LangChain developer',
      'LangChain engineer',
      'LangGraph developer',
      'LlamaIndex',
      'LlamaIndex developer',
    ],
    why: {
      text: 'Frameworks for chains, retrieval and agents are tools; the AI engineer’s job grew up around them',
      source: 'latent-space-2023',
    },
    sitsIn: [
      {
        role: 'ai-engineer',
        because: { text: 'Builds products with tools like these', source: 'latent-space-2023' },
      },
      {
        role: 'software-engineer',
        because: {
          text: 'Takes on the orchestration around a model, as other software',
          source: 'generative-operations-2025',
        },
      },
    ],
    ...onLanguageModels,
  },
  {
    id: 'retrieval',
    name: 'retrieval (RAG)',
    names: [
      'RAG',
      'RAG engineer',
      'RAG developer',
      'RAG specialist',
      'Retrieval engineer',
      'Vector database engineer',
    ],
    why: {
      text: 'Splitting documents, handling queries and preparing data for an index stand among the skills that such an application takes',
      source: 'adoption-plan-2024',
    },
    sitsIn: [
      {
        role: 'ai-engineer',
        because: { text: 'Splits documents and handles queries', source: 'adoption-plan-2024' },
      },
      {
        role: 'data-engineer',
        because: { text: 'Cleans the data and makes it available reproducibly', source: 'core-roles' },
      },
    ],
    ...onLanguageModels,
  },
  fromMatrix('python', 'Python', ['Python developer', 'Python engineer', 'Python programmer']),
  fromMatrix('ml-frameworks', 'PyTorch or TensorFlow', [
    'PyTorch',
    'PyTorch developer',
    'PyTorch engineer',
    'TensorFlow',
    'TensorFlow developer',
    'TensorFlow engineer',
  ]),
  fromMatrix('kubernetes', 'Kubernetes', ['Kubernetes engineer', 'Kubernetes developer', 'Docker engineer']),
  fromMatrix('sql', 'SQL', ['SQL developer', 'SQL engineer', 'SQL programmer']),
] as const satisfies readonly SkillNotRole[];

export type SkillNotRoleId = (typeof skillsNotRoles)[number]['id'];

/** The skill with this id. */
export function findSkillNotRole(id: SkillNotRoleId): SkillNotRole {
  const found = skillsNotRoles.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`unknown skill ${id}`);
  return found;
}

/** A row of the skills matrix: it sits in the roles that must have it. */
function fromMatrix<const Id extends Skill['id']>(
  id: Id,
  name: string,
  names: readonly string[],
): SkillNotRole & { readonly id: Id } {
  const row = skills.find((skill) => skill.id === id);
  const must = { text: 'Must have it, by the skills matrix', source: skillsSource };
  return {
    id,
    name,
    names: [name, ...names],
    why: { text: 'Several roles must have it, and none consists of it', source: skillsSource },
    sitsIn: skillRoles
      .filter((_, column) => row?.levels[column] === 'M')
      .map((role) => ({ role, because: must })),
    ...learnOrBuyIn,
  };
}
