import { defineRole } from '../role.ts';

export const aiEngineer = defineRole({
  id: 'ai-engineer',
  name: 'AI Engineer',
  shortName: 'AI Engineer',
  aliases: [
    'LLM Engineer',
    'Applied AI Engineer',
    'Generative AI Engineer',
    'GenAI Engineer',
    'AI Application Engineer',
    'Full-stack AI Engineer',
  ],
  group: 'technical',
  summary:
    'Builds products on models that others trained: calls to a language model, retrieval, prompts, tools and the code ' +
    'around them. Comes from software engineering more than from model training, and need never train a model. Prompting ' +
    'is a skill of this role, not a role of its own.',
  // Our reading: the sources put building, releasing and maintaining the application here, and do not speak of our risks.
  lowers: ['operational'],
  fill: 'hire',
  ships: true,
  duties: [
    {
      text: 'Prototypes quickly and goes on improving the product, interface and plumbing included',
      source: 'applied-llms',
    },
    {
      text: 'Works as a full-stack developer in an early product, and connects the model with the application',
      source: 'hiring-mle-2024',
    },
    {
      text: 'Takes on the orchestration around the model, as software engineers do well',
      source: 'generative-operations-2025',
    },
  ],
  skills: [
    { text: 'Software engineering and APIs; training models is not required', source: 'latent-space-2023' },
    {
      text: 'Writing prompts, choosing models, splitting documents and handling queries',
      source: 'adoption-plan-2024',
    },
  ],
  addition: {
    whenNotYet: {
      text: 'Where engineers who are there already can build the first product; it need not take an AI engineer',
      source: 'applied-llms',
    },
    coversUntilThen: [
      {
        role: 'software-engineer',
        because: {
          text: 'Web developers can be trained to build on a language model',
          source: 'agent-readiness-2025',
        },
      },
      {
        role: 'ml-engineer',
        because: {
          text: 'Knows how to measure; a regular look is enough, without a full-time hire',
          source: 'applied-llms',
        },
      },
    ],
  },
  sources: [
    'latent-space-2023',
    'applied-llms',
    'hiring-mle-2024',
    'generative-operations-2025',
    'agent-readiness-2025',
    'adoption-plan-2024',
  ],
});
