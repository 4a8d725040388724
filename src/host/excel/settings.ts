import { HostError } from '../port';

/** A choice that travels with the workbook; null where none was made. No round trip: Office keeps the settings here. */
export function recall(key: string): string | null {
  const value: unknown = Office.context.document.settings.get(key);
  return typeof value === 'string' ? value : null;
}

/** Keeps a choice in the workbook, or drops it. Errors: HostError `failed`. */
export function remember(key: string, value: string | null): Promise<void> {
  const { settings } = Office.context.document;
  if (value === null) settings.remove(key);
  else settings.set(key, value);
  return new Promise((resolve, reject) => {
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new HostError('failed', { detail: error?.message }));
    });
  });
}
