// An SMS centre by the package `smpp` of npm. It tells what happens by lines of JSON, and does what lines of JSON tell it.
const smpp = require('smpp');
const [port, password] = process.argv.slice(2);
const receivers = new Set();
const refusals = [];
const waiting = [];
let number = 4000;

const tell = what => console.log(JSON.stringify(what));

const server = smpp.createServer(session => {
  session.on('error', () => {});
  session.on('close', () => receivers.delete(session));
  for (const kind of ['receiver', 'transmitter', 'transceiver'])
    session.on(`bind_${kind}`, pdu => {
      if (pdu.password !== password) {
        session.send(pdu.response({ command_status: smpp.ESME_RBINDFAIL }));
        return;
      }
      session.send(pdu.response({ system_id: 'centre' }));
      tell({ bound: kind });
      if (kind === 'transmitter')
        return;
      receivers.add(session);
      for (const pdu of waiting.splice(0))
        toReceiver(pdu);
    });
  session.on('submit_sm', pdu => {
    if (refusals.length > 0) {
      session.send(pdu.response({ command_status: refusals.shift() }));
      tell({ refused: pdu.destination_addr });
      return;
    }
    const id = `${++number}`;
    const message = pdu.short_message;
    const part = message.udh ? [...message.udh[0]] : null;
    tell({ submitted: id, from: pdu.source_addr, to: pdu.destination_addr, text: message.message, part });
    session.send(pdu.response({ message_id: Number(id).toString(16) }));
  });
  session.on('enquire_link', pdu => session.send(pdu.response()));
  session.on('unbind', pdu => { session.send(pdu.response()); session.close(); });
});

server.on('error', failure => { tell({ failed: `${failure}` }); process.exit(1); });
server.listen(Number(port), '127.0.0.1', () => tell({ listening: true }));

// What comes while nobody listens waits, and what is not taken as it should be comes again.
const toReceiver = pdu => {
  const [session] = receivers;
  if (!session) {
    waiting.push(pdu);
    return;
  }
  let ended = false;
  const end = then => {
    if (!ended)
      then();
    ended = true;
  };
  const again = () => end(() => setTimeout(toReceiver, 200, pdu));
  session.setMaxListeners(0);
  session.once('close', again);
  session.deliver_sm({ ...pdu }, answer => answer.command_status === 0 ? end(() => tell({ acknowledged: 0 })) : again());
};

const does = {
  deliver: ({ from, to, text, part }) => toReceiver({
    source_addr: from, destination_addr: to, data_coding: 8, esm_class: part ? 0x40 : 0,
    short_message: part ? { udh: Buffer.from([5, 0, 3, ...part]), message: text } : text,
  }),
  latin: ({ from, to, text }) => toReceiver({ source_addr: from, destination_addr: to, data_coding: 0, short_message: text }),
  receipt: ({ id, stat }) => toReceiver({
    esm_class: 4, source_addr: '13800138000', destination_addr: '106900', data_coding: 0,
    short_message: `id:${id} sub:001 dlvrd:000 submit date:2611281010 done date:2611281011 stat:${stat} err:042 text:`,
  }),
  refuse: ({ status, times }) => refusals.push(...Array(times).fill(status)),
  drop: () => { for (const session of [...receivers]) session.destroy(); },
};

require('readline').createInterface({ input: process.stdin }).on('line', line => {
  const told = JSON.parse(line);
  does[told.do](told);
}).on('close', () => process.exit(0));
