// Preloaded into servers under test (NODE_OPTIONS=--import): names under zone.test are this machine, as a local DNS would say.
import dns from 'node:dns';

const { lookup } = dns;
dns.lookup = (name, ...rest) => lookup(/^[a-z]+\.zone\.test$/.test(name) ? '127.0.0.1' : name, ...rest);
