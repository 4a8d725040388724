/** The fixed parts of index.html. Missing ones are a fault of the page, not of the user. */
function part<T extends HTMLElement>(id: string, type: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The page has no #${id}`);
  return element;
}

export const page = {
  bar: part('bar', HTMLElement),
  grid: part('grid', HTMLElement),
  pane: part('pane', HTMLElement),
  frame: part('pane-frame', HTMLIFrameElement),
  splitter: part('splitter', HTMLElement),
  alerts: part('alerts', HTMLElement),
  status: part('status', HTMLElement),
  fileName: part('file-name', HTMLElement),
  fileInput: part('file-input', HTMLInputElement),
  openFile: part('open-file', HTMLButtonElement),
  openSample: part('open-sample', HTMLButtonElement),
  save: part('save', HTMLButtonElement),
  showPane: part('show-pane', HTMLButtonElement),
  closePane: part('close-pane', HTMLButtonElement),
  ribbon: [part('audit-sheet', HTMLButtonElement), part('clear-marks', HTMLButtonElement)],
} as const;
