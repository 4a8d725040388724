import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { refusedProfileZh, unreadableProfilesZh } from '../../messages/profile-problems.zh-CN';
import { profilesPaneZhCN as words } from '../../messages/profiles-pane.zh-CN';
import type { Profile } from '../../scoring';
import { profiles as builtIn } from '../../scoring';
import { Choice } from '../components/Choice';
import { usePane } from '../context';
import { css, tokens } from '../css';
import { useFeature } from '../feature';
import { exportText } from './controller';
import type { ProfilesController, ProfilesNotice } from './controller';
import { download } from './download';
import { ProfileForm } from './ProfileForm';
import { useProfiles } from './use-profiles';

const styles = css({
  panel: { display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0, paddingTop: '4px' },
  text: { margin: 0, overflowWrap: 'anywhere' },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  warning: {
    margin: 0,
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  file: { display: 'none' },
  // Below the bar that stays on top.
  notice: { scrollMarginTop: '112px', outlineStyle: 'none' },
});

/** 管理评分口径: the workbook's own profiles; copying, changing, exchanging them. */
export function ProfilesPanel(): ReactElement {
  const { session } = usePane();
  const { profiles, state } = useProfiles();
  const own = useFeature(session.own.feature);
  if (state.editing) return <ProfileForm editing={state.editing} profiles={profiles} />;
  return (
    <div className={styles.panel}>
      <p className={styles.hint}>{words.what}</p>
      <Notice notice={state.notice} />
      {own.unsaved !== null && <p className={styles.warning}>{words.unsaved[own.unsaved]}</p>}
      {own.refused.map((refused, at) => (
        <p key={at} className={styles.warning}>
          {refusedProfileZh(refused)}
        </p>
      ))}
      <h4 className={styles.title}>{words.listTitle}</h4>
      {own.profiles.length === 0 ? (
        <p className={styles.text}>{words.none}</p>
      ) : (
        <ul className={styles.list}>
          {own.profiles.map((profile) => (
            <Item
              key={profile.id}
              profile={profile}
              profiles={profiles}
              asking={state.removing === profile.id}
            />
          ))}
        </ul>
      )}
      <CopyOne own={own.profiles} profiles={profiles} />
      <ImportOne profiles={profiles} />
    </div>
  );
}

function Notice({ notice }: { readonly notice: ProfilesNotice | null }): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  // The long form is gone: the person is where the list begins, and hears what became of it.
  useEffect(() => {
    if (!notice) return;
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [notice]);
  return (
    <div ref={box} role="status" tabIndex={-1} className={styles.notice}>
      {notice && (notice.code === 'unreadable' || notice.code === 'refused') ? (
        <p className={styles.warning}>
          {notice.code === 'unreadable' ? unreadableProfilesZh : notice.sentences.join('')}
        </p>
      ) : (
        notice && <p className={styles.text}>{words.notices[notice.code](notice.names)}</p>
      )}
    </div>
  );
}

function Item(props: {
  readonly profile: Profile;
  readonly profiles: ProfilesController;
  readonly asking: boolean;
}): ReactElement {
  const { profile, profiles, asking } = props;
  const { copyText } = usePane();
  const [exported, setExported] = useState(false);
  async function save(): Promise<void> {
    const text = exportText(profile);
    download(words.fileName(profile.name), text);
    // Excel's own web views may block downloads without a word.
    await copyText(text);
    setExported(true);
  }
  return (
    <li className={styles.item}>
      <span>{words.item(profile.name, profile.version)}</span>
      {asking ? (
        <div
          role="alertdialog"
          aria-label={words.askRemove(profile.name)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') profiles.askRemove(null);
          }}
        >
          <p className={styles.text}>{words.askRemove(profile.name)}</p>
          <div className={styles.buttons}>
            <Button size="small" onClick={() => void profiles.remove(profile.id)}>
              {words.yesRemove}
            </Button>
            <Button size="small" appearance="primary" autoFocus onClick={() => profiles.askRemove(null)}>
              {words.no}
            </Button>
          </div>
        </div>
      ) : (
        <div className={styles.buttons}>
          <Button size="small" aria-label={words.editOf(profile.name)} onClick={() => profiles.edit(profile)}>
            {words.edit}
          </Button>
          <Button size="small" aria-label={words.exportOf(profile.name)} onClick={() => void save()}>
            {words.export}
          </Button>
          <Button
            size="small"
            aria-label={words.removeOf(profile.name)}
            onClick={() => profiles.askRemove(profile.id)}
          >
            {words.remove}
          </Button>
        </div>
      )}
      <span role="status" className={styles.hint}>
        {exported && words.exported(profile.name)}
      </span>
    </li>
  );
}

function CopyOne(props: {
  readonly own: readonly Profile[];
  readonly profiles: ProfilesController;
}): ReactElement {
  const id = useId();
  const all = [...builtIn, ...props.own];
  const [chosen, choose] = useState(all[0]?.id ?? '');
  const profile = all.find((one) => one.id === chosen) ?? all[0];
  return (
    <div className={styles.panel}>
      <Choice id={id} label={words.copyFrom} value={profile?.id ?? ''} onChoose={choose}>
        {all.map(({ id: value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </Choice>
      <div className={styles.buttons}>
        <Button onClick={() => profile && props.profiles.copy(profile, words.copyOf(profile.name))}>
          {words.copy}
        </Button>
      </div>
    </div>
  );
}

function ImportOne({ profiles }: { readonly profiles: ProfilesController }): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    await profiles.importText(await file.text(), ({ refused }) => refused.map(refusedProfileZh));
  }
  return (
    <div className={styles.buttons}>
      <Button onClick={() => input.current?.click()}>{words.import}</Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={words.import}
        className={styles.file}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          // The same file may be chosen again.
          event.target.value = '';
        }}
      />
    </div>
  );
}
