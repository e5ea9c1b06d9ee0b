/** Searching in the case. */
export const searchEn = {
  'search-label': 'Search',
  'search-hint': 'Address, name, number or words',
  'search-running': 'Searching: {done} of {total} items looked at.',
  'search-found': {
    one: '{count} item of {total} found.',
    other: '{count} items of {total} found.',
  },
  'search-none':
    'Nothing found. Search with fewer words, or show everything. A damaged item has no text to search in.',
  'show-label': 'Show',
  'show-all': 'Everything',
  'show-incomplete': 'Not captured completely',
  'show-pending': 'Without a time stamp yet',
  'order-label': 'Order',
  'order-newest': 'Newest first',
  'order-oldest': 'Oldest first',
  'log-more': {
    one: 'Show {count} older line',
    other: 'Show {count} older lines',
  },
};
