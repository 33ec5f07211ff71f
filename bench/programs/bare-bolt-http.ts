// The floor over HTTP: an app on Bolt alone that checks signatures and acknowledges. Arguments: the Web API's address, the bot's
// token, the signing secret.
import './report-cpu.ts';
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';

const [slackApiUrl = '', token = '', signingSecret = ''] = process.argv.slice(2);
const logLevel = LogLevel.ERROR;
const receiver = new HTTPReceiver({ signingSecret, logLevel });
const app = new App({ token, receiver, clientOptions: { slackApiUrl }, logLevel });
app.command('/aiteam', ({ ack }) => ack());
const server = await app.start(0);
const address = server.address();
process.send?.(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/`);
