/**
 * Copies text; false where the host allows neither way (the clipboard API needs a permission that Excel's web view may
 * refuse, the older command works there).
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  const focused = document.activeElement;
  area.value = text;
  area.style.cssText = 'position:fixed;opacity:0;inset:0 auto auto 0';
  document.body.append(area);
  area.focus({ preventScroll: true });
  area.select();
  let done = false;
  try {
    done = document.execCommand('copy');
  } catch {
    done = false;
  }
  area.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return done;
}
