import { decodeCellText, encodeXml, XmlScanner } from '../xml';
import type { OverlayChange } from './changes';
import type { StyleEditor } from './style-edits';
import { outline, placeFor, splice, type Edit } from './splice';

/** Order of a sheet part up to conditional formats. */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
];

/**
 * Takes our conditional formats off a sheet part and lays the new ones. Those of the template stay as they are and keep
 * their precedence.
 */
export function patchOverlay(xml: string, change: OverlayChange, styles: StyleEditor): string {
  const cleared = removeOurs(xml, change.marker);
  const formats = change.formats.filter(({ ranges }) => ranges.length > 0);
  if (formats.length === 0) return cleared;
  const whole = outline(cleared);
  const { prefix: p } = whole;
  const at = placeFor(whole, ORDER);
  let priority = highestPriority(cleared);
  const text = formats.map((format) => {
    priority++;
    return (
      `<${p}conditionalFormatting sqref="${encodeXml(format.ranges.join(' '))}">` +
      `<${p}cfRule type="expression" dxfId="${styles.differential(format)}" priority="${priority}">` +
      `<${p}formula>${encodeXml(format.formula.replace(/^=/, ''))}</${p}formula>` +
      `</${p}cfRule></${p}conditionalFormatting>`
    );
  });
  return splice(cleared, [{ start: at, end: at, text: text.join('') }]);
}

/** Rules whose formula carries the marker go; where none is left, the element around them too. */
function removeOurs(xml: string, marker: string): string {
  const edits: Edit[] = [];
  for (const block of outline(xml).children) {
    if (block.name !== 'conditionalFormatting') continue;
    const element = xml.slice(block.start, block.end);
    const rules = outline(element).children.filter(({ name }) => name === 'cfRule');
    const ours = rules.filter(({ start, end }) => isOurs(element.slice(start, end), marker));
    if (ours.length === 0) continue;
    if (ours.length === rules.length) edits.push({ start: block.start, end: block.end, text: '' });
    else for (const rule of ours) edits.push({ start: block.start + rule.start, end: block.start + rule.end, text: '' }); // prettier-ignore
  }
  return splice(xml, edits);
}

function isOurs(rule: string, marker: string): boolean {
  for (const scanner = new XmlScanner(rule); scanner.next();) {
    if (scanner.is('formula') && scanner.isOpen() && decodeCellText(scanner.readText()).includes(marker))
      return true;
  }
  return false;
}

function highestPriority(xml: string): number {
  let highest = 0;
  for (const { name, start, end } of outline(xml).children) {
    if (name !== 'conditionalFormatting') continue;
    for (const scanner = new XmlScanner(xml.slice(start, end)); scanner.next();) {
      if (scanner.is('cfRule') && !scanner.isClose()) {
        highest = Math.max(highest, Number(scanner.attribute('priority') ?? 0) || 0);
      }
    }
  }
  return highest;
}
