import type { Stage } from './stage.ts';

export interface Scene {
  /** Names the scene, and its picture. */
  readonly id: string;
  /** What happens, for whoever looks. */
  readonly caption: string;
  readonly play: (stage: Stage) => Promise<void>;
}

/** Chooses an option in each of these questions, and presses the button below. */
async function answers(stage: Stage, chosen: { readonly [question: string]: string }): Promise<void> {
  const ann = stage.person('ann');
  for (const [question, option] of Object.entries(chosen)) {
    await stage.pause();
    await ann.chooses(question, option);
  }
}

/** Adds somebody in a role, and waits until the form counts them and is empty again. */
async function addsToTheTeam(stage: Stage, role: string, handle: string, count: number): Promise<void> {
  const ann = stage.person('ann');
  await ann.chooses('Add people: role', role);
  await stage.pause();
  await ann.picks('Person', handle);
  await stage.pause();
  await ann.clicks('Add to the team');
  await ann.sees(`*On the team today:* ${count} ${count === 1 ? 'person' : 'people'}`);
  await stage.pause();
}

/** The tour, as it is played: one person asks, answers, decides and shares; another sees what became of it. */
export const scenes: readonly Scene[] = [
  {
    id: 'question',
    caption:
      'Northwind Robotics wants its model live in half a year. Ann, Head of AI, has to say whom to hire next.',
    play: async (stage) => stage.look({ as: 'ann', at: '#ai-team' }),
  },
  {
    id: 'command',
    caption: 'She asks the bot, in the channel where the question came up.',
    play: async (stage) => {
      await stage.types('ann', '#ai-team', '/aiteam next-hire');
      await stage.person('ann').sees('Step 1 of 3');
    },
  },
  {
    id: 'where',
    caption: 'Three short steps. First, where the project stands; “Not sure yet” is always an answer.',
    play: async (stage) => {
      await answers(stage, {
        'What kind of AI is it?': 'Models trained on our own data',
        'How far along is AI in your organisation?': 'First AI initiative (3–5 people)',
        'Which phase is the project in?': 'Modelling: training models',
        'Is this a pilot, or meant for production?': 'Meant for production',
      });
    },
  },
  {
    id: 'needs',
    caption: 'Second, what the model has to stand up to.',
    play: async (stage) => {
      await stage.person('ann').submits();
      await stage.person('ann').sees('Step 2 of 3');
      await answers(stage, {
        'Do you have reliable, labelled data?': 'Yes',
        'How will predictions be served?': 'Real-time: while someone waits',
        'Is the model’s performance business-critical?': 'Yes',
        'Is regulated or personal data involved?': 'No',
        'How many models run in production today?': 'None yet',
      });
    },
  },
  {
    id: 'team',
    caption: 'Third, who is there already, and the dates that matter.',
    play: async (stage) => {
      const ann = stage.person('ann');
      await ann.submits();
      await ann.sees('Step 3 of 3');
      await stage.pause();
      await addsToTheTeam(stage, 'ML Engineer', '@ana', 1);
      await addsToTheTeam(stage, 'Data Engineer', '@ben', 2);
      await addsToTheTeam(stage, 'Data Scientist', '@dev', 3);
      await ann.fills('Launch', stage.inDays(182));
    },
  },
  {
    id: 'advice',
    caption:
      'The answer: which role, by when, and why, each reason with its source. Only Ann sees it so far.',
    play: async (stage) => {
      await stage.person('ann').submits();
      await stage.person('ann').sees('Next hire:');
    },
  },
  {
    id: 'plan',
    caption: '“Plan” shows which role to open when, and how many days are to spare.',
    play: async (stage) => {
      await stage.person('ann').clicks('Plan');
      await stage.person('ann').sees('Plan');
    },
  },
  {
    id: 'share',
    caption: '“Share” shows exactly what will be public, before it is.',
    play: async (stage) => {
      await stage.person('ann').clicks('Share');
      await stage.person('ann').sees('Share the advice');
    },
  },
  {
    id: 'shared',
    caption: 'Chloe sees what Ann shared, and nothing of what only Ann sees.',
    play: async (stage) => {
      await stage.person('ann').submits();
      await stage.pause();
      stage.look({ as: 'chloe', at: '#ai-team' });
      await stage.person('chloe').sees('Shared from');
    },
  },
  {
    id: 'home',
    caption:
      'The app’s Home keeps all of it in one place: the next hire, the team, what is not covered, the dates.',
    play: async (stage) => {
      stage.look({ as: 'ann', at: '@aiteam', tab: 'home' });
      await stage.person('ann').opensHome();
      await stage.person('ann').seesHome('Next hire');
    },
  },
  {
    id: 'reminder',
    caption:
      'A reminder tells the channel what is due, and keeps quiet when nothing is. This is the next one, for Ann’s eyes.',
    play: async (stage) => {
      const ann = stage.person('ann');
      stage.look({ as: 'ann', at: '#ai-team' });
      await stage.types('ann', '#ai-team', '/aiteam remind');
      await ann.sees('Set up a reminder');
      await stage.pause();
      await ann.submits();
      await ann.sees('I may post in');
      await stage.types('ann', '#ai-team', '/aiteam remind list');
      await ann.clicks('Look now');
      await ann.sees('would say this');
    },
  },
];
