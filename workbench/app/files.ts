const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Asks for a file through the page's file input and hands its bytes over; the same file can be chosen again. */
export function onFileChosen(input: HTMLInputElement, take: (file: File) => void): void {
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    input.value = '';
    if (file) take(file);
  });
}

/** A file may also be dropped anywhere on the page. */
export function onFileDropped(target: HTMLElement, take: (file: File) => void): void {
  target.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  target.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    take(file);
  });
}

export async function readFile(file: File): Promise<OpenedFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Hands bytes to the browser's downloads. */
export function download(name: string, bytes: Uint8Array): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  link.download = name;
  link.click();
  // The browser has taken the data over once the click is done.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
