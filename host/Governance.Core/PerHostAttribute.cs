namespace Governance.Core;

/// <summary>One instance a host process. Scrutor finds it.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class PerHostAttribute : Attribute;
