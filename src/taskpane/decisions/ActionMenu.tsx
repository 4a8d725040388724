import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement, RefObject } from 'react';
import { css, tokens } from '../css';

const styles = css({
  box: { position: 'absolute', top: '6px', right: '4px' },
  button: {
    width: '28px',
    height: '28px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground3,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase400,
    lineHeight: 1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  menu: {
    position: 'absolute',
    top: '30px',
    right: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    minWidth: '168px',
    padding: '4px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  entry: {
    minHeight: '32px',
    padding: '4px 8px',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textAlign: 'start',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** A ⋯ button with a menu; by keyboard as menus go: arrow keys, Home, End, Escape. `buttonRef`: where the focus goes back. */
export function ActionMenu<Name extends string>(props: {
  readonly label: string;
  readonly entries: readonly (readonly [name: Name, text: string])[];
  readonly buttonRef: RefObject<HTMLButtonElement | null>;
  readonly onChoose: (name: Name) => void;
}): ReactElement {
  const { label, entries, buttonRef } = props;
  const [open, setOpen] = useState<'first' | 'last' | null>(null);
  const menu = useRef<HTMLDivElement>(null);
  const items = (): HTMLElement[] => [
    ...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
  ];
  useEffect(() => {
    if (open)
      items()
        .at(open === 'first' ? 0 : -1)
        ?.focus({ preventScroll: true });
    if (open) menu.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);

  function close(): void {
    setOpen(null);
    buttonRef.current?.focus({ preventScroll: true });
  }

  function onMenuKey(event: KeyboardEvent): void {
    const all = items();
    const at = all.findIndex((item) => item === document.activeElement);
    const goal = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (goal !== undefined) {
      event.preventDefault();
      (all[goal] ?? all.at(goal < 0 ? -1 : 0))?.focus();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    } else if (event.key === 'Tab') setOpen(null);
  }

  function onButtonKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setOpen(event.key === 'ArrowDown' ? 'first' : 'last');
  }

  return (
    <div
      className={styles.box}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(null);
      }}
    >
      <button
        ref={buttonRef}
        type="button"
        className={styles.button}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open !== null}
        onKeyDown={onButtonKey}
        onClick={() => setOpen(open ? null : 'first')}
      >
        ⋯
      </button>
      {open && (
        <div
          ref={menu}
          role="menu"
          aria-label={label}
          className={styles.menu}
          onKeyDown={onMenuKey}
          // A press must not take the focus away first: the menu would be gone before the press arrives.
          onMouseDown={(event) => event.preventDefault()}
        >
          {entries.map(([name, text]) => (
            <button
              key={name}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={styles.entry}
              onClick={() => {
                close();
                props.onChoose(name);
              }}
            >
              {text}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
