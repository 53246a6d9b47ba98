namespace Governance.Core;

/// <summary>One instance a request (an HTTP call, a background turn). Scrutor finds it.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class PerRequestAttribute : Attribute;
