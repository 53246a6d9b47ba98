// A package that others wrote: `standardwebhooks` proves what is signed in the manner of Standard Webhooks, and signs.
const { Webhook } = require('standardwebhooks');

const [secret, id, second, signature, body] = process.argv.slice(2);
const prove = text => {
  try {
    return { type: new Webhook(secret).verify(text, { 'webhook-id': id, 'webhook-timestamp': second, 'webhook-signature': signature }).type };
  } catch (refused) {
    return { refused: refused.message };
  }
};
console.log(JSON.stringify({
  whole: prove(body), changed: prove(body.replace('accepted', 'answered')), signed: new Webhook(secret).sign(id, new Date(Number(second) * 1000), body),
}));
