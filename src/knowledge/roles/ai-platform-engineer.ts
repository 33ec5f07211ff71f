import { defineRole } from '../role.ts';

export const aiPlatformEngineer = defineRole({
  id: 'ai-platform-engineer',
  name: 'AI Platform Engineer',
  shortName: 'AI Platform Engineer',
  aliases: [
    'Agent Platform Engineer',
    'LLMOps Engineer',
    'LLMOps',
    'GenAIOps Engineer',
    'AI Infrastructure Engineer',
  ],
  group: 'technical',
  summary:
    'Builds the ground that several AI applications or agents share: access to models, identities and permissions, logs, ' +
    'limits on cost, and the way to release. Close to an MLOps engineer, with applications to run in place of training.',
  // Our reading: security, logs and release are what the sources place here.
  lowers: ['operational'],
  fill: 'hire',
  ships: true,
  duties: [
    {
      text: 'Provides shared infrastructure and tools, and sees that the rules for agents are kept',
      source: 'agent-readiness-2025',
    },
    { text: 'Gives every agent an identity of its own', source: 'agent-governance-2025' },
    {
      text: 'Runs a gateway in front of the language models, for load, access and monitoring',
      source: 'generative-operations-2025',
    },
    {
      text: 'Releases and monitors the orchestrator, the data stores and the interface',
      source: 'generative-operations-2025',
    },
  ],
  skills: [{ text: 'Those of a DevOps engineer', source: 'generative-operations-2025' }],
  addition: {
    whenNotYet: {
      text: 'While the agents of one team share nothing with others; the platform team is there for what several share',
      source: 'agent-readiness-2025',
    },
    coversUntilThen: [
      {
        role: 'mlops-engineer',
        because: {
          text: 'What is in place for models can be extended; it need not begin anew',
          source: 'generative-operations-2025',
        },
      },
      {
        role: 'software-engineer',
        because: {
          text: 'Orchestrators and data stores are released as other software is',
          source: 'generative-operations-2025',
        },
      },
    ],
  },
  sources: ['agent-readiness-2025', 'agent-governance-2025', 'generative-operations-2025'],
});
