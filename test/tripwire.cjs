// Loaded into a process before everything else: whoever touches the network or starts a program is written down in the file TRIPWIRE.
const { appendFileSync } = require('node:fs');
const wires = {
  'node:net': ['connect', 'createConnection', 'createServer'],
  'node:tls': ['connect', 'createServer'],
  'node:http': ['request', 'get', 'createServer'],
  'node:https': ['request', 'get', 'createServer'],
  'node:http2': ['connect', 'createServer'],
  'node:dgram': ['createSocket'],
  'node:dns': ['lookup', 'resolve'],
  'node:child_process': ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
};

/** The call still goes through: a program that minds must not notice. */
function wired(where, name, original) {
  return function tripped(...given) {
    appendFileSync(process.env.TRIPWIRE, `${where}.${name}\n`);
    return Reflect.apply(original, this, given);
  };
}

for (const [where, names] of Object.entries(wires)) {
  const module = require(where);
  for (const name of names) module[name] = wired(where, name, module[name]);
}
const { Socket } = require('node:net');
Socket.prototype.connect = wired('Socket', 'connect', Socket.prototype.connect);
for (const name of ['fetch', 'WebSocket', 'EventSource'])
  if (globalThis[name]) globalThis[name] = wired('globalThis', name, globalThis[name]);
