import type { NewLink, NewSheet } from './new-workbook';
import { encodeXml } from './xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** Excel takes 65,530 links on a sheet; cells beyond show their text alone. */
const MOST_LINKS = 65_000;

const linksOf = ({ links = [] }: NewSheet): readonly NewLink[] => links.slice(0, MOST_LINKS);

/** The files that a sheet's links lead to, each once, in the order of their links. */
export function filesOf(sheet: NewSheet): string[] {
  return [...new Set(linksOf(sheet).flatMap(({ file }) => file ?? []))];
}

/** The sheet's part that names those files. */
export function fileLinksXml(files: readonly string[]): string {
  const items = files.map(
    (file, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/hyperlink" Target="${encodeXml(fileUrl(file))}" TargetMode="External"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${items.join('')}</Relationships>`;
}

export function linksXml(sheet: NewSheet): string {
  const links = linksOf(sheet);
  if (links.length === 0) return '';
  const ids = new Map(filesOf(sheet).map((file, index) => [file, `rId${index + 1}`]));
  const items = links.map(({ at, sheet: name, cell, file }) => {
    const id = file === undefined ? '' : ` r:id="${ids.get(file) ?? ''}"`;
    return `<hyperlink ref="${at}"${id} location="${encodeXml(`'${name.replace(/'/g, "''")}'!${cell}`)}"/>`;
  });
  return `<hyperlinks xmlns:r="${OFFICE}">${items.join('')}</hyperlinks>`;
}

/** The first `rows` rows stay in view. */
export function frozenXml(rows: number): string {
  const pane = `<pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews><sheetView workbookViewId="0">${pane}<selection pane="bottomLeft"/></sheetView></sheetViews>`;
}

/**
 * @example
 * fileUrl('../甲 1.xlsx') //=> '../%E7%94%B2%201.xlsx'
 */
function fileUrl(path: string): string {
  return path
    .split('/')
    .map((step) => encodeURIComponent(step))
    .join('/');
}
