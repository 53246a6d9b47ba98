// Two packages that others wrote: `@wecom/crypto` signs, seals and opens as WeChat does, `co-wechat-api` asks a WeChat for what accounts ask it.
const { decrypt, encrypt, getSignature } = require('@wecom/crypto');
const Api = require('co-wechat-api');

const acts = {
  seal(token, key, appId, timestamp, nonce, message) {
    const sealed = encrypt(key, message, appId);
    return { encrypt: sealed, signature: getSignature(token, timestamp, nonce, sealed) };
  },

  open(token, key, timestamp, nonce, sealed) {
    const { message, id } = decrypt(key, sealed);
    return { message, id, signature: getSignature(token, timestamp, nonce, sealed) };
  },

  async ask(address, appId, secret, openid, text, template, media) {
    const api = new Api(appId, secret);
    api.prefix = `${address}/cgi-bin/`;
    const sent = await api.sendText(openid, text);
    const noted = await api.sendTemplate(openid, template, 'https://example.org/', '#000000', { thing1: { value: text } });
    const file = await api.getMedia(media);
    return { sent, noted, file: file.toString('base64') };
  },
};

const [act, ...words] = process.argv.slice(2);
Promise.resolve(acts[act](...words)).then(found => console.log(JSON.stringify(found))).catch(wrong => {
  console.error(wrong.stack);
  process.exitCode = 1;
});
