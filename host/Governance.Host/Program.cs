return await Governance.Host.Running.Verbs.Run(args);
