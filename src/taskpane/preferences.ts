/** A person's own habits in the pane (collapsed groups), on this machine; never anything of a workbook. */
export interface Preferences {
  get(key: string): string | null;
  set(key: string, value: string): void;
  /** Settles once `get` answers from what is kept. Never rejects. */
  loaded(): Promise<void>;
}

/** Remembers nothing beyond the pane: where storage is blocked, and until it is loaded. */
export function forgetful(): Preferences {
  const values = new Map<string, string>();
  return {
    get: (key) => values.get(key) ?? null,
    set(key, value) {
      values.set(key, value);
    },
    loaded: () => Promise.resolve(),
  };
}

/** Loads the storage helper on first need; falls back to no memory where it, or storage itself, is not to be had. */
export async function loadPreferences(): Promise<Preferences> {
  try {
    const { Storage } = await import('@microsoft/office-js-helpers');
    const storage = new Storage<string>('perf-pane');
    storage.set('probe', 'ok');
    if (storage.get('probe') !== 'ok') return forgetful();
    return {
      get: (key) => storage.get(key) || null,
      set(key, value) {
        try {
          storage.set(key, value);
        } catch {
          // Full or blocked since: the habit is not kept, the pane works on.
        }
      },
      loaded: () => Promise.resolve(),
    };
  } catch {
    return forgetful();
  }
}

/**
 * Preferences that load on first use and remember from then on; before that they answer from what this pane was told.
 */
export function latePreferences(load: () => Promise<Preferences> = loadPreferences): Preferences {
  const early = new Map<string, string>();
  let loaded: Preferences | null = null;
  let loading: Promise<void> | null = null;
  function start(): Promise<void> {
    loading ??= load().then((preferences) => {
      for (const [key, value] of early) preferences.set(key, value);
      loaded = preferences;
    });
    return loading;
  }
  return {
    get(key) {
      void start();
      return loaded ? loaded.get(key) : (early.get(key) ?? null);
    },
    set(key, value) {
      void start();
      if (loaded) loaded.set(key, value);
      else early.set(key, value);
    },
    loaded: start,
  };
}
