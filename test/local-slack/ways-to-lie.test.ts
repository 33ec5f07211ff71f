import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** How stand-ins for Slack have been seen to lie, and the groups of tests that hold that this one does not. */
const waysToLie: { readonly [way: string]: readonly string[] } = {
  'posts acknowledgements and responses publicly, shows ephemerals to everybody, keeps them in history': [
    'no private message is public: neither an acknowledgement, nor a response, nor an ephemeral',
  ],
  'has one stack of modals for all, and lets one person submit the view of another': [
    'each person has a stack of modals of their own',
  ],
  'drops initial values and those of inputs without ids, and has one field for all elements': [
    'values are those of the form: initial ones, those of inputs without ids, each in its own field',
  ],
  'closes a modal that was not acknowledged, and says nothing of a dead command': [
    'a modal does not close without an acknowledgement',
    'a dead command is not passed over in silence',
  ],
  'accepts stale hashes, unknown views, old triggers, unknown tokens and the messages of others': [
    'nothing stale is accepted: no hash, view or trigger; and an update keeps the view’s id',
    'nothing that is strange is accepted: no token, and no message of others',
  ],
  'gives an updated view a new id, and stores blocks without those of their actions': [
    'nothing stale is accepted: no hash, view or trigger; and an update keeps the view’s id',
    'the ids of a stored message are those of its actions',
  ],
  'sends actions on the Home like those on a message': [
    'an action on the Home does not look like one on a message',
  ],
  'closes the whole stack where only the top view was dismissed': ['only the top view is dismissed'],
  'sends a payload to all connections, and loses those sent while the app reconnects': [
    'a payload goes to one connection, and none is lost while the app reconnects',
  ],
  'listens on all interfaces': ['nobody listens beyond this machine'],
  'answers unknown methods with 404 or a page': ['a method that does not exist is neither 404 nor a page'],
};

/** What such a server must let its tests do, and the test that does it. */
const controls: { readonly [control: string]: readonly [file: string, test: string] } = {
  'set the clock': ['strictness', 'expired_trigger_id after three seconds'],
  'delay or drop an acknowledgement': ['rig', 'an acknowledgement that is dropped brings the event again'],
  'resend an envelope': ['rig', 'a frame can be dropped, doubled and delayed on its way to the app'],
  'send disconnect and drop the connection': [
    'delivery',
    'the app comes back after a disconnect and after a dropped connection',
  ],
  'stop answering pings': ['delivery', 'an app whose pings are not answered comes back by itself'],
  'force 429 or an error code': ['web-api', 'failures come when a test asks for them, once'],
  'archive a channel': [
    'changing-channels',
    'an archived channel takes no message until it is out of the archive',
  ],
  'remove the bot from a channel': [
    'changing-channels',
    'a bot that is taken out hears that it left, and can neither post nor, in private, find the channel',
  ],
  'deactivate a person': ['people', 'a person who left can neither act nor be written to'],
  'uninstall the app from one workspace': ['workspaces', 'lose the app one at a time'],
  'read every call': ['web-api', 'every call can be read afterwards, without its token'],
  'read every frame': ['delivery', 'an event that is not acknowledged comes again, with a count'],
};

const sourceOf = (name: string) => readFileSync(new URL(`${name}.test.ts`, import.meta.url), 'utf8');
const groupsIn = (name: string) =>
  [...sourceOf(name).matchAll(/^describe\('(.+)', /gm)].map(([, title]) => title);

test('each way to lie has its group of tests, and each group of them its way', () => {
  const groups = [...groupsIn('lies'), ...groupsIn('lies-in-views')];
  expect(groups.toSorted()).toEqual([...new Set(Object.values(waysToLie).flat())].toSorted());
});

test.each(Object.entries(controls))('a test can %s', (_, [file, title]) => {
  expect(sourceOf(file)).toContain(`'${title}'`);
});
