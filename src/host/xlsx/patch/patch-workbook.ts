import { parseRange } from '../../../table/address';
import { HostError } from '../../port';
import { XlsxError } from '../errors';
import { MAX_COLUMN, MAX_ROW } from '../formula';
import { openPackage, type OfficePackage } from '../package';
import { findWorkbookPart, readWorkbookPart } from '../read-workbook';
import { findSettingsPart } from '../settings';
import { patchCells } from './cell-edits';
import type { CellChange, PlacedChange, WorkbookChanges } from './changes';
import { hasFormulas } from './formula-edits';
import { patchOverlay } from './overlay-edits';
import { PackageEditor } from './package-edits';
import { newSettings, patchSettings } from './settings-edits';
import { outline, placeFor, setAttribute, splice } from './splice';
import { StyleEditor } from './style-edits';

const SETTINGS_PATH = 'docProps/custom.xml';
const SETTINGS_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const SETTINGS_LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
/** What Excel takes in one cell. */
const MAX_TEXT = 32767;
const STYLES_PATH = 'xl/styles.xml';

/**
 * Changes a file and leaves everything else of it byte for byte as it was: parts that nothing touches are copied as they
 * are packed, in the others only the changed elements are replaced.
 *
 * In: the bytes of an .xlsx or .xlsm file (not altered), what to change. Out: the bytes of the new file; the same bytes
 * where nothing changes.
 * Errors: XlsxError as `readWorkbook`; HostError `sheet-missing`, `unsupported` (a cell of an array formula), `failed`
 * (a name that is no cell, a value that none can hold).
 */
export function patchWorkbook(bytes: Uint8Array, changes: WorkbookChanges): Uint8Array {
  try {
    const patch = new WorkbookPatch(openPackage(bytes));
    patch.run(changes);
    return patch.editor.isChanged ? patch.editor.toBytes() : bytes;
  } catch (error) {
    if (error instanceof XlsxError || error instanceof HostError) throw error;
    throw new XlsxError('damaged', String(error));
  }
}

class WorkbookPatch {
  readonly editor: PackageEditor;
  private readonly workbookPath: string;
  private readonly sheets: ReadonlyMap<string, string>;
  private readonly stylesPath: string;
  private readonly calcChain: string | null;
  private formulasChanged = false;

  constructor(private readonly source: OfficePackage) {
    this.editor = new PackageEditor(source);
    this.workbookPath = findWorkbookPart(source);
    const { sheets } = readWorkbookPart(source, this.workbookPath);
    this.sheets = new Map(sheets.flatMap(({ name, path }) => (path === null ? [] : [[name, path]])));
    const links = source.relationships(this.workbookPath);
    this.stylesPath = links.find(({ type }) => type === 'styles')?.target ?? STYLES_PATH;
    this.calcChain = links.find(({ type }) => type === 'calcChain')?.target ?? null;
  }

  run({ cells = [], overlays = [], settings = {}, recalculate }: WorkbookChanges): void {
    const stylesXml = this.editor.text(this.stylesPath);
    const needsStyles =
      overlays.some(({ formats }) => formats.length > 0) || cells.some(({ format }) => format);
    if (stylesXml === null && needsStyles) throw new XlsxError('damaged', `${this.stylesPath} is missing`);
    const styles = new StyleEditor(stylesXml ?? '');
    for (const [sheet, changes] of bySheet(cells)) this.patchSheet(sheet, changes, styles);
    for (const overlay of overlays) {
      const path = this.pathOf(overlay.sheet);
      this.editor.set(path, patchOverlay(this.sheetXml(path), overlay, styles));
    }
    if (stylesXml !== null) this.editor.set(this.stylesPath, styles.toXml());
    // Entries for cells without a formula make Excel call the file damaged; without the part it makes a new one.
    if (this.formulasChanged && this.calcChain !== null)
      this.editor.remove(this.calcChain, this.workbookPath);
    if (cells.length > 0 && (recalculate ?? this.anyFormulas())) this.calculateOnLoad();
    this.patchSettings(settings);
  }

  private patchSheet(sheet: string, changes: readonly PlacedChange[], styles: StyleEditor): void {
    const path = this.pathOf(sheet);
    const patched = patchCells(this.sheetXml(path), changes, (style, { format }) =>
      format === undefined ? style : styles.withFormat(style, format),
    );
    this.formulasChanged ||= patched.formulasChanged;
    this.editor.set(path, patched.xml);
  }

  private pathOf(sheet: string): string {
    const path = this.sheets.get(sheet);
    if (path === undefined) throw new HostError('sheet-missing', { sheet });
    return path;
  }

  private sheetXml(path: string): string {
    const xml = this.editor.text(path);
    if (xml === null) throw new XlsxError('damaged', `${path} is missing`);
    return xml;
  }

  private anyFormulas(): boolean {
    return [...this.sheets.values()].some((path) => hasFormulas(this.editor.text(path) ?? ''));
  }

  private calculateOnLoad(): void {
    const xml = this.editor.text(this.workbookPath) ?? '';
    const whole = outline(xml);
    const known = whole.children.find(({ name }) => name === 'calcPr');
    if (known) {
      const { start, end } = known;
      const text = setAttribute(xml.slice(start, end), 'fullCalcOnLoad', '1');
      this.editor.set(this.workbookPath, splice(xml, [{ start, end, text }]));
      return;
    }
    const at = placeFor(whole, WORKBOOK_ORDER);
    const text = `<${whole.prefix}calcPr fullCalcOnLoad="1"/>`;
    this.editor.set(this.workbookPath, splice(xml, [{ start: at, end: at, text }]));
  }

  private patchSettings(settings: Readonly<Record<string, string | null>>): void {
    const entries = Object.entries(settings);
    if (entries.length === 0) return;
    const path = findSettingsPart(this.source);
    const xml = path === null ? null : this.editor.text(path);
    if (path !== null && xml !== null) this.editor.set(path, patchSettings(xml, entries));
    else {
      const set = entries.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
      if (set.length > 0) this.editor.add(SETTINGS_PATH, newSettings(set), SETTINGS_TYPE, '', SETTINGS_LINK);
    }
  }
}

/** Order of the workbook part up to its settings for calculating. */
const WORKBOOK_ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
];

function bySheet(cells: readonly CellChange[]): Map<string, PlacedChange[]> {
  const sheets = new Map<string, PlacedChange[]>();
  for (const change of cells) {
    const { sheet, cell, value } = change;
    const place = parseRange(cell);
    const isCell = place !== null && place.top === place.bottom && place.left === place.right;
    if (!isCell || place.bottom > MAX_ROW || place.right > MAX_COLUMN) {
      throw new HostError('failed', { sheet, cell, detail: 'not a cell' });
    }
    const fits = typeof value === 'number' ? Number.isFinite(value) : String(value ?? '').length <= MAX_TEXT;
    if (!fits) throw new HostError('failed', { sheet, cell, detail: 'not a value that a cell can hold' });
    const placed = { row: place.top, column: place.left, change };
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), placed]);
  }
  return sheets;
}
