import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { profilesPaneZhCN as words } from '../../messages/profiles-pane.zh-CN';
import { Disclosure } from '../components/Disclosure';
import { createFeature, useFeature } from '../feature';
import type * as ProfilesPart from './part';

const loaded = createFeature<typeof ProfilesPart | null>(null);

async function load(): Promise<void> {
  loaded.set(await import(/* webpackChunkName: "profiles" */ './part'));
}

/** Where own profiles are managed: below the chooser, closed until somebody wants it. */
export function ProfilesSlot(): ReactElement {
  return (
    <Disclosure label={words.manage} startsOpen={false}>
      {() => <Opened />}
    </Disclosure>
  );
}

function Opened(): ReactElement | null {
  const part = useFeature(loaded);
  useEffect(() => {
    // Without it nothing opens; the next press asks again.
    if (!part) void load().catch(() => undefined);
  }, [part]);
  return part && <part.ProfilesPanel />;
}
