import type { JsonObject } from '../../control/protocol.ts';
import { readString, readText } from '../json.ts';

/** What ties an element to the label, hint and error of the input block around it. */
export interface FieldIds {
  readonly controlId: string;
  readonly labelId: string;
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean;
  readonly isRequired: boolean;
}

export interface ElementProps {
  readonly element: JsonObject;
  readonly blockId: string;
  /** Absent outside of input blocks. */
  readonly field?: FieldIds;
  /** What to call the element where it has no label of its own, e.g. the text of the section beside it. */
  readonly name?: string;
  /** `dispatch_action` of the input block: the element speaks to the app before the form is submitted. */
  readonly isDispatched?: boolean;
}

/** The attributes that give a form control its name, its description and its error. */
export function controlAttributes({ element, field, name }: ElementProps) {
  if (field === undefined) return { 'aria-label': nameOf(element, name) };
  return {
    id: field.controlId,
    'aria-describedby': field.describedBy,
    'aria-invalid': field.isInvalid || undefined,
    'aria-required': field.isRequired || undefined,
  };
}

/** The same for a group of controls. */
export function groupAttributes({ element, field, name }: ElementProps) {
  if (field === undefined) return { 'aria-label': nameOf(element, name) };
  return {
    'aria-labelledby': field.labelId,
    'aria-describedby': field.describedBy,
    'aria-invalid': field.isInvalid || undefined,
  };
}

function nameOf(element: JsonObject, name: string | undefined): string {
  return readString(element, 'accessibility_label') || name || readText(element, 'placeholder') || 'Choose';
}
