import { useEffect, useRef } from 'preact/hooks';

/** What had the focus is replaced: the text that came takes it. */
export function useFocusWhen(shown: boolean) {
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (shown) text.current?.focus();
  }, [shown]);
  return text;
}
