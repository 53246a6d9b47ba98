// Asks our Open311 interface by the client `open311` of npm, and writes what it understood, one line of JSON for each question.
const Open311 = require('open311');
const { deepStrictEqual } = require('node:assert');

const [discovery, apiKey, service, answers] = process.argv.slice(2);
const client = new Open311({ discovery, apiKey, jurisdiction: 'pingan.example' });

const ask = (method, ...given) => new Promise((resolve, reject) => client[method](...given, (wrong, found) => {
  if (wrong)
    reject(new Error(`${method}: ${wrong} ${found}`));
  else
    resolve(found);
}));

async function run() {
  await ask('serviceDiscovery', { cache: true });
  const services = await ask('serviceList');
  const definition = await ask('serviceDefinition', service);
  const sent = await ask('submitRequest', { service_code: service, ...JSON.parse(answers) });
  const number = sent[0].service_request_id;
  const single = await ask('serviceRequest', number);
  deepStrictEqual(await ask('serviceRequests', [number], {}), single);
  const token = await ask('token', number);
  const open = await ask('serviceRequests', { status: 'open' });
  for (const line of [services, definition, sent, single, token, open])
    console.log(JSON.stringify(line));
}

run().catch(wrong => {
  console.error(wrong.stack);
  process.exitCode = 1;
});
