import { expect, test } from 'vitest';
import { SAMPLES } from './sample-data.ts';
import { timelineFeed } from './timeline-feed.ts';

const base = 'https://openwork.example';
const { events } = SAMPLES.timeline;

test('has each event once, newest first, under an address that stays, with the words it rests on in both languages', () => {
  const feed = timelineFeed(events, 'nl', base);
  const ids = [...feed.matchAll(/<entry>\n<id>([^<]+)<\/id>/g)].map(([, id]) => id);
  expect(ids).toEqual(events.toReversed().map(({ id }) => `${base}/nl/tijdlijn#${id}`));
  expect(feed).toContain('13 juni 2023 – Volgens een overweging van het voorstel van resolutie.');
  expect(feed).toContain('“Considérant les auditions de la coalition le 13 juin 2023;”');
  expect(feed).toContain('<updated>2023-06-13T00:00:00Z</updated>');
  expect(feed).toContain('Zonder datum in onze bronnen');
  expect(feed).toContain(`<link rel="self" type="application/atom+xml" href="${base}/nl/tijdlijn.atom"/>`);
});

test('lets no sign of a text out of its place', () => {
  const [event] = events;
  if (event === undefined) throw new TypeError('no sample');
  const hostile = { ...event, what: { fr: '<script>"&\u0000\ud800', nl: ']]>', en: 'x' } };
  const feed = timelineFeed([hostile], 'fr', base);
  expect(feed).toContain('<title>&lt;script&gt;&quot;&amp;  </title>');
  expect(feed).not.toContain('<script');
});

test('without events is a feed all the same', () => {
  expect(timelineFeed([], 'en', base)).toContain('<updated>1970-01-01T00:00:00Z</updated>');
});
