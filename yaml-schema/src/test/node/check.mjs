// Asks the real yaml-language-server, over its LSP stdio, what it says about the YAML files beside this one.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = new URL('.', import.meta.url);
const schemas = new URL('../../main/resources/org/policyplan/schema/', here);
const PLAN = '# yaml-language-server: $schema=../../main/resources/org/policyplan/schema/plan-1.0.schema.json\n';
const server = spawn(process.execPath, [
  fileURLToPath(new URL('node_modules/yaml-language-server/bin/yaml-language-server', here)), '--stdio',
], { stdio: ['pipe', 'pipe', 'inherit'] });
const waiting = new Map();
const diagnostics = new Map();
let nextId = 0;
let buffer = Buffer.alloc(0);

const send = (message) => {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
  server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
  server.stdin.write(body);
};
const request = (method, params) => new Promise((resolve) => {
  waiting.set(++nextId, resolve);
  send({ id: nextId, method, params });
});
const notify = (method, params) => send({ method, params });

const receive = (message) => {
  if (message.method === 'textDocument/publishDiagnostics') {
    diagnostics.get(message.params.uri)?.(message.params.diagnostics);
  } else if (message.method && message.id !== undefined) { // a question of the server: no settings of our own
    const configuration = message.method === 'workspace/configuration';
    send({ id: message.id, result: configuration ? message.params.items.map(() => ({})) : null });
  } else if (waiting.has(message.id)) {
    waiting.get(message.id)(message.result);
    waiting.delete(message.id);
  }
};
server.stdout.on('data', (chunk) => {
  buffer = Buffer.concat([buffer, chunk]);
  for (;;) {
    const head = buffer.indexOf('\r\n\r\n');
    const length = head < 0 ? NaN : Number(/Content-Length: (\d+)/i.exec(buffer.toString('ascii', 0, head))[1]);
    if (!(buffer.length >= head + 4 + length)) return;
    const body = buffer.subarray(head + 4, head + 4 + length);
    buffer = buffer.subarray(head + 4 + length);
    receive(JSON.parse(body));
  }
});

const open = (name, text) => new Promise((resolve) => {
  const uri = new URL(name, here).href;
  diagnostics.set(uri, (found) => resolve({ uri, found }));
  notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
});
// A `|` in the text is the caret.
const at = async (what, name, text) => {
  const before = text.slice(0, text.indexOf('|')).split('\n');
  const { uri } = await open(name, text.replace('|', ''));
  const position = { line: before.length - 1, character: before.at(-1).length };
  return request(`textDocument/${what}`, { textDocument: { uri }, position });
};

let failed = false;
const expect = (holds, what) => {
  if (!holds) console.log(`FAILED: ${what}`);
  failed ||= !holds;
};
setTimeout(() => { console.log('FAILED: no answer within 60 s'); process.exit(1); }, 60_000).unref();

await request('initialize', {
  processId: process.pid,
  rootUri: here.href,
  capabilities: {
    textDocument: { completion: { completionItem: { documentationFormat: ['markdown'], snippetSupport: true } } },
  },
  workspaceFolders: [{ uri: here.href, name: 'node' }],
});
notify('initialized', {});
notify('workspace/didChangeConfiguration', {
  settings: { yaml: { validate: true, completion: true, hover: true, schemaStore: { enable: false } } },
});

for (const [name, count] of [['good.yaml', 0], ['register.yaml', 0], ['bad.yaml', 28]]) {
  const { found } = await open(name, readFileSync(new URL(name, here), 'utf8'));
  console.log(`== ${name}: ${found.length} problems`);
  found.sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
  for (const { range, message } of found) console.log(`${range.start.line + 1}:${range.start.character + 1} ${message}`);
  expect(found.length === count, `${name} has ${count} problems`);
}

const value = await at('completion', 'value.yaml', `${PLAN}targets:\n  - id: t1\n    comparator: |\n`);
console.log('== completion after "comparator: "');
for (const { label, documentation } of value.items) console.log(`${label} — ${documentation?.value ?? documentation}`);
expect(value.items.some(({ label }) => label === 'AT_LEAST'), 'AT_LEAST is offered');

const key = await at('completion', 'key.yaml', `${PLAN}sections:\n  - measures:\n      - title: 题\n        res|\n`);
console.log('== completion of a key of a measure');
for (const { label, documentation } of key.items) console.log(`${label} — ${documentation?.value ?? documentation}`);
expect(key.items.some(({ label }) => label === 'responsibility'), 'responsibility is offered');

const hover = await at('hover', 'hover.yaml', `${PLAN}document:\n  iss|uedOn: 2024-12-30\n`);
console.log(`== hover over issuedOn\n${hover?.contents?.value}`);
expect(/成文日期/.test(hover?.contents?.value), 'hover names 成文日期');

const [plan, register] = ['plan', 'agency-register'].map((kind) =>
  JSON.parse(readFileSync(new URL(`${kind}-1.0.schema.json`, schemas), 'utf8')));
for (const [name, shared] of Object.entries(register.$defs)) {
  expect(JSON.stringify(shared) === JSON.stringify(plan.$defs[name]), `$defs/${name} is the same in both schemas`);
}

server.kill();
process.exit(failed ? 1 : 0);
