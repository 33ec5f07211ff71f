export { Person } from '../../src/local-slack/person/person.ts';
