import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveWorksheetMergeMutation,
} from '@univerjs/sheets';

/** Univer's mutations that move, insert, remove or join cells; each names its sheet and one or more ranges. */
export const STRUCTURE_MUTATIONS: ReadonlySet<string> = new Set([
  AddWorksheetMergeMutation.id,
  RemoveWorksheetMergeMutation.id,
  InsertRowMutation.id,
  InsertColMutation.id,
  RemoveRowMutation.id,
  RemoveColMutation.id,
  MoveRangeMutation.id,
]);
