/** Names of the files of an item, in the vault and in its folder of the bundle. */
export const itemFiles = {
  record: 'item.json',
  view: 'view.png',
  html: 'page.html',
  text: 'page.txt',
} as const;
