import { useCallback } from 'preact/hooks';
import type { Cases } from '../lib/flows/cases.ts';
import { useLoaded } from './loaded.ts';

/** The name of the case that captures go to, when it has one. Only while the vault is not locked. */
export function useCaseName(cases: Cases, version: number): string | null {
  const names = useLoaded(
    useCallback(() => cases.names(), [cases]),
    version,
  );
  if (names.state !== 'ready') return null;
  return names.value.find(({ current }) => current)?.name ?? null;
}
