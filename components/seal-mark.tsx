/** The mark of Zegel, as in `public/icon.svg`. */
export function SealMark() {
  return <img class="seal-mark" src="/icon.svg" alt="" width="32" height="32" />;
}
