import type { Mark } from '../plan';

/** 图例: the overlay's colours and signs as the sheet shows them; a test holds them to `host/excel`. */
export const LEGEND: Readonly<
  Record<Mark, { readonly fill: string; readonly ink: string; readonly sign: string }>
> = {
  missed: { fill: '#FDE0DD', ink: '#8A1414', sign: '▼' },
  exceeded: { fill: '#DCE9FB', ink: '#0B3C8C', sign: '▲' },
};
