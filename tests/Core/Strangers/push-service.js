// A push service by the package `web-push-testing` of npm: it gives subscriptions out, and reads what is sent to them.
const { PushApiModel } = require('web-push-testing/src/PushApiModel');
const Server = require('web-push-testing/src/server');

new Server(new PushApiModel(), Number(process.argv[2])).startServer();
process.stdin.resume().on('close', () => process.exit(0));
