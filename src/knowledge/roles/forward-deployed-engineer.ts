import { defineRole } from '../role.ts';

export const forwardDeployedEngineer = defineRole({
  id: 'forward-deployed-engineer',
  name: 'Forward-deployed Engineer',
  shortName: 'Forward-deployed',
  aliases: ['FDE', 'Forward deployed AI engineer', 'Deployed engineer', 'Customer deployment engineer'],
  group: 'technical',
  summary:
    'A software engineer who works for a time inside a customer’s team, makes the product run there, and carries what was ' +
    'learnt back into it. A role of companies that sell AI to others; who builds for their own house has no use for it.',
  // Our reading: what fails at the customer’s is what the sources place here.
  lowers: ['operational'],
  fill: 'hire',
  ships: true,
  duties: [
    {
      text: 'Goes to and fro between customers’ teams and the team that builds the product',
      source: 'forward-deployed-2025',
    },
    {
      text: 'Writes code for production in the customer’s own environment',
      source: 'forward-deployed-crv',
    },
    { text: 'Brings what was learnt at customers’ back into the product', source: 'forward-deployed-crv' },
    {
      text: 'Turns a vague business problem into a technical one that can be scoped',
      source: 'forward-deployed-three-jobs',
    },
  ],
  skills: [
    { text: 'Software, sales and platform engineering, a mix of the three', source: 'forward-deployed-2025' },
  ],
  addition: {
    whenNotYet: {
      text: 'In most companies: unless all its costs are accepted along with its benefits, it is only an imitation',
      source: 'forward-deployed-doubts',
    },
    coversUntilThen: [
      {
        role: 'software-engineer',
        because: {
          text: 'The first of the three jobs in it: writing code for production where the customer runs it',
          source: 'forward-deployed-three-jobs',
        },
      },
      {
        role: 'ai-product-manager',
        because: {
          text: 'Another of the three: carrying what was learnt back to the team that builds',
          source: 'forward-deployed-three-jobs',
        },
      },
    ],
  },
  sources: [
    'forward-deployed-2025',
    'forward-deployed-crv',
    'forward-deployed-three-jobs',
    'forward-deployed-doubts',
  ],
});
