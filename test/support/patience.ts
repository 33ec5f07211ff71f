export { eventually, untilSettled } from '../../src/local-slack/person/patience.ts';
