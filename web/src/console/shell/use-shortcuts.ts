import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Desk } from '../desk.ts';
import { areShortcutsOn, shortcutOf } from './shortcuts.ts';

/** Listens to the documented keys on every page. */
export function useShortcuts(mine: readonly Desk[]): void {
  const navigate = useNavigate();
  const before = useRef('');
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!areShortcutsOn()) return;
      const { target } = event;
      const isTyping =
        target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
      const shortcut = shortcutOf({
        key: event.key,
        before: before.current,
        isTyping,
        hasModifier: event.ctrlKey || event.metaKey || event.altKey,
      });
      before.current = isTyping ? '' : event.key;
      if (shortcut === undefined) return;
      event.preventDefault();
      if (shortcut.does === 'open-keys') void navigate({ to: '/keys' });
      if (shortcut.does === 'open-receipts') void navigate({ to: '/receipts' });
      if (shortcut.does === 'first-field')
        document.querySelector<HTMLElement>('main input, main select, main textarea')?.focus();
      const desk = shortcut.does === 'open-desk' ? mine[shortcut.place - 1] : undefined;
      if (desk !== undefined) void navigate({ to: `/${desk.id}` });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [mine, navigate]);
}
