/** What a key pressed on a page means. */
export type Shortcut =
  | { readonly does: 'open-desk'; readonly place: number }
  | { readonly does: 'open-keys' }
  | { readonly does: 'open-receipts' }
  | { readonly does: 'first-field' };

/** A key as the page saw it. `isTyping`: the focus is in a field, where letters are letters. */
export type KeyPressed = {
  readonly key: string;
  readonly before: string;
  readonly isTyping: boolean;
  readonly hasModifier: boolean;
};

/**
 * `g` then a digit opens that desk of the menu, `g` then `r` the receipts, `?` the list of keys, `/` goes to the first field.
 * Single letters can be switched off (WCAG 2.1.4): see the keys page.
 */
export function shortcutOf({ key, before, isTyping, hasModifier }: KeyPressed): Shortcut | undefined {
  if (isTyping || hasModifier) return undefined;
  if (before === 'g' && /^[1-9]$/.test(key)) return { does: 'open-desk', place: Number(key) };
  if (before === 'g' && key === 'r') return { does: 'open-receipts' };
  if (key === '?') return { does: 'open-keys' };
  if (key === '/') return { does: 'first-field' };
  return undefined;
}

const storedUnder = 'clairevoie.shortcuts';

/** Whether single-key shortcuts are on; they are until switched off on this computer. */
export function areShortcutsOn(): boolean {
  return globalThis.localStorage?.getItem(storedUnder) !== 'off';
}

/** Switches single-key shortcuts on or off on this computer. */
export function switchShortcuts(isOn: boolean): void {
  globalThis.localStorage?.setItem(storedUnder, isOn ? 'on' : 'off');
}
