// The floor: an app on Bolt alone that acknowledges, and does nothing else. Arguments: the Web API's address, the tokens.
import './report-cpu.ts';
import { App, LogLevel, SocketModeReceiver } from '@slack/bolt';

const [slackApiUrl = '', botToken = '', appToken = ''] = process.argv.slice(2);
const clientOptions = { slackApiUrl };
const receiver = new SocketModeReceiver({
  appToken,
  logLevel: LogLevel.ERROR,
  installerOptions: { clientOptions: { ...clientOptions } },
});
const app = new App({ token: botToken, receiver, clientOptions, logLevel: LogLevel.ERROR });
app.command('/aiteam', ({ ack }) => ack());
app.view(/.*/, ({ ack }) => ack());
await app.start();
