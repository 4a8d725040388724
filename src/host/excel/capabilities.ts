import { HostError } from '../port';

/** The floor: what Office LTSC 2021 has. Everything here keeps to it. */
export const FLOOR = { set: 'ExcelApi', version: '1.14' } as const;

/** What the program around us can do. Asked once; `Office.onReady` must have settled before. */
export interface Capabilities {
  /** The floor is there. */
  readonly supported: boolean;
  /** The workbook was opened to be read only. */
  readonly readOnly: boolean;
}

export function askCapabilities(): Capabilities {
  const { requirements, document } = Office.context;
  return {
    supported: requirements.isSetSupported(FLOOR.set, FLOOR.version),
    readOnly: document.mode === Office.DocumentMode.ReadOnly,
  };
}

/** Throws HostError `unsupported` below the floor. */
export function assertSupported(capabilities: Capabilities): void {
  if (!capabilities.supported) {
    throw new HostError('unsupported', { detail: `${FLOOR.set} ${FLOOR.version}` });
  }
}
