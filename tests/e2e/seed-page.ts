import { seedItems } from './seed-items.ts';

// The number of items stands in the address; the title tells how it ended. A picture is about 2.5 MB.
const count = Number(new URLSearchParams(location.search).get('count'));
seedItems(count, { picture: [1000, 640] }).then(
  (size) => (document.title = `seeded ${size}`),
  (error: unknown) => (document.title = `failed ${String(error)}`),
);
