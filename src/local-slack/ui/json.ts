import type { JsonObject } from '../control/protocol.ts';

// Blocks come from an app and may hold anything. These readers never throw: what is missing or of
// another type reads as empty, so that one odd field does not cost the whole message.

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at `key`, or undefined. */
export function readObject(from: JsonObject | undefined, key: string): JsonObject | undefined {
  const value = from?.[key];
  return isObject(value) ? value : undefined;
}

/** The text at `key`, or `''`. */
export function readString(from: JsonObject | undefined, key: string): string {
  const value = from?.[key];
  return typeof value === 'string' ? value : '';
}

/** The number at `key` (a numeral in a text counts), or undefined. */
export function readNumber(from: JsonObject | undefined, key: string): number | undefined {
  const value = from?.[key];
  if (value === null || value === undefined || value === '') return undefined;
  const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** Whether `key` holds `true`. */
export function readFlag(from: JsonObject | undefined, key: string): boolean {
  return from?.[key] === true;
}

/** The objects in the array at `key`; other members are left out. */
export function readObjects(from: JsonObject | undefined, key: string): readonly JsonObject[] {
  const value = from?.[key];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The texts in the array at `key`; other members are left out. */
export function readStrings(from: JsonObject | undefined, key: string): readonly string[] {
  const value = from?.[key];
  return Array.isArray(value) ? value.filter((member) => typeof member === 'string') : [];
}

/** The wording of the text object at `key`, markup and all. */
export function readText(from: JsonObject | undefined, key: string): string {
  return readString(readObject(from, key), 'text');
}
