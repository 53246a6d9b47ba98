namespace Governance.Core.Modules;

/// <summary>The module on whose behalf a handler of the host runs; resolvable only within a dispatch.</summary>
internal sealed record CallingModule(string Name);
