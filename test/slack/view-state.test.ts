import { describe, expect, test } from 'vitest';
import { readValue, readValues, viewStateSchema } from '../../src/slack/payloads/view-state.ts';

const option = { text: { type: 'plain_text', text: 'One' }, value: 'one' };

function read(element: object) {
  return viewStateSchema.parse({ values: { block: { action: element } } });
}

describe('the value of an input', () => {
  test.each([
    ['a text', { type: 'plain_text_input', value: 'typed' }, 'typed'],
    ['an empty text', { type: 'plain_text_input', value: null }, null],
    ['a number', { type: 'number_input', value: '3' }, '3'],
    ['a choice', { type: 'static_select', selected_option: option }, 'one'],
    ['no choice', { type: 'static_select', selected_option: null }, null],
    ['a person', { type: 'users_select', selected_user: 'U1' }, 'U1'],
    ['nobody', { type: 'users_select', selected_user: null }, null],
    ['a date', { type: 'datepicker', selected_date: '2027-02-01' }, '2027-02-01'],
    ['a channel', { type: 'conversations_select', selected_conversation: 'C1' }, 'C1'],
    ['several choices where one is expected', { selected_options: [option] }, null],
  ])('%s', (_, element, value) => {
    expect(readValue(read(element), 'block')).toBe(value);
  });

  test('is undefined where the view has no such block, so that what is known stays', () => {
    expect(readValue(read({ value: 'x' }), 'other')).toBeUndefined();
    expect(readValues(read({ value: 'x' }), 'other')).toBeUndefined();
  });
});

test.each([
  ['several choices', { selected_options: [option, { value: 'two' }] }, ['one', 'two']],
  ['none of several', { selected_options: [] }, []],
  ['one value where several are expected', { value: 'x' }, []],
])('the values of an input: %s', (_, element, values) => {
  expect(readValues(read(element), 'block')).toEqual(values);
});

test.each([
  [{}],
  [{ values: null }],
  [{ values: { block: 'x' } }],
  [{ values: { block: { action: { value: 7 } } } }],
  [{ values: { block: { action: { selected_option: { text: 'no value' } } } } }],
])('%j is no state of a view', (state) => {
  expect(viewStateSchema.safeParse(state).success).toBe(false);
});
