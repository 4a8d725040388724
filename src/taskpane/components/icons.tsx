import type { ReactElement, ReactNode, SVGProps } from 'react';

/** Our own line icons on a 16 × 16 grid, in the colour of the text. Decoration only: words always stand beside them. */
type IconProps = SVGProps<SVGSVGElement> & { readonly size?: number };

function Icon({ size = 16, children, ...rest }: IconProps & { readonly children: ReactNode }): ReactElement {
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.3}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      {...rest}
    >
      {children}
    </svg>
  );
}

export function ErrorIcon(props: IconProps): ReactElement {
  return (
    <Icon {...props}>
      <circle cx="8" cy="8" r="6.4" fill="currentColor" stroke="none" />
      <path d="m5.7 5.7 4.6 4.6m0-4.6-4.6 4.6" stroke="var(--icon-cut)" strokeWidth={1.5} />
    </Icon>
  );
}

export function WarningIcon(props: IconProps): ReactElement {
  return (
    <Icon {...props}>
      <path
        d="M7.1 2.3a1 1 0 0 1 1.8 0l5.3 10a1 1 0 0 1-.9 1.5H2.7a1 1 0 0 1-.9-1.5z"
        fill="currentColor"
        stroke="none"
      />
      <path d="M8 6.1v3.3" stroke="var(--icon-cut)" strokeWidth={1.5} />
      <circle cx="8" cy="11.6" r=".9" fill="var(--icon-cut)" stroke="none" />
    </Icon>
  );
}

export function InfoIcon(props: IconProps): ReactElement {
  return (
    <Icon {...props}>
      <circle cx="8" cy="8" r="6.4" fill="currentColor" stroke="none" />
      <path d="M8 7.4v3.7" stroke="var(--icon-cut)" strokeWidth={1.5} />
      <circle cx="8" cy="4.9" r=".9" fill="var(--icon-cut)" stroke="none" />
    </Icon>
  );
}

export function CheckIcon(props: IconProps): ReactElement {
  return (
    <Icon {...props}>
      <circle cx="8" cy="8" r="6.4" fill="currentColor" stroke="none" />
      <path d="m5.2 8.2 1.9 1.9 3.7-4" stroke="var(--icon-cut)" strokeWidth={1.5} />
    </Icon>
  );
}

export function QuestionIcon(props: IconProps): ReactElement {
  return (
    <Icon {...props}>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M6.2 6.3a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.6-.9 1.2" />
      <circle cx="8" cy="11.4" r=".8" fill="currentColor" stroke="none" />
    </Icon>
  );
}

export function AuditIcon(props: IconProps): ReactElement {
  return (
    <Icon {...props}>
      <path d="M13 7V3.6A1.1 1.1 0 0 0 11.9 2.5H3.6A1.1 1.1 0 0 0 2.5 3.6v8.3A1.1 1.1 0 0 0 3.6 13H7" />
      <path d="M2.5 6.2H13M6.2 6.2V13" />
      <path d="m9 11.6 1.7 1.7 3.3-3.6" strokeWidth={1.6} />
    </Icon>
  );
}

export function BookIcon(props: IconProps): ReactElement {
  return (
    <Icon {...props}>
      <path d="M5.2 4.8V2.9c0-.5.4-.9.9-.9h6.5c.5 0 .9.4.9.9v6.5c0 .5-.4.9-.9.9h-1.8" />
      <rect x="2.5" y="5.2" width="8" height="8.3" rx="1" />
      <path d="M2.5 8.2h8M5.5 8.2v5.3" />
    </Icon>
  );
}

export function ChevronIcon(props: IconProps): ReactElement {
  return (
    <Icon {...props}>
      <path d="m4 6.2 4 4 4-4" />
    </Icon>
  );
}

export function ArrowIcon(props: IconProps): ReactElement {
  return (
    <Icon {...props}>
      <path d="M3 8h9.5m-3.7-3.7L12.5 8l-3.7 3.7" />
    </Icon>
  );
}

export function LockIcon(props: IconProps): ReactElement {
  return (
    <Icon {...props}>
      <rect x="3.2" y="7" width="9.6" height="6.6" rx="1.2" fill="currentColor" stroke="none" />
      <path d="M5.4 7V5a2.6 2.6 0 0 1 5.2 0v2" />
    </Icon>
  );
}

export function RefreshIcon(props: IconProps): ReactElement {
  return (
    <Icon {...props}>
      <path d="M13 8a5 5 0 1 1-1.6-3.7L13 5.8M13 2.6v3.2H9.8" />
    </Icon>
  );
}

export function UndoIcon(props: IconProps): ReactElement {
  return (
    <Icon {...props}>
      <path d="M5.6 2.8 2.8 5.6l2.8 2.8M3 5.6h6.2a3.8 3.8 0 0 1 0 7.6H6.5" />
    </Icon>
  );
}

export function CopyIcon(props: IconProps): ReactElement {
  return (
    <Icon {...props}>
      <rect x="5.5" y="5.5" width="8" height="8" rx="1.1" />
      <path d="M3.6 10.5h-.2a.9.9 0 0 1-.9-.9V3.4c0-.5.4-.9.9-.9h6.2c.5 0 .9.4.9.9v.2" />
    </Icon>
  );
}

/** ▼ 未完成 */
export function MissedIcon(props: IconProps): ReactElement {
  return (
    <Icon {...props}>
      <path d="M2.8 4.5h10.4L8 12.3z" fill="currentColor" stroke="currentColor" />
    </Icon>
  );
}

/** ▲ 超额完成 */
export function ExceededIcon(props: IconProps): ReactElement {
  return (
    <Icon {...props}>
      <path d="M2.8 11.5h10.4L8 3.7z" fill="currentColor" stroke="currentColor" />
    </Icon>
  );
}

/** A sheet under a magnifier: the start view's and the empty states' picture. */
export function SheetPicture({ children }: { readonly children?: ReactNode }): ReactElement {
  return (
    <svg viewBox="0 0 96 72" width="96" height="72" fill="none" aria-hidden="true" focusable="false">
      <rect
        x="14"
        y="6"
        width="58"
        height="58"
        rx="5"
        fill="var(--picture-sheet)"
        stroke="var(--picture-line)"
      />
      <path d="M14 11a5 5 0 0 1 5-5h48a5 5 0 0 1 5 5v9H14z" fill="var(--picture-head)" />
      <path d="M14 20h58M14 31h58M14 42h58M14 53h58M32 20v44M52 20v44" stroke="var(--picture-line)" />
      <path
        d="M36 25.5h11M36 36.5h8M36 47.5h11M18 25.5h9M18 36.5h10M18 47.5h7M18 58.5h9"
        stroke="var(--picture-text)"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
      {children}
    </svg>
  );
}

/** The tick that says "checked". */
export function PictureTick(): ReactElement {
  return (
    <>
      <circle
        cx="70"
        cy="50"
        r="15"
        fill="var(--picture-accent)"
        stroke="var(--picture-ground)"
        strokeWidth="3"
      />
      <path
        d="m63 50.5 5 5 9-10"
        stroke="var(--picture-ground)"
        strokeWidth="3.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  );
}

/** The glass that says "looked, and found none". */
export function PictureGlass(): ReactElement {
  return (
    <>
      <circle
        cx="68"
        cy="46"
        r="12"
        fill="var(--picture-ground)"
        stroke="var(--picture-muted)"
        strokeWidth="3"
      />
      <path d="m77 55 9 9" stroke="var(--picture-muted)" strokeWidth="4" strokeLinecap="round" />
    </>
  );
}
