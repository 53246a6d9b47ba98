// Packages that others wrote: `qq-official-bot` signs as QQ does, `@satorijs/adapter-qq` asks a QQ for what bots ask it; `cqhttp`, by the author of OneBot,
// asks a program of OneBot and proves what it reports.
const { Ed25519 } = require('qq-official-bot/lib/ed25519');

const acts = {
  sign: (secret, text) => ({ signature: new Ed25519(secret).sign(text) }),

  proves: (secret, signature, text) => ({ proved: new Ed25519(secret).verify(signature, text) }),

  async ask(address, appId, secret, openid, group, answered, text) {
    const { Context, HTTP } = require('@satorijs/core');
    const { QQBot } = require('@satorijs/adapter-qq');
    // Where it gets its token is written into it.
    const { fetch } = globalThis;
    globalThis.fetch = (asked, how) => fetch(`${asked.url ?? asked}`.replace('https://bots.qq.com', address), how);
    const context = new Context();
    context.plugin(HTTP);
    const bot = new QQBot(context, { id: appId, secret, endpoint: address, protocol: 'websocket', authType: 'bearer', type: 'public', retryWhen: [] });
    await bot.getAccessToken();
    const message = number => ({ content: text, msg_type: 0, msg_id: answered, msg_seq: number });
    const alone = await bot.internal.sendPrivateMessage(openid, message(1));
    const amongOthers = await bot.internal.sendMessage(group, message(2));
    const again = await bot.internal.sendMessage(group, message(2)).catch(refused => ({ refused: refused.response.data.code }));
    return { alone, amongOthers, again };
  },

  async askOneBot(address, token, group, user, text) {
    const CQHttp = require('cqhttp');
    const bot = new CQHttp({ apiRoot: address, accessToken: token });
    const message = [{ type: 'text', data: { text } }];
    const sent = await bot('send_group_msg', { group_id: Number(group), message });
    await bot('send_private_msg', { user_id: Number(user), message });
    const refused = await new CQHttp({ apiRoot: address, accessToken: 'wrong' })('get_login_info').catch(wrong => wrong.response.status);
    return { sent, refused };
  },

  hear(secret, signature, body) {
    const CQHttp = require('cqhttp');
    const bot = new CQHttp({ secret });
    const heard = [];
    bot.on('message', message => { heard.push(message.message); });
    const assert = (holds, status) => { if (!holds) throw Object.assign(new Error(`${status}`), { status }); };
    const request = { headers: { 'x-signature': signature }, rawBody: body, body: JSON.parse(body) };
    try {
      bot.handle({ assert, request, response: {} });
    } catch (refused) {
      return { refused: refused.status };
    }
    return { heard };
  },
};

const [act, ...words] = process.argv.slice(2);
Promise.resolve(acts[act](...words)).then(found => console.log(JSON.stringify(found)), wrong => {
  console.error(wrong.stack);
  process.exitCode = 1;
}).finally(() => process.exit());
