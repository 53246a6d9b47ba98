using System.Collections.Concurrent;
using System.Diagnostics;

namespace Governance.TestSupport;

/// <summary>Counts what is dear - databases, servers, hosts, browsers, other processes - and says it at the end of a suite, so that growth is seen.</summary>
public sealed class WhatTestsCost : IDisposable
{
    private static readonly ConcurrentDictionary<string, int> made = new(StringComparer.Ordinal);
    private readonly long began = Stopwatch.GetTimestamp();

    /// <param name="what">In the plural, as it is to be read: <c>databases</c>.</param>
    public static void Count(string what) => made.AddOrUpdate(what, 1, (_, before) => before + 1);

    /// <summary>A line a suite, in a folder that <c>.ci/run</c> empties before and shows after the tests.</summary>
    public void Dispose()
    {
        var suite = System.Reflection.Assembly.GetEntryAssembly()!.GetName().Name!;
        var line = string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{suite}: {Stopwatch.GetElapsedTime(began).TotalSeconds:0} s{string.Concat(made.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $", {pair.Value} {pair.Key}"))}");
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "test-costs")).FullName;
        File.WriteAllText(Path.Combine(folder, $"{suite}.txt"), line + Environment.NewLine);
    }
}
