import { TestAuthority } from '../samples/authority.ts';

let made: { own: TestAuthority; other: TestAuthority } | null = null;

/** The authority of the case, and a stranger. Made at the first call: openssl needs a second. */
export function authorities() {
  made ??= { own: new TestAuthority(), other: new TestAuthority() };
  return made;
}

/** Removes what they left on disk. */
export function removeAuthorities(): void {
  made?.own.remove();
  made?.other.remove();
  made = null;
}
