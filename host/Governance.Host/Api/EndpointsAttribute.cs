namespace Governance.Host.Api;

/// <summary>A static class whose <c>Map</c> adds calls below <c>/api/v1</c>; found by itself, so that a new call is one new file.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class EndpointsAttribute : Attribute;
