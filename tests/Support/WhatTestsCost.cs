using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace Governance.TestSupport;

/// <summary>Counts what is dear - databases, servers, hosts, browsers, other processes - and says it at the end of a suite, so that growth is seen.</summary>
public sealed class WhatTestsCost : IDisposable
{
    private static readonly ConcurrentDictionary<string, int> Made = new(StringComparer.Ordinal);
    private readonly long began = Stopwatch.GetTimestamp();

    /// <param name="what">In the plural, as it is to be read: <c>databases</c>.</param>
    public static void Count(string what) => Made.AddOrUpdate(what, 1, (_, before) => before + 1);

    /// <summary>A line a suite and the cases that it tries, in a folder that <c>.ci/run</c> empties before and shows after the tests.</summary>
    public void Dispose()
    {
        var assembly = Assembly.GetEntryAssembly()!;
        var suite = assembly.GetName().Name!;
        var tried = CasesTried.By(assembly);
        var parts = Made.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Value} {pair.Key}")
            .Prepend(string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(began).TotalSeconds:0} s"))
            .Append(CasesTried.InWords(tried)).Where(part => part.Length > 0);
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "test-costs")).FullName;
        File.WriteAllText(Path.Combine(folder, $"{suite}.txt"), $"{suite}: {string.Join(", ", parts)}{Environment.NewLine}");
        // Of several suites together, each case counts once.
        File.WriteAllLines(Path.Combine(folder, $"{suite}.cases"), tried);
    }
}
