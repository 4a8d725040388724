/** Sheets that this session added or took away: their coming and going is no change by somebody else. */
const ownSheets = new Set<string>();

export function addOwnSheet(id: string): void {
  ownSheets.add(id);
}

export const isOwnSheet = (id: string): boolean => ownSheets.has(id);
