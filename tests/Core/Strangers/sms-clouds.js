// Sends a text message by the client that a cloud provider publishes itself, to the address that is named, and writes the answer or the code of the refusal.
const { default: Dysmsapi, SendSmsRequest } = require('@alicloud/dysmsapi20170525');
const { $OpenApiUtil } = require('@alicloud/openapi-core');
const { sms } = require('tencentcloud-sdk-nodejs-sms');

const [provider, host, keyId, secret, message] = process.argv.slice(2);

const clients = {
  alibaba: async request => {
    const config = new $OpenApiUtil.Config({ accessKeyId: keyId, accessKeySecret: secret, endpoint: host, protocol: 'HTTP' });
    return (await new Dysmsapi(config).sendSms(new SendSmsRequest(request))).body;
  },
  tencent: request => new sms.v20210111.Client({
    credential: { secretId: keyId, secretKey: secret }, region: 'ap-guangzhou', profile: { httpProfile: { endpoint: host, protocol: 'http://' } },
  }).SendSms(request),
};

clients[provider](JSON.parse(message)).then(
  answer => console.log(JSON.stringify(answer)),
  refused => console.log(JSON.stringify({ refused: refused.code })));
