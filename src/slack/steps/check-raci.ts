import { adviseSavedTeam } from '../saved-team.ts';
import { listHoles, tellHoles } from '../views/step-text.ts';
import { defineStep } from '../workflows/step.ts';

export const checkRaci = defineStep({
  id: 'check-raci',
  title: 'Check the RACI',
  description: 'Counts the tasks of the AI team for which nobody is accountable or responsible',
  outputs: {
    holes: {
      type: 'integer',
      title: 'Holes',
      description: 'How many there are; 0 where every task has somebody',
      isRequired: true,
    },
    summary: {
      type: 'string',
      title: 'Summary',
      description: 'The holes in a sentence, or that there are none',
      isRequired: true,
    },
    list: {
      type: 'string',
      title: 'List',
      description: 'A line for each hole, with the role that it falls to; empty where there are none',
      isRequired: false,
    },
  },
  run: (saved, deps) => {
    const { raci } = adviseSavedTeam(saved, deps).advice;
    const list = listHoles(raci);
    return {
      holes: raci.flatMap((row) => row.holes).length,
      summary: tellHoles(raci),
      ...(list ? { list } : {}),
    };
  },
});
