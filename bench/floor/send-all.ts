import type { Envelope, FloorSlack, FromApp } from './floor-slack.ts';

/** Enough to keep an app busy, few enough that none of them waits for long. */
const mostAtOnce = 8;
/** An answer that does not come is a fault of the benchmark, not a slow app. */
const patience = 15_000;

/**
 * Sends the envelopes, a few at a time, and resolves with the answers when as many arrived. `isAnswer` picks what counts as
 * the end of one: an acknowledgement, or what the app calls after it.
 */
export function sendAll(
  slack: FloorSlack,
  envelopes: readonly Envelope[],
  isAnswer: (event: FromApp) => boolean,
): Promise<readonly FromApp[]> {
  return new Promise((resolve, reject) => {
    const answers: FromApp[] = [];
    let sent = 0;
    const sendNext = () => {
      const envelope = envelopes[sent];
      sent += 1;
      if (envelope) slack.send(envelope);
    };
    const timer = setTimeout(() => {
      reject(new Error(`Only ${answers.length} of ${envelopes.length} requests were answered.`));
    }, patience);
    slack.listen((event) => {
      if (!isAnswer(event)) return;
      answers.push(event);
      if (answers.length === envelopes.length) {
        clearTimeout(timer);
        resolve(answers);
      } else sendNext();
    });
    for (let i = 0; i < mostAtOnce; i += 1) sendNext();
  });
}

/** Any acknowledgement. */
export function isAck(event: FromApp): boolean {
  return event.kind === 'ack';
}

/** The app's call of this method, or of the response URL. */
export function isCallOf(path: string): (event: FromApp) => boolean {
  return (event) => event.kind === 'call' && event.path.endsWith(path);
}
