/** How far an audit has come: sheets read, then sheets checked. `of` null while nobody knows yet. */
export interface Progress {
  readonly step: 'reading' | 'checking';
  readonly done: number;
  readonly of: number | null;
}
