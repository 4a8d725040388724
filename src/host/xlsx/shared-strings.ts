import { decodeCellText, XmlScanner } from './xml';

/** Texts that cells point to by their index (`sharedStrings.xml`). Runs of rich text come out as one text. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  for (const scanner = new XmlScanner(xml); scanner.next();) {
    if (scanner.is('si') && !scanner.isClose()) strings.push(readStringItem(scanner));
  }
  return strings;
}

/**
 * The text of the `<si>` or `<is>` that the scanner stands on; goes to its end.
 * Phonetic runs (`<rPh>`, hints for reading) are no part of it.
 */
export function readStringItem(scanner: XmlScanner): string {
  if (!scanner.isOpen()) return '';
  let text = '';
  for (let depth = 1; depth > 0 && scanner.next();) {
    if (scanner.isClose()) depth--;
    else if (scanner.is('rPh')) scanner.skip();
    else if (scanner.is('t')) text += scanner.readText();
    else if (scanner.isOpen()) depth++;
  }
  return decodeCellText(text);
}
