import { defineRole } from '../role.ts';

export const evaluationEngineer = defineRole({
  id: 'evaluation-engineer',
  name: 'Evaluation Engineer',
  shortName: 'Evaluation Engineer',
  aliases: ['Evals Engineer', 'LLM Evaluation Engineer', 'AI Evaluation Engineer', 'AI Quality Engineer'],
  group: 'technical',
  summary:
    'Builds and runs the measuring of an AI product: test tasks, graders, data sets and what runs them before and after ' +
    'each change. What is right stays for a domain expert to judge; this role makes that judgement repeatable.',
  // Our reading of what the sources say evaluations catch.
  lowers: ['model'],
  fill: 'cover',
  duties: [
    {
      text: 'Owns what the evaluations run on, while domain experts and product teams write most of the tasks',
      source: 'evaluation-2026',
    },
    { text: 'Keeps the set of tests alive, as its named owner', source: 'evaluation-2026' },
    { text: 'Reads transcripts before trusting a score', source: 'evaluation-2026' },
  ],
  skills: [
    {
      text: 'Measuring, experiments and statistics, as usually found in ML engineers and data scientists',
      source: 'applied-llms',
    },
  ],
  addition: {
    whenNotYet: {
      text: 'At the start: one domain expert who reads 20 to 50 outputs at each significant change is enough',
      source: 'minimum-evaluation',
    },
    coversUntilThen: [
      {
        role: 'domain-expert',
        because: {
          text: 'One expert who understands the users decides what a good answer is',
          source: 'minimum-evaluation',
        },
      },
      {
        role: 'data-scientist',
        because: {
          text: 'Trained to evaluate experiments; should review them at the least',
          source: 'generative-operations-2025',
        },
      },
    ],
  },
  sources: ['evaluation-2026', 'applied-llms', 'minimum-evaluation', 'generative-operations-2025'],
});
