using System.Diagnostics;
using System.Globalization;

namespace Governance.Core.Modules;

/// <summary>
/// What is written of a module's failures. An exception's message may quote what a citizen wrote: its type and place are kept, its message is not.
/// </summary>
internal static class Failures
{
    internal const string Off = "The module is off.";
    internal const string NoAnswer = "The module answered null.";
    internal const string GaveUp = "The module gave up before its time.";

    internal static string TooLate(TimeSpan limit) =>
        string.Create(CultureInfo.InvariantCulture, $"The module did not answer within {limit.TotalSeconds:0.###} s.");

    internal static string Threw(Exception exception)
    {
        var inner = exception;
        while (inner is AggregateException or Autofac.Core.DependencyResolutionException && inner.InnerException is { } cause)
            inner = cause;
        var place = new StackTrace(inner).GetFrames()
            .Select(frame => frame.GetMethod()?.DeclaringType?.FullName)
            .FirstOrDefault(type => type is not null && !type.StartsWith("System.", StringComparison.Ordinal));
        return place is null ? $"{inner.GetType().Name}." : $"{inner.GetType().Name} in {place}.";
    }
}
