namespace Governance.Core.Composition;

/// <summary>One instance a request (an HTTP call, a background turn). Scrutor finds it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PerRequestAttribute : Attribute;

/// <summary>One instance a host process. Scrutor finds it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PerHostAttribute : Attribute;
