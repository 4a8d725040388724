import type { CellInput, Reading } from './reading';

/** Reads a target or an actual cell. Total: never throws. */
export function readCell(input: CellInput): Reading {
  const text = (input.text ?? String(input.value ?? '')).trim();
  return text === '' ? { kind: 'empty', text } : { kind: 'qualitative', text, level: null };
}
