import { expect, test } from 'vitest';
import { mailboxOf, readHookAddress, readMailAddress } from './addresses.ts';
import { isPublicAddress } from './reach.ts';

test.each([
  ['  Anne.Dupont+dossier@Example.BE ', 'Anne.Dupont+dossier@example.be'],
  ['x@a-b.brussels', 'x@a-b.brussels'],
])('%s is a mail address', (text, kept) => {
  expect(readMailAddress(text)).toBe(kept);
});

test.each([
  'a@b',
  'a@b.be, c@d.be',
  'a@b.be\r\nBcc: c@d.be',
  '"a b"@c.be',
  'Anne <a@b.be>',
  'a@[127.0.0.1]',
  'a@127.0.0.1',
  '.a@b.be',
  'a..b@c.be',
  'a@-b.be',
  `${'a'.repeat(65)}@b.be`,
  `a@${'b.'.repeat(120)}be`,
  '',
])('%j is no mail address', (text) => {
  expect(readMailAddress(text)).toBeUndefined();
});

test('one mailbox in other writings is one mailbox', () => {
  expect(mailboxOf('Anne+one@example.be')).toBe(mailboxOf('anne+two@example.be'));
  expect(mailboxOf('anne@example.be')).not.toBe(mailboxOf('anna@example.be'));
});

test.each([
  'http://hooks.example.be/a',
  'https://127.0.0.1/a',
  'https://2130706433/a',
  'https://0x7f.1/a',
  'https://0177.0.0.1/a',
  'https://[::1]/a',
  'https://[::ffff:127.0.0.1]/a',
  'https://localhost/a',
  'https://localhost./a',
  'https://hooks.example.be./a',
  'https://user:secret@hooks.example.be/a',
  'https://hooks.example.be:22/a',
  'ftp://hooks.example.be/a',
  'file:///etc/passwd',
  `https://hooks.example.be/${'a'.repeat(500)}`,
  `https://hooks.example.be/${'é'.repeat(400)}`,
  'javascript:alert(1)',
  '',
])('%s is no webhook', (text) => {
  expect(readHookAddress(text)).toBeUndefined();
});

test('a webhook is https with a name, on the standard port', () => {
  expect(readHookAddress(' https://hooks.example.be:443/in?key=1#part ')).toBe('https://hooks.example.be/in?key=1');
});

test.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.53',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '192.0.0.8',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:10.0.0.1',
  '64:ff9b::7f00:1',
  'fe80::1',
  'fc00::1',
  'fd12:3456::1',
  'ff02::1',
  '2001:db8::1',
  '2001::1',
  '2002:7f00:1::',
  '3fff::1',
])('%s is not the public internet', (ip) => {
  expect(isPublicAddress(ip)).toBe(false);
});

test.each(['9.9.9.9', '172.32.0.1', '100.128.0.1', '2620:fe::fe', '2a02:2788::1'])(
  '%s is the public internet',
  (ip) => {
    expect(isPublicAddress(ip)).toBe(true);
  },
);
