/**
 * Puts a text onto the clipboard; call it from a tap or a key. Where the clipboard is refused (an old Firefox without
 * focus in the popup, a policy) a selected text is copied as a keyboard would.
 * @returns false where the browser lets neither happen.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  // Out of sight without moving what is there; what is not displayed cannot be selected.
  field.style.cssText = 'position:fixed;inset-block-start:0;opacity:0';
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}
