using Governance.Host.Running;

return await Verbs.Run(args);
