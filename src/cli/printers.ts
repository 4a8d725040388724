import type { Format } from './arguments';
import { SCHEMA, type FileJson } from './schema';
import type { Speech } from './speech';
import { fileToText, totalsToText } from './to-text';

/** Prints files as they come, in one of the formats. */
export interface Printer {
  file(file: FileJson): void;
  end(): void;
}

export const PRINTERS: Readonly<
  Record<Format, (to: { out(text: string): void }, speech: Speech) => Printer>
> = {
  text: ({ out }, speech) => {
    const files: FileJson[] = [];
    return {
      file: (file) => {
        files.push(file);
        if (!file.error) out(fileToText(file, speech));
      },
      end: () => out(totalsToText(files, speech)),
    };
  },
  // Piece by piece, so that a thousand files need no text that holds them all.
  json: ({ out }) => {
    let before = `{"schema":${JSON.stringify(SCHEMA)},"files":[`;
    out(before);
    before = '\n';
    return {
      file: (file) => {
        out(before + JSON.stringify(file));
        before = ',\n';
      },
      end: () => out('\n]}\n'),
    };
  },
  ndjson: ({ out }) => ({ file: (file) => out(`${JSON.stringify(file)}\n`), end: () => undefined }),
};
